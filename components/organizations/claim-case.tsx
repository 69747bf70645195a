import { getLocale, getTranslations } from "next-intl/server";
import { Chinese } from "@/components/layout/text";
import { Note } from "@/components/ui/note";
import type { ClaimDetail } from "@/lib/organizations/queries/claims";
import type { Decision } from "@/lib/platform/access/decision";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { ClaimFile } from "./claim-file";
import { ClaimPanel, type TypedDecision } from "./claim-panel";

/** One claim on the desk: the facts, and beside them the decision, or why it is not this reader's. */
export async function ClaimCase({ claim, desk, right, query }: { claim: ClaimDetail; desk: string; right: Decision; query: TypedDecision }) {
  const locale = await getLocale();
  const t = await getTranslations("claims");
  const e = await getTranslations("errors");
  return (
    <>
      <h1 className="title-work mb-4">{t.rich("desk.title", { unit: () => <Chinese locale={locale}>{claim.organization.name}</Chinese> })}</h1>
      {query.decided !== undefined && claim.status !== "open" && (
        <div role="status">
          <Note kind="ok">{t(`desk.done.${claim.status}`)}</Note>
        </div>
      )}
      <div className="grid items-start gap-10 md:grid-cols-[minmax(0,1fr)_22rem]">
        <ClaimFile claim={claim} />
        {claim.status === "open" &&
          (right.allowed ? (
            <ClaimPanel desk={desk} number={claim.number} version={claim.version} typed={query} />
          ) : (
            <Note kind="warn">{sentenceOf(e, right.code, right.params)}</Note>
          ))}
      </div>
    </>
  );
}
