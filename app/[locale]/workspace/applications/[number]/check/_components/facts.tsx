import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Instant, TableDay } from "@/components/layout/day";
import { Chinese, Text } from "@/components/layout/text";
import { listTierChoices } from "@/lib/memberships/queries/tier-choices";
import { peopleScope } from "@/lib/organizations/policy";
import { listCandidates } from "@/lib/organizations/queries/candidates";
import type { OrganizationFile } from "@/lib/organizations/types";
import { plainText } from "@/lib/platform/i18n/locale";
import type { Writing } from "../../_components/load-application";

/* The answers of each part as lines of question and answer; — stands for none. */

type Lines = (readonly [string, ReactNode])[];

const dash = "—";

export async function basicFacts(file: OrganizationFile): Promise<Lines> {
  const locale = await getLocale();
  const t = await getTranslations("applications.fields");
  const o = await getTranslations("organizations");
  const typed = (text: string | null) => (text ? <Chinese locale={locale}>{text}</Chinese> : dash);
  return [
    [t("name"), typed(file.name)],
    [
      t("creditCode"),
      file.creditCode ? (
        <span key="code" className="break-all font-mono">
          {file.creditCode}
        </span>
      ) : (
        dash
      ),
    ],
    [t("category"), o(`categories.${file.category}`)],
    [t("shortName"), typed(file.shortName)],
    [t("nameEn"), file.nameEn ?? dash],
    [t("formerNames"), typed(file.formerNames.join("；"))],
    [t("city"), file.city ? <Text key="city" value={file.city} locale={locale} /> : dash],
    [t("industry"), file.industry ? <Text key="industry" value={file.industry} locale={locale} /> : dash],
    [t("foundedOn"), <TableDay key="founded" day={file.foundedOn} />],
    [t("size"), file.size ? o(`sizes.${file.size}`) : dash],
    [
      t("website"),
      file.website ? (
        <span key="website" className="break-all">
          {file.website}
        </span>
      ) : (
        dash
      ),
    ],
    [t("mainBusiness"), typed(file.mainBusiness)],
  ];
}

export async function positionFacts({ positions }: OrganizationFile): Promise<Lines> {
  const locale = await getLocale();
  const o = await getTranslations("organizations");
  return positions.map(({ link, chain, products, isPrimary }) => [
    `${plainText(locale, chain.name)}·${o(`segments.${link.segment}`)}·${plainText(locale, link.name)}`,
    <span key={link.code}>
      {products.length > 0 ? <Chinese locale={locale}>{products.join("、")}</Chinese> : dash}
      {isPrimary && <strong className="ms-2 text-accent">{o("chains.primary")}</strong>}
    </span>,
  ]);
}

export async function titleFacts({ titles }: OrganizationFile): Promise<Lines> {
  const locale = await getLocale();
  return titles.map(({ kind, number, validTo }) => [
    plainText(locale, kind.name),
    <span key={kind.code}>
      {number ?? dash} <TableDay day={validTo} />
    </span>,
  ]);
}

export async function contentFacts({ application: { draft, alliance } }: Writing): Promise<Lines> {
  const locale = await getLocale();
  const t = await getTranslations("applications.fields");
  const tier = (await listTierChoices(alliance.slug)).find(({ code }) => code === draft.content.tier);
  const answers = (["reason", "contribution", "expectation", "recommender"] as const).map(
    (name) =>
      [
        t(name),
        draft.content[name] ? (
          <span key={name} className="whitespace-pre-line">
            <Chinese locale={locale}>{draft.content[name]}</Chinese>
          </span>
        ) : (
          dash
        ),
      ] as const,
  );
  return [[t("tier"), tier ? <Text key="tier" value={tier.name} locale={locale} /> : dash], ...answers];
}

export async function peopleFacts({ actor, application: { draft, unit } }: Writing): Promise<Lines> {
  const t = await getTranslations("applications");
  const named = (await listCandidates(peopleScope(actor), unit.id)).find(({ personId }) => personId === draft.people?.representative);
  return [
    [t("fields.representative"), named?.name ?? dash],
    [t("fields.post"), draft.people?.post || dash],
    [
      t("hints.phoneLabel"),
      named?.phone ? (
        <span key="phone" className="font-mono">
          {named.phone}
        </span>
      ) : (
        dash
      ),
    ],
  ];
}

export async function paperFacts({ submission: { papers } }: Writing): Promise<Lines> {
  const t = await getTranslations("applications");
  return papers.map(({ kind, document }) => [
    t(`papers.${kind}`),
    document ? (
      <a key={kind} href={`/api/files/${document.fileId}`} target="_blank" rel="noreferrer" className="link break-all">
        {document.name}
      </a>
    ) : (
      t("papersOf.absent")
    ),
  ]);
}

export async function agreementFacts({ submission: { texts } }: Writing): Promise<Lines> {
  const locale = await getLocale();
  const t = await getTranslations("applications.agreements");
  return texts.map(({ id, title, version, tickedAt }) => [
    plainText(locale, title),
    <span key={id}>
      {t("version", { version })} {tickedAt ? t.rich("tickedAt", { at: () => <Instant at={tickedAt} /> }) : t("unticked")}
    </span>,
  ]);
}
