import { getTranslations } from "next-intl/server";
import { RefusalWords } from "@/components/applications/refusal-words";
import { Note } from "@/components/ui/note";
import type { CaseView } from "@/lib/applications/types";
import { sentenceOf } from "@/lib/platform/action/sentence";

/** Acts this page tells of once they are done. */
const told = ["open", "accept", "refuse_acceptance", "request_correction", "recommend", "propose_refusal", "reject", "release", "reopen", "note"] as const;

/** What has just been done, and of a refused case, why. */
export async function CaseDone({ done, view: { refusal, timeline } }: { done: string | string[] | undefined; view: CaseView }) {
  const t = await getTranslations("desk.case");
  const e = await getTranslations("errors");
  const [last] = timeline;
  const act = told.find((known) => known === done);
  return (
    <>
      {act && (
        <div role="status">
          <Note kind="ok">{t(`done.${act}`)}</Note>
        </div>
      )}
      {done === "overtaken" && last && (
        <div role="alert">
          <Note kind="warn">{sentenceOf(e, "ALREADY_DECIDED", { name: last.name ?? "", role: last.role ?? "system", event: last.event, at: last.at })}</Note>
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
