import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";

/** Looks for a unit by exactly what is typed; the answer is a page with its own address. */
export async function FindForm({ typed }: { typed: string }) {
  const locale = await getLocale();
  const t = await getTranslations("claims.new");
  return (
    <form method="get" action={localePath(locale, "/workspace/claims/new")} className="py-4">
      <label htmlFor="claim-q" className="block font-bold">
        {t("q")}
      </label>
      <p id="claim-q-hint" className="text-ink-3 text-sm">
        {t("qHint")}
      </p>
      <div className="mt-1 flex flex-wrap gap-3">
        <input
          id="claim-q"
          name="q"
          type="search"
          required
          maxLength={200}
          defaultValue={typed}
          aria-describedby="claim-q-hint"
          className="h-10 w-full max-w-[30rem] rounded-sm border border-line bg-raised px-3"
        />
        <Button type="submit" kind={typed === "" ? "primary" : "secondary"}>
          {t("search")}
        </Button>
      </div>
    </form>
  );
}
