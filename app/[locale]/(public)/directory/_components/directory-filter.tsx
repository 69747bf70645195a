import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import type { AllianceSummary } from "@/lib/alliances/query";
import type { DirectoryParams } from "@/lib/directory/schema";
import { plainText } from "@/lib/platform/i18n/locale";
import type { ChainSummary } from "@/lib/taxonomy/query";

/** Two choices in a plain form: the address holds what was chosen. */
export async function DirectoryFilter({
  alliances,
  chains,
  chosen,
  action,
}: {
  alliances: AllianceSummary[];
  chains: ChainSummary[];
  chosen: DirectoryParams;
  action: string;
}) {
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const isFiltered = chosen.alliance || chosen.chain;
  return (
    <form action={action} aria-label={t("filter")} className="no-print mb-6 flex flex-wrap items-end gap-4">
      <Choice
        name="alliance"
        label={t("alliance")}
        all={t("all")}
        chosen={chosen.alliance}
        options={alliances.map(({ slug, cluster }) => ({ value: slug, label: plainText(locale, cluster) }))}
      />
      <Choice
        name="chain"
        label={t("chain")}
        all={t("all")}
        chosen={chosen.chain}
        options={chains.map(({ code, name }) => ({ value: code, label: plainText(locale, name) }))}
      />
      <button type="submit" className={buttonClass("secondary")}>
        {t("apply")}
      </button>
      {isFiltered && (
        <a href={action} className="link py-2 text-sm">
          {t("clear")}
        </a>
      )}
    </form>
  );
}

function Choice({
  name,
  label,
  all,
  chosen,
  options,
}: {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  options: { value: string; label: string }[];
}) {
  return (
    <label className="grid min-w-0 max-w-full gap-1 text-sm">
      <span className="font-bold">{label}</span>
      <select name={name} defaultValue={chosen ?? ""} className="h-10 w-full min-w-0 rounded-sm border border-line bg-raised px-2">
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
