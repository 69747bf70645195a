import { getLocale, getTranslations } from "next-intl/server";
import { LongDay } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { Text } from "@/components/layout/text";
import type { RouteView } from "@/lib/alliances/queries/routes";
import { dayOf } from "@/lib/platform/clock";

/** The routes in force, then the versions before them, on which running cases stay. */
export async function Routes({ routes }: { routes: RouteView[] }) {
  const t = await getTranslations("desk.settings.routes");
  const earlier = routes.filter(({ isInForce }) => !isInForce);
  if (routes.length === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
  return (
    <>
      {routes
        .filter(({ isInForce }) => isInForce)
        .map((route) => (
          <Route key={route.id} route={route} />
        ))}
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer text-accent text-sm">{t("earlier", { count: earlier.length })}</summary>
          {earlier.map((route) => (
            <Route key={route.id} route={route} />
          ))}
        </details>
      )}
    </>
  );
}

async function Route({ route: { matter, tier, version, publishedAt, running, stages } }: { route: RouteView }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.settings.routes");
  return (
    <article className="border-hair border-b py-4">
      <h3 className="font-bold">
        {t(`matters.${matter}`)}
        {locale === "en" ? ", " : "，"}
        {tier ? <Text value={tier} locale={locale} /> : t("allTiers")}
      </h3>
      <p className="text-ink-2 text-sm">{t.rich("version", { version, when: () => <LongDay day={dayOf(publishedAt)} />, running })}</p>
      <ol className="mt-3 grid gap-x-2 gap-y-3 sm:auto-cols-fr sm:grid-flow-col">
        {stages.map(({ position, name, settings }) => (
          <li key={position} className="border-mid border-t-4 pt-1.5">
            <p className="font-bold">
              <Text value={name} locale={locale} />
            </p>
            <p className="text-ink-2 text-sm">{t("days", { count: settings.workingDays })}</p>
            {settings.correctionWorkingDays && <p className="text-ink-2 text-sm">{t("correctionDays", { count: settings.correctionWorkingDays })}</p>}
          </li>
        ))}
      </ol>
    </article>
  );
}
