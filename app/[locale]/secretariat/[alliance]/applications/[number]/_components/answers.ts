import type { useTranslations } from "next-intl";
import type { CorrectableField } from "@/lib/applications/constants";
import type { RevisionContent } from "@/lib/applications/revision";
import { categories, sizes } from "@/lib/organizations/constants";
import { formatDay } from "@/lib/platform/i18n/format";
import { type Locale, type LocalisedText, plainText } from "@/lib/platform/i18n/locale";
import type { CodeNames } from "@/lib/taxonomy/queries/names";

export type AnswerField = CorrectableField | "tier";

/** What turns the codes and ids of a revision into words. */
export interface Dictionary {
  locale: Locale;
  names: CodeNames;
  people: Record<string, string>;
  tiers: Map<string, LocalisedText>;
  t: ReturnType<typeof useTranslations<"desk.case.answers">>;
  o: ReturnType<typeof useTranslations<"organizations">>;
}

/** The groups of a file of facts, in the order of the form. */
export const answerGroups: { group: "unit" | "chains" | "request" | "representative"; fields: AnswerField[] }[] = [
  {
    group: "unit",
    fields: ["name", "creditCode", "category", "shortName", "nameEn", "formerNames", "city", "industry", "foundedOn", "size", "website", "mainBusiness"],
  },
  { group: "chains", fields: ["positions", "titles"] },
  { group: "request", fields: ["tier", "reason", "contribution", "expectation", "recommender"] },
  { group: "representative", fields: ["representative", "post"] },
];

/** Answers in the applicant's own words, which are Chinese whatever the page's language. */
export const ownWords: AnswerField[] = [
  "name",
  "shortName",
  "formerNames",
  "mainBusiness",
  "positions",
  "titles",
  "reason",
  "contribution",
  "expectation",
  "recommender",
  "representative",
  "post",
];

/** One answer of a revision as lines of text; none where nothing was answered. */
export function answerLines(content: RevisionContent, field: AnswerField, dictionary: Dictionary): string[] {
  const { file, answers, people } = content;
  const { locale, names, t, o } = dictionary;
  const nameOf = (texts: Map<string, LocalisedText>, code: string) => {
    const text = texts.get(code);
    return text ? plainText(locale, text) : code;
  };
  switch (field) {
    case "tier":
      return [nameOf(dictionary.tiers, content.tier)];
    case "category":
      return categories.filter((category) => category === file.category).map((category) => o(`categories.${category}`));
    case "size":
      return sizes.filter((size) => size === file.size).map((size) => o(`sizes.${size}`));
    case "city":
      return [nameOf(names.cities, file.city)];
    case "industry":
      return [nameOf(names.industries, file.industry)];
    case "foundedOn":
      return [formatDay(locale, file.foundedOn)];
    case "formerNames":
      return file.formerNames;
    case "positions":
      return file.positions.map(({ link, isPrimary, products }) => positionLine(link, isPrimary, products));
    case "titles":
      return file.titles.map(({ kind, number, endsBefore }) =>
        [nameOf(names.titleKinds, kind), number, endsBefore].filter((part) => part !== null).join(t("comma")),
      );
    case "representative":
      return [dictionary.people[people.representative] ?? ""];
    case "post":
      return [people.post];
    case "reason":
    case "contribution":
    case "expectation":
    case "recommender":
      return present(answers[field]);
    default:
      return present(file[field]);
  }

  function positionLine(code: string, isPrimary: boolean, products: string[]): string {
    const place = names.links.get(code);
    const name = place ? `${plainText(locale, place.chain)}${t("dot")}${plainText(locale, place.link)}` : code;
    return `${name}${isPrimary ? t("primary") : ""}${products.length > 0 ? `${t("colon")}${products.join(t("and"))}` : ""}`;
  }
}

const present = (value: string | null) => (value ? [value] : []);
