import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";

/** The way into the directory: a plain form whose address is the answer. `keep` holds what else stays chosen. */
export async function SearchBox({ q, keep = [], isLabelled = false }: { q?: string | undefined; keep?: [string, string][]; isLabelled?: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("directory.search");
  return (
    <search className="no-print block">
      <form action={localePath(locale, "/directory")}>
        {keep.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="q" className={isLabelled ? "mb-1 block font-bold" : "sr-only"}>
          {t("label")}
        </label>
        <div className="flex">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={200}
            autoComplete="off"
            placeholder={t("placeholder")}
            className="h-12 min-w-0 flex-1 text-ellipsis rounded-none rounded-s-sm border border-line border-e-0 bg-raised px-3 placeholder:text-ink-3"
          />
          <button type="submit" className={`${buttonClass("primary", "large")} shrink-0 rounded-s-none`}>
            {t("submit")}
          </button>
        </div>
      </form>
    </search>
  );
}
