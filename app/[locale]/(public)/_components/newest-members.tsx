import { getLocale, getTranslations } from "next-intl/server";
import { TierMark } from "@/components/alliances/tier-mark";
import { ShortDay } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { OrganizationLink } from "@/components/organizations/organization-link";
import type { Overview } from "@/lib/directory/types";
import { localePath } from "@/lib/platform/i18n/locale";

export async function NewestMembers({ members }: { members: Overview["newest"] }) {
  const locale = await getLocale();
  const t = await getTranslations("home.newest");
  const all = (
    <a href={localePath(locale, "/directory")} className="link">
      {t("all")}
    </a>
  );
  return (
    <Section title={t("title")} aside={all}>
      {members.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      ) : (
        <ul>
          {members.map((member) => (
            <li key={`${member.slug} ${member.alliance["zh-CN"]}`} className="grid grid-cols-[4rem_minmax(0,1fr)_auto] gap-x-4 border-hair border-b py-2.5">
              <span className="text-cell text-ink-2">
                <ShortDay day={member.since} />
              </span>
              <span>
                <OrganizationLink {...member} />
                <span className="block text-ink-2 text-xs">
                  <Text value={member.alliance} locale={locale} />
                </span>
              </span>
              <span>
                <TierMark {...member.tier} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
