import { z } from "zod";
import { type Day, dayToColumn, today } from "@/lib/platform/clock";
import type { ErrorCode } from "@/lib/platform/errors";
import { categories, earliestFounding, fileLimits, fileSections, sizes } from "./constants";
import { hasCreditCodeForm, normaliseCreditCode, passesCreditCodeCheck } from "./credit-code";
import { cleanName } from "./name";

const say = (code: ErrorCode) => ({ error: code });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const controlCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** As typed, composed, with the line ends of one system. */
const text = z
  .string()
  .transform((typed) => cleanName(typed.replaceAll("\r\n", "\n")))
  .refine((typed) => !controlCharacters.test(typed), say("CONTROL_CHARACTERS"));

const line = text.refine((typed) => !typed.includes("\n"), say("CONTROL_CHARACTERS"));

/** An answer that may be left out; blanks alone are none. */
const optional = <Output>(schema: z.ZodType<Output>) =>
  z.preprocess((typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed), schema.optional()).optional();

/** Several answers stand in one field, so what is wrong with one of them is said of the field. */
const noneLonger = (maximum: number, message: ErrorCode) => (answers: string[], context: z.RefinementCtx<string[]>) => {
  if (answers.some((answer) => answer.length > maximum)) context.addIssue({ code: "too_big", origin: "string", maximum, message, input: answers });
};

const name = z
  .string(say("ORGANIZATION_NAME_MISSING"))
  .pipe(line)
  .pipe(z.string().min(fileLimits.name.min, say("ORGANIZATION_NAME_TOO_SHORT")).max(fileLimits.name.max, say("ORGANIZATION_NAME_TOO_LONG")));

const creditCode = z.string().transform(normaliseCreditCode).refine(hasCreditCodeForm, say("CREDIT_CODE_FORM"));

const category = z.enum(categories, say("CATEGORY_MISSING"));

const day = z.iso.date(say("DAY_INVALID"));

const foundedOn = day
  .refine((founded) => founded <= today(), say("FOUNDED_IN_FUTURE"))
  .refine((founded) => founded >= earliestFounding, say("FOUNDED_TOO_EARLY"));

const website = z
  .string()
  .trim()
  .max(fileLimits.website, say("TEXT_TOO_LONG"))
  .refine((typed) => /^https?:\/\/[^\s/]+\.[^\s/]+/iu.test(typed) && URL.canParse(typed), say("WEBSITE_INVALID"));

const formerNames = text
  .transform((typed) => [...new Set(typed.split("\n").map(cleanName).filter(Boolean))])
  .pipe(
    z.array(z.string()).max(fileLimits.formerNames, say("FORMER_NAMES_TOO_MANY")).superRefine(noneLonger(fileLimits.name.max, "ORGANIZATION_NAME_TOO_LONG")),
  );

const ticked = z.literal(true).optional();

/**
 * Real codes that fail the check exist, so such a one is taken when the applicant has looked at the licence again and
 * says so; the secretariat compares it with the scan.
 */
const codeStands = ({ creditCode: code, codeAsPrinted }: { creditCode?: string | undefined; codeAsPrinted?: true | undefined }) =>
  code === undefined || !hasCreditCodeForm(code) || codeAsPrinted === true || passesCreditCodeCheck(code);
const codeFails = { path: ["creditCode"], error: "CREDIT_CODE_CHECK" satisfies ErrorCode };

export const registerOrganizationSchema = z.object({ name, creditCode: optional(creditCode), codeAsPrinted: ticked, category }).refine(codeStands, codeFails);

export const basicSectionSchema = z
  .object({
    name,
    creditCode: optional(creditCode),
    codeAsPrinted: ticked,
    category,
    shortName: optional(line.pipe(z.string().max(fileLimits.shortName, say("TEXT_TOO_LONG")))),
    nameEn: optional(line.pipe(z.string().max(fileLimits.nameEn, say("TEXT_TOO_LONG")))),
    formerNames: formerNames.optional(),
    cityCode: optional(z.string()),
    industryCode: optional(z.string()),
    foundedOn: optional(foundedOn),
    size: optional(z.enum(sizes, say("SIZE_UNKNOWN"))),
    website: optional(website),
    mainBusiness: optional(text.pipe(z.string().max(fileLimits.mainBusiness, say("TEXT_TOO_LONG")))),
  })
  .refine(codeStands, codeFails);

/** Products as typed on one line, parted by 、 or commas. */
const products = line
  .transform((typed) => [
    ...new Set(
      typed
        .split(/[、，,；;]/u)
        .map(cleanName)
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(z.string()).max(fileLimits.products, say("PRODUCTS_TOO_MANY")).superRefine(noneLonger(fileLimits.product, "PRODUCT_TOO_LONG")));

/** A choice of several: nothing, one or many ticks. */
const several = z.preprocess((chosen) => [chosen ?? []].flat(), z.array(z.string()).max(fileLimits.positions, say("POSITIONS_TOO_MANY")));

/** The links an organization stands on; the only one is the primary one without asking. */
export const positionsSectionSchema = z
  .object({
    links: several.transform((links) => [...new Set(links)]),
    primary: z.string().optional(),
    products: z.record(z.string(), products.optional()).optional(),
  })
  .transform(({ links, primary, products: made = {} }) => ({
    primary: links.length === 1 ? links[0] : primary,
    positions: links.map((linkCode) => ({ linkCode, products: made[linkCode] ?? [] })),
  }))
  .refine(({ positions, primary }) => positions.length === 0 || positions.some(({ linkCode }) => linkCode === primary), {
    path: ["primary"],
    error: "PRIMARY_POSITION_MISSING" satisfies ErrorCode,
  });

const byKind = <Schema extends z.ZodType>(schema: Schema) => z.record(z.string(), schema).optional();

export const titlesSectionSchema = z
  .object({
    kinds: z.preprocess((chosen) => [chosen ?? []].flat(), z.array(z.string())),
    number: byKind(optional(line.pipe(z.string().max(fileLimits.titleNumber, say("TEXT_TOO_LONG"))))),
    grantedOn: byKind(optional(day.refine((granted) => granted <= today(), say("GRANTED_IN_FUTURE")))),
    validTo: byKind(optional(day)),
    certificate: byKind(optional(z.uuid(say("FILE_NOT_FOUND")))),
  })
  .transform(({ kinds, number, grantedOn, validTo, certificate }) => ({
    titles: [...new Set(kinds)].map((kind) => ({
      kind,
      number: number?.[kind],
      grantedOn: grantedOn?.[kind],
      validTo: validTo?.[kind],
      fileId: certificate?.[kind],
    })),
  }))
  .superRefine(({ titles }, context) => {
    for (const { kind, grantedOn, validTo } of titles) {
      if (isBefore(validTo, grantedOn)) context.addIssue({ code: "custom", path: ["validTo", kind], message: "VALID_BEFORE_GRANTED" satisfies ErrorCode });
    }
  });

function isBefore(left: Day | undefined, right: Day | undefined): boolean {
  return left !== undefined && right !== undefined && dayToColumn(left) < dayToColumn(right);
}

/** Which unit a form is about, and where it leads when it is saved. */
export const sectionAddressSchema = z.object({ unit: z.string(say("UNIT_UNKNOWN")), back: z.string().optional() });

/** What was typed into a form, nested as the names of its fields say. */
interface TypedAnswers {
  [name: string]: string | string[] | TypedAnswers;
}

const typedAnswersSchema: z.ZodType<TypedAnswers> = z.record(
  z.string(),
  z.lazy(() => z.union([z.string(), z.array(z.string()), typedAnswersSchema])),
);

/** What `organizations.draft` holds: sections as they were typed, unchecked. */
export const fileDraftSchema = z.partialRecord(z.enum(fileSections), typedAnswersSchema);

/** A section on its way into the draft. */
export const saveFileDraftSchema = z.object({ unit: z.string(say("UNIT_UNKNOWN")), section: z.enum(fileSections) }).catchall(z.unknown());

export const removeDocumentSchema = z.object({ unit: z.string(say("UNIT_UNKNOWN")), document: z.uuid(say("DOCUMENT_UNKNOWN")) });
