import { getTranslations } from "next-intl/server";
import type { ApplicationFormPaper } from "@/components/papers/application-form";
import type { Actor } from "@/lib/accounts/actor";
import { findOwnApplication, findOwnSubmission } from "@/lib/applications/queries/own";
import { hashOfRevision, type RevisionContent } from "@/lib/applications/revision";
import { listTierChoices } from "@/lib/memberships/queries/tier-choices";
import { peopleScope } from "@/lib/organizations/policy";
import { listCandidates } from "@/lib/organizations/queries/candidates";
import { getFile } from "@/lib/organizations/queries/file";
import type { OrganizationFile } from "@/lib/organizations/types";
import { now } from "@/lib/platform/clock";
import { formatDay } from "@/lib/platform/i18n/format";
import { type Locale, plainText } from "@/lib/platform/i18n/locale";

/** What the form says: the file and the answers as they would be sent now. Null for a stranger, and before it is filled in. */
export async function composePaper(actor: Actor, number: string, locale: Locale): Promise<ApplicationFormPaper | null> {
  const [application, submission] = await Promise.all([findOwnApplication(actor, number), findOwnSubmission(actor, number)]);
  if (!application || !submission?.form) return null;
  const { form, texts } = submission;
  const [file, candidates, tiers, t] = await Promise.all([
    getFile(actor, application.unit.id),
    listCandidates(peopleScope(actor), application.unit.id),
    listTierChoices(application.alliance.slug),
    getTranslations({ locale, namespace: "applications" }),
  ]);
  const representative = candidates.find(({ personId }) => personId === form.people.representative);
  const tier = tiers.find(({ code }) => code === form.tier);
  return {
    ...{ locale, number, printedAt: now(), contentHash: hashOfRevision(form), organization: file.name },
    alliance: plainText(locale, application.alliance.name),
    tier: tier ? plainText(locale, tier.name) : form.tier,
    groups: [{ title: t("tasks.sections.basic"), rows: await rowsOf(file, locale) }],
    ...listsOf(file, locale),
    people: [
      { part: t("fields.representative"), name: representative?.name ?? null, post: form.people.post, phone: representative?.phone ?? null },
      ...candidates
        .filter(({ kinds, personId }) => kinds.includes("liaison") && personId !== form.people.representative)
        .map(({ name, phone }) => ({ part: t("roles.liaison"), name, post: null, phone })),
    ],
    answers: answersOf(form, (name) => t(`fields.${name}`)),
    agreements: texts.map(({ title, version, tickedAt }) => ({
      name: plainText(locale, title),
      version: t("agreements.version", { version }),
      agreedAt: tickedAt,
    })),
  };
}

async function rowsOf(file: OrganizationFile, locale: Locale): Promise<ApplicationFormPaper["groups"][number]["rows"]> {
  const t = await getTranslations({ locale, namespace: "applications.fields" });
  const o = await getTranslations({ locale, namespace: "organizations" });
  return [
    { label: t("creditCode"), value: file.creditCode },
    { label: t("category"), value: o(`categories.${file.category}`) },
    { label: t("shortName"), value: file.shortName },
    { label: t("nameEn"), value: file.nameEn },
    { label: t("formerNames"), value: file.formerNames.join("；") },
    { label: t("city"), value: file.city && plainText(locale, file.city) },
    { label: t("industry"), value: file.industry && plainText(locale, file.industry) },
    { label: t("foundedOn"), value: file.foundedOn && formatDay(locale, file.foundedOn) },
    { label: t("size"), value: file.size && o(`sizes.${file.size}`) },
    { label: t("website"), value: file.website },
    { label: t("mainBusiness"), value: file.mainBusiness },
  ];
}

function listsOf({ positions, titles }: OrganizationFile, locale: Locale): Pick<ApplicationFormPaper, "positions" | "titles"> {
  return {
    positions: positions.map(({ chain, link, products }) => ({
      chain: plainText(locale, chain.name),
      link: plainText(locale, link.name),
      products: products.join("、") || null,
    })),
    titles: titles.map(({ kind, number, validTo }) => ({ name: plainText(locale, kind.name), number, validUntil: validTo })),
  };
}

const questions = ["reason", "contribution", "expectation", "recommender"] as const;

function answersOf({ answers }: RevisionContent, labelOf: (name: (typeof questions)[number]) => string): ApplicationFormPaper["answers"] {
  return questions.map((name) => ({ question: labelOf(name), answer: answers[name] }));
}
