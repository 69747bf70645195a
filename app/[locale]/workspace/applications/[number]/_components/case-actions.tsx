import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { ButtonLink } from "@/components/ui/button";
import type { OwnApplication } from "@/lib/applications/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { takeBackApplicationAction } from "../../actions";

/** What the table of events lets the reader do with the case as a whole. */
export async function CaseActions({ application: { number, events, revision } }: { application: OwnApplication }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.case");
  const c = await getTranslations("common");
  return (
    <div className="no-print flex flex-wrap items-center gap-3">
      {events.includes("take_back") && (
        <Form id="take-back" action={takeBackApplicationAction} summary={await summaryTitle()}>
          <input type="hidden" name="number" value={number} />
          <SubmitButton busy={c("busy")} kind="secondary">
            {t("takeBack")}
          </SubmitButton>
        </Form>
      )}
      {events.includes("withdraw") && (
        <ButtonLink kind="destructive" href={localePath(locale, `/workspace/applications/${number}/withdraw`)}>
          {t(revision ? "withdraw" : "discard")}
        </ButtonLink>
      )}
    </div>
  );
}
