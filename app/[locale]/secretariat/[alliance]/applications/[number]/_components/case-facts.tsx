import { getLocale, getTranslations } from "next-intl/server";
import type { TierRuleView } from "@/lib/alliances/queries/rules";
import type { CaseView } from "@/lib/applications/types";
import type { Dictionary } from "./answers";
import { SideBySide } from "./comparison";
import { FactsOfRevision } from "./facts-of-revision";
import { namesIn } from "./load-case";

/** What was submitted; after a correction, beside what was submitted before. */
export async function CaseFacts({ view, tiers, isOnlyChanges }: { view: CaseView; tiers: TierRuleView[]; isOnlyChanges: boolean }) {
  const before = view.comparison && view.previousRevision;
  const [locale, t, o, names] = await Promise.all([
    getLocale(),
    getTranslations("desk.case.answers"),
    getTranslations("organizations"),
    namesIn([view.revision, ...(before ? [before] : [])].map(({ content }) => content)),
  ]);
  const dictionary: Dictionary = { locale, names, t, o, people: view.people, tiers: new Map(tiers.map(({ code, name }) => [code, name])) };
  return before ? (
    <SideBySide view={view} before={before} dictionary={dictionary} isOnlyChanges={isOnlyChanges} />
  ) : (
    <FactsOfRevision view={view} dictionary={dictionary} />
  );
}
