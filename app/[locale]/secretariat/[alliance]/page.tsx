import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor, requireActor } from "@/app/_session/caller";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { caseScope, deskRelations } from "@/lib/applications/policy";
import { listDeskEvents } from "@/lib/applications/queries/desk-events";
import { listQueue, queueParamsSchema } from "@/lib/applications/queries/queue";
import { localePath } from "@/lib/platform/i18n/locale";
import { DeskEvents } from "./_components/desk-events";
import { DeskNumbers } from "./_components/desk-numbers";
import { queueAddress } from "./applications/_components/queue-address";
import { QueueTable } from "./applications/_components/queue-table";

export async function generateMetadata({ params }: PageProps<"/[locale]/secretariat/[alliance]">): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor || !caseScope(actor, (await params).alliance)) return {};
  const t = await getTranslations("desk.today");
  return { title: t("title") };
}

/** What waits on a desk today. */
export default async function DeskPage({ params }: PageProps<"/[locale]/secretariat/[alliance]">) {
  const { alliance } = await params;
  const actor = await requireActor(`/secretariat/${alliance}`);
  const scope = caseScope(actor, alliance) ?? notFound();
  const [locale, t, queue, events] = await Promise.all([
    getLocale(),
    getTranslations("desk.today"),
    listQueue(scope, deskRelations(actor, scope), queueParamsSchema.parse({ view: "mine" })),
    listDeskEvents(scope),
  ]);
  const all = localePath(locale, queueAddress(alliance, {}));
  return (
    <>
      <h1 className="title-work mb-6">{t("title")}</h1>
      <DeskNumbers alliance={alliance} queue={queue} />
      <div className="mt-10 grid items-start gap-10 md:grid-cols-[minmax(0,1fr)_20rem]">
        <Section
          title={t("urgent")}
          aside={
            <a href={all} className="link">
              {t("allMine", { count: queue.counts.mine })}
            </a>
          }
        >
          {queue.rows.length > 0 ? (
            <QueueTable rows={queue.rows.slice(0, 5)} alliance={alliance} isShort />
          ) : (
            <EmptyState title={t("none")}>
              {t.rich("noneHint", {
                link: (words) => (
                  <a href={localePath(locale, queueAddress(alliance, { view: "all" }))} className="link">
                    {words}
                  </a>
                ),
              })}
            </EmptyState>
          )}
        </Section>
        <Section title={t("newest")}>
          <DeskEvents events={events} alliance={alliance} />
        </Section>
      </div>
    </>
  );
}
