import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import type { Contact } from "@/lib/applications/services/reveal-contact";
import type { CaseView } from "@/lib/applications/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { caseAddress } from "../../_components/queue-address";

/** How to reach the representative: masked, or in full once somebody asked for it and left a trace. */
export async function RepresentativeContact({ view, shown }: { view: CaseView; shown: Contact | null }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.contact");
  const contact = shown ?? view.representative;
  return (
    <Section
      id="contact"
      title={t("title")}
      aside={
        contact &&
        !shown && (
          <a href={localePath(locale, `${caseAddress(view.alliance.slug, view.number)}?contact=shown#contact`)} rel="nofollow" className="link">
            {t("show")}
          </a>
        )
      }
    >
      {contact ? (
        <Facts
          facts={[
            [t("name"), contact.name],
            [
              t("phone"),
              <span key="phone" className="font-mono">
                {contact.phone ?? t("none")}
              </span>,
            ],
            [
              t("mail"),
              <span key="mail" className="break-all font-mono">
                {contact.mail ?? t("none")}
              </span>,
            ],
          ]}
        />
      ) : (
        <p className="py-2 text-sm">{t("gone")}</p>
      )}
      {shown && (
        <p role="status" className="mt-2 text-ink-2 text-xs">
          {t("recorded")}
        </p>
      )}
    </Section>
  );
}
