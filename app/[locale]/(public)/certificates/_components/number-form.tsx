import { getLocale, getTranslations } from "next-intl/server";
import { FaultMark } from "@/components/form/error-summary";
import { buttonClass } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";

/** Asks for a number; the answer is the page of that number. */
export async function NumberForm({ number, fault }: { number?: string | undefined; fault?: string | undefined }) {
  const locale = await getLocale();
  const t = await getTranslations("certificates.form");
  return (
    <form action={localePath(locale, "/certificates")} className={`no-print w-full max-w-[35rem] ${fault ? "border-bad border-s-4 ps-4" : ""}`}>
      <label htmlFor="number" className="font-bold">
        {t("label")}
      </label>
      <p id="number-hint" className="text-ink-3 text-sm">
        {t("example")}
      </p>
      {fault && (
        <p id="number-fault" className="flex items-start gap-1.5 font-bold text-bad text-sm">
          <span className="pt-1.5">
            <FaultMark />
          </span>
          {fault}
        </p>
      )}
      <div className="mt-1 flex">
        <input
          id="number"
          name="number"
          defaultValue={number}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? "number-hint number-fault" : "number-hint"}
          className={`h-12 min-w-0 flex-1 rounded-none rounded-s-sm border border-e-0 bg-raised px-3 font-mono ${fault ? "border-2 border-bad" : "border-line"}`}
        />
        <button type="submit" className={`${buttonClass("primary", "large")} shrink-0 rounded-s-none`}>
          {t("submit")}
        </button>
      </div>
    </form>
  );
}
