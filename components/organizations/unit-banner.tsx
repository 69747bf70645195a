import { getLocale, getTranslations } from "next-intl/server";
import { Chinese } from "@/components/layout/text";
import type { Unit } from "@/lib/organizations/query";
import { localePath } from "@/lib/platform/i18n/locale";
import { DemoMark } from "./demo-mark";

/** Says on every page of the workspace for which unit one acts, and lets those who act for several change over. */
export async function UnitBanner({ unit, units, path }: { unit: Unit; units: Unit[]; path: string }) {
  const locale = await getLocale();
  const t = await getTranslations("file.unit");
  const others = units.filter(({ id }) => id !== unit.id);
  return (
    <div className="mb-6 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-accent border-s-4 bg-wash px-4 py-2 text-sm">
      <p>
        <span className="me-2 text-ink-2">{t("current")}</span>
        <strong>
          <Chinese locale={locale}>{unit.name}</Chinese>
        </strong>
        {unit.isDemo && <DemoMark />}
      </p>
      {others.length > 0 && (
        <details className="no-print">
          <summary className="link cursor-pointer">{t("switch")}</summary>
          <ul className="py-1">
            {others.map(({ id, slug, name, isDemo }) => (
              <li key={id}>
                <a href={`${localePath(locale, path)}?unit=${slug}`} className="link-quiet inline-block py-1">
                  <Chinese locale={locale}>{name}</Chinese>
                </a>
                {isDemo && <DemoMark />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
