import { getLocale, getTranslations } from "next-intl/server";
import { RefusalWords } from "@/components/applications/refusal-words";
import { Note } from "@/components/ui/note";
import type { Actor } from "@/lib/accounts/actor";
import { endStates } from "@/lib/applications/constants";
import type { OwnApplication } from "@/lib/applications/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { ApplyAgain } from "./apply-again";

/** What the reader has to do now, or what came of it. */
export async function NowNote({ actor, application }: { actor: Actor; application: OwnApplication }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.case");
  const { standing, refusal, certificate, unit } = application;
  const { status } = standing;
  if (status === "approved")
    return (
      <Note kind="ok">
        {t("approved")}
        {certificate && (
          <>
            {t("certificate")}
            <a href={localePath(locale, `/certificates/${certificate}`)} className="link whitespace-nowrap font-mono">
              {certificate}
            </a>
          </>
        )}{" "}
        <a href={localePath(locale, `/workspace/memberships?unit=${unit.slug}`)} className="link">
          {t("membership")}
        </a>
      </Note>
    );
  if (endStates.some((end) => end === status))
    return (
      <Note kind={refusal ? "bad" : "info"}>
        {refusal ? <RefusalWords {...refusal} /> : t(status === "lapsed" ? "lapsed" : "withdrawn")}
        <ApplyAgain actor={actor} application={application} />
      </Note>
    );
  if (status === "draft" || status === "correction_requested") return <Note>{t("administratorWrites")}</Note>;
  return <Note>{t("nothingToDo")}</Note>;
}
