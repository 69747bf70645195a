import { getLocale, getTranslations } from "next-intl/server";
import { Chinese, Text } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import type { OwnApplication } from "@/lib/applications/types";

/** Unit and alliance stand in the application; nobody changes them on the way. */
export async function ApplicationBanner({ application: { unit, alliance, number } }: { application: OwnApplication }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.case");
  return (
    <dl className="mb-6 flex flex-wrap gap-x-8 gap-y-1 border-accent border-s-4 bg-wash px-4 py-2 text-sm">
      <div>
        <dt className="me-2 inline text-ink-2">{t("unit")}</dt>
        <dd className="inline font-bold">
          <Chinese locale={locale}>{unit.name}</Chinese>
          {unit.isDemo && <DemoMark />}
        </dd>
      </div>
      <div>
        <dt className="me-2 inline text-ink-2">{t("alliance")}</dt>
        <dd className="inline font-bold">
          <Text value={alliance.name} locale={locale} />
        </dd>
      </div>
      <div>
        <dt className="me-2 inline text-ink-2">{t("number")}</dt>
        <dd className="inline whitespace-nowrap font-mono">{number}</dd>
      </div>
    </dl>
  );
}
