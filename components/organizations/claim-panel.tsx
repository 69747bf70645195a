import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { claimHandovers, claimLengths, claimRefusalReasons } from "@/lib/organizations/claim";
import { localePath } from "@/lib/platform/i18n/locale";

/** What came back from a preview to be changed. */
export type TypedDecision = Record<string, string | string[] | undefined>;

/** The decision to take. Its buttons lead to a preview, never to the act itself, and work by plain HTML. */
export async function ClaimPanel({ desk, number, version, typed }: { desk: string; number: string; version: number; typed: TypedDecision }) {
  const locale = await getLocale();
  const t = await getTranslations("claims.panel");
  const r = await getTranslations("claims.reasons");
  const preview = localePath(locale, `${desk}/${number}/decision`);
  const hidden = (decision: "accept" | "refuse") => (
    <>
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <aside aria-labelledby="claim-panel" className="no-print bg-sunk p-5">
      <h2 id="claim-panel" className="mb-3 font-bold text-[1.25rem] leading-[1.875rem]">
        {t("title")}
      </h2>
      <form method="get" action={preview} className="mb-6">
        {hidden("accept")}
        <fieldset>
          <legend className="mb-1 font-bold">{t("accept")}</legend>
          {claimHandovers.map((handover) => (
            <label key={handover} className="flex items-start gap-2.5 py-1">
              <input
                type="radio"
                name="handover"
                value={handover}
                required
                defaultChecked={handover === (typed.handover ?? claimHandovers[0])}
                className="mt-1 size-5 shrink-0 accent-accent"
              />
              <span>
                {t(`handovers.${handover}`)}
                <span className="block text-ink-2 text-sm">{t(`handoverHints.${handover}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Button type="submit" className="mt-3">
          {t("previewAccept")}
        </Button>
      </form>
      <form method="get" action={preview} className="border-hair border-t pt-5">
        {hidden("refuse")}
        <p className="mb-3 font-bold">{t("refuse")}</p>
        <label htmlFor="claim-reason" className="block">
          {t("reason")}
        </label>
        <select
          id="claim-reason"
          name="reason"
          required
          defaultValue={typed.reason ?? ""}
          className="mt-1 mb-4 block h-10 w-full rounded-sm border border-line bg-raised px-2"
        >
          <option value="">{t("chooseReason")}</option>
          {claimRefusalReasons.map((reason) => (
            <option key={reason} value={reason}>
              {r(reason)}
            </option>
          ))}
        </select>
        <label htmlFor="claim-words" className="block">
          {t("words")}
        </label>
        <p id="claim-words-hint" className="text-ink-3 text-sm">
          {t("wordsHint", { maximum: claimLengths.words })}
        </p>
        <textarea
          id="claim-words"
          name="words"
          required
          rows={4}
          defaultValue={typed.words}
          maxLength={claimLengths.words}
          aria-describedby="claim-words-hint"
          className="mt-1 mb-4 block w-full rounded-sm border border-line bg-raised px-3 py-1.5"
        />
        <Button type="submit" kind="destructive">
          {t("previewRefuse")}
        </Button>
      </form>
    </aside>
  );
}
