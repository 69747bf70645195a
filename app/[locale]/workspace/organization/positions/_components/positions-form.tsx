import { getLocale, getTranslations } from "next-intl/server";
import { Select } from "@/components/form/choice";
import { SaveDraftButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/layout/empty-state";
import { fileLimits } from "@/lib/organizations/constants";
import type { OrganizationFile } from "@/lib/organizations/types";
import { plainText } from "@/lib/platform/i18n/locale";
import { type ChainChoice, listChainChoices } from "@/lib/taxonomy/queries/choices";
import { listChains } from "@/lib/taxonomy/query";
import type { Section } from "../../_components/load-section";
import { SectionForm } from "../../_components/section-form";
import { savePositionsAction } from "../../actions";
import { LinkRow } from "./link-row";
import { PrimaryNote } from "./primary-note";

/** Two steps, so that five hundred links need not be on one page: pick a chain, then tick its links. */
export async function PositionsForm({ section }: { section: Section }) {
  const { file } = section;
  const [locale, t, f] = await Promise.all([getLocale(), getTranslations("file.positions"), getTranslations("file")]);
  const shown = shownChains(file);
  const [chains, choices] = await Promise.all([listChains(), listChainChoices(shown)]);
  const others = chains.filter(({ code }) => !shown.includes(code));
  return (
    <SectionForm of={section} action={savePositionsAction} defaultValue={file.drafts.positions ?? valuesOf(file)}>
      {choices.length > 0 && <PrimaryNote label={t("primaryLegend")} hint={t("primaryHint")} />}
      {choices.length === 0 && <EmptyState title={t("none")} />}
      {choices.map((chain) => (
        <ChainLinks
          key={chain.code}
          chain={chain}
          chosen={file.positions.filter((position) => position.chain.code === chain.code).map(({ link }) => plainText(locale, link.name))}
          isOpen={choices.length <= 2 || !file.positions.some((position) => position.chain.code === chain.code)}
        />
      ))}
      <div className="mt-8" key={shown.join()}>
        <Select
          name="chain"
          label={t("pick")}
          hint={t("pickHint")}
          empty={f("choose")}
          options={others.map(({ code, name }) => ({ value: code, label: plainText(locale, name) }))}
        />
        <SaveDraftButton>{t("show")}</SaveDraftButton>
      </div>
    </SectionForm>
  );
}

/** With many chains on the page, those that are settled are folded. */
async function ChainLinks({ chain: { code, name, links }, chosen, isOpen }: { chain: ChainChoice; chosen: string[]; isOpen: boolean }) {
  const [locale, t, o] = await Promise.all([getLocale(), getTranslations("file.positions"), getTranslations("organizations.segments")]);
  const segments = [...new Set(links.map(({ segment }) => segment))];
  const title = plainText(locale, name);
  const wording = { primary: t("primary"), products: t("products"), productsHint: t("productsHint", { most: fileLimits.products }) };
  return (
    <details open={isOpen} className="border-line border-b">
      <summary className="cursor-pointer py-3">
        <strong>{title}</strong>
        {chosen.length > 0 && <span className="ms-3 text-ink-2 text-sm">{chosen.join(locale === "en" ? ", " : "、")}</span>}
      </summary>
      <input type="hidden" name="chains" value={code} />
      {segments.map((segment) => (
        <fieldset key={segment} className="mb-4 min-w-0">
          <legend className="mb-1 text-ink-2 text-sm">
            <span className="sr-only">{title}·</span>
            {o(segment)}
          </legend>
          {links
            .filter((link) => link.segment === segment)
            .map((link) => (
              <LinkRow
                key={link.code}
                code={link.code}
                label={plainText(locale, link.name)}
                typical={t("typical", { products: link.products.slice(0, 4).join(locale === "en" ? ", " : "、") })}
                wording={wording}
              />
            ))}
        </fieldset>
      ))}
    </details>
  );
}

/** The chains whose links are on the page: those stood on, those in the draft, and the one just picked. */
function shownChains({ positions, drafts }: OrganizationFile): string[] {
  const draft = drafts.positions;
  const typed = [draft?.chains ?? [], draft?.chain ?? []].flat().filter((code) => typeof code === "string" && code !== "");
  return [...new Set([...positions.map(({ chain }) => chain.code), ...typed.map(String)])];
}

/** The file as the fields hold it. */
function valuesOf({ positions }: OrganizationFile) {
  return {
    links: positions.map(({ link }) => link.code),
    primary: positions.find(({ isPrimary }) => isPrimary)?.link.code,
    products: Object.fromEntries(positions.map(({ link, products }) => [link.code, products.join("、")])),
  };
}
