import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Text } from "@/components/layout/text";
import { Thread } from "@/components/taxonomy/thread";
import { listAlliances } from "@/lib/alliances/query";
import { getOverview } from "@/lib/directory/queries/overview";
import { localePath } from "@/lib/platform/i18n/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("alliances.list");
  return { title: t("title") };
}

export default async function AlliancesPage() {
  const locale = await getLocale();
  const t = await getTranslations("alliances.list");
  const [alliances, overview] = await Promise.all([listAlliances(), getOverview()]);
  return (
    <>
      <h1 className="title-public mb-1">{t("title")}</h1>
      <p className="mb-8 max-w-read text-ink-2">{t("lead")}</p>
      <ul className="border-line border-t">
        {alliances.map((alliance) => {
          const counts = overview.alliances.find(({ slug }) => slug === alliance.slug);
          return (
            <li key={alliance.slug} className="grid items-center gap-x-8 gap-y-2 border-hair border-b py-5 md:grid-cols-[minmax(0,1fr)_7rem_auto]">
              <div>
                <h2 className="font-bold text-lg">
                  <a href={localePath(locale, `/alliances/${alliance.slug}`)} className="link-quiet">
                    <Text value={alliance.name} locale={locale} />
                  </a>
                </h2>
                <p className="max-w-read text-ink-2 text-sm">
                  <Text value={alliance.purpose} locale={locale} />
                </p>
              </div>
              {counts && <Thread counts={counts} className="h-[2.125rem] w-[6.875rem] max-md:hidden" />}
              <dl className="flex gap-8 text-sm">
                <div className="flex flex-col-reverse">
                  <dt className="text-ink-2 text-xs">{t("units")}</dt>
                  <dd className="font-bold text-xl">{counts?.total ?? 0}</dd>
                </div>
                <div className="flex flex-col-reverse">
                  <dt className="text-ink-2 text-xs">{t("chains")}</dt>
                  <dd className="font-bold text-xl">{counts?.chains.length ?? 0}</dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
