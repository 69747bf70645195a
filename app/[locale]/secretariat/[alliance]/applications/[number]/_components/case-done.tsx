import { getTranslations } from "next-intl/server";
import { RefusalWords } from "@/components/applications/refusal-words";
import { Note } from "@/components/ui/note";
import type { CaseView } from "@/lib/applications/types";

/** Acts this page tells of once they are done. */
const told = ["open", "accept", "refuse_acceptance", "request_correction", "recommend", "propose_refusal", "reject", "release", "reopen", "note"] as const;

/** What has just been done, and of a refused case, why. */
export async function CaseDone({ done, refusal }: { done: string | string[] | undefined; refusal: CaseView["refusal"] }) {
  const t = await getTranslations("desk.case");
  const act = told.find((known) => known === done);
  return (
    <>
      {act && (
        <div role="status">
          <Note kind="ok">{t(`done.${act}`)}</Note>
        </div>
      )}
      {refusal && (
        <Note kind="bad">
          <p className="font-bold">{t("refused")}</p>
          <RefusalWords {...refusal} />
        </Note>
      )}
    </>
  );
}
