import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor, requireActor } from "@/app/_session/caller";
import { EmptyState } from "@/components/layout/empty-state";
import { buttonClass } from "@/components/ui/button";
import { secretariatScope } from "@/lib/alliances/policy";
import { listTierRules } from "@/lib/alliances/queries/rules";
import { caseScope, deskRelations } from "@/lib/applications/policy";
import { listQueue, queueParamsSchema } from "@/lib/applications/queries/queue";
import { localePath } from "@/lib/platform/i18n/locale";
import { queueAddress } from "./_components/queue-address";
import { QueueFilter } from "./_components/queue-filter";
import { QueueTable } from "./_components/queue-table";
import { QueueViews } from "./_components/queue-views";

export async function generateMetadata({ params }: PageProps<"/[locale]/secretariat/[alliance]/applications">): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor || !caseScope(actor, (await params).alliance)) return {};
  const t = await getTranslations("desk.queue");
  return { title: t("title") };
}

/** The applications of a desk, what is due first at the head. */
export default async function QueuePage({ params, searchParams }: PageProps<"/[locale]/secretariat/[alliance]/applications">) {
  const { alliance } = await params;
  const actor = await requireActor(`/secretariat/${alliance}/applications`);
  const scope = caseScope(actor, alliance) ?? notFound();
  const desk = secretariatScope(actor, alliance) ?? notFound();
  const asked = queueParamsSchema.parse(await searchParams);
  const [locale, t, queue, tiers] = await Promise.all([
    getLocale(),
    getTranslations("desk.queue"),
    listQueue(scope, deskRelations(actor, scope), asked),
    listTierRules(desk),
  ]);
  const isFiltered = Boolean(asked.q || asked.tier || asked.late || asked.today);
  const total = queue.counts[asked.view];
  return (
    <>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8">
        <h1 className="title-work">{t("title")}</h1>
        <p className="text-ink-2 text-sm">{t("summary", { all: queue.counts.all, late: queue.late })}</p>
      </div>
      <QueueViews alliance={alliance} asked={asked} counts={queue.counts} />
      <QueueFilter alliance={alliance} asked={asked} tiers={tiers} isFiltered={isFiltered} />
      {queue.rows.length > 0 ? (
        <QueueTable rows={queue.rows} alliance={alliance} isEnded={asked.view === "ended"} />
      ) : (
        <EmptyState title={t(isFiltered ? "noneFound" : "none")}>
          {isFiltered && (
            <a href={localePath(locale, queueAddress(alliance, { view: asked.view }))} className="link">
              {t("clear")}
            </a>
          )}
        </EmptyState>
      )}
      <div className="no-print mt-4 flex flex-wrap items-center justify-between gap-4 text-ink-2 text-sm">
        <p>{t("total", { total, shown: queue.rows.length })}</p>
        <div className="flex gap-3">
          {asked.after && (
            <a href={localePath(locale, queueAddress(alliance, { ...asked, after: undefined }))} className={buttonClass("secondary", "small")}>
              {t("firstPage")}
            </a>
          )}
          {queue.next && (
            <a href={localePath(locale, queueAddress(alliance, { ...asked, after: queue.next }))} className={buttonClass("secondary", "small")}>
              {t("nextPage")}
            </a>
          )}
        </div>
      </div>
    </>
  );
}
