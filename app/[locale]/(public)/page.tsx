import { getTranslations } from "next-intl/server";
import { SearchBox } from "@/components/directory/search-box";
import { EmptyState } from "@/components/layout/empty-state";
import { Weave } from "@/components/taxonomy/weave";
import { getOverview } from "@/lib/directory/queries/overview";
import { LiveNumbers } from "./_components/live-numbers";
import { NewestMembers } from "./_components/newest-members";
import { Services } from "./_components/services";

export default async function HomePage() {
  const t = await getTranslations("home");
  const overview = await getOverview();
  return (
    <>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
        <div className="max-w-[37rem]">
          <h1 className="title-public mb-1">{t("title")}</h1>
          <p className="text-ink-2">{t("lead")}</p>
        </div>
        <div className="w-full max-w-[30rem]">
          <SearchBox isLabelled />
        </div>
      </div>
      {overview.alliances.length === 0 ? <EmptyState title={t("empty.title")}>{t("empty.hint")}</EmptyState> : <Weave overview={overview} />}
      <LiveNumbers numbers={overview.numbers} />
      <div className="grid gap-x-10 gap-y-10 md:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <NewestMembers members={overview.newest} />
        <Services />
      </div>
    </>
  );
}
