import { z } from "zod";
import { tierCodes } from "@/lib/alliances/constants";
import { categories } from "@/lib/organizations/constants";
import { type Facet, pageSize, sizeCodes, sorts } from "./constants";
import { readCursor } from "./cursor";
import { longestSearch } from "./search-query";

/** What the directory is asked for: any of several values of a facet, all facets together. */
export type DirectoryParams = Partial<Record<Facet, string[] | undefined>> & {
  q?: string | undefined;
  /** Joined in this year or later. */
  since?: number | undefined;
  sort?: (typeof sorts)[number] | undefined;
  after?: string | undefined;
};

const code = /^[\w-]{1,60}$/;
const mostValues = 50;
/** The longest name makes a cursor of some 1,200 characters. */
const cursor = z.string().max(1500);
const year = z.coerce.number().int().min(1949).max(2999);

/** Repeated values of an address. An empty choice is none; what cannot be a code is asked for like one that does not exist. */
const choice = z
  .preprocess((value) => [value ?? []].flat(), z.array(z.string().catch("none")))
  .transform((values) => [...new Set(values.filter(Boolean).map((value) => (code.test(value) ? value : "none")))].slice(0, mostValues))
  .transform((values) => (values.length > 0 ? values : undefined));

/** What the address of the directory page may ask for; anything else in it is passed over. */
export const directoryParamsSchema = z.object({
  ...{ alliance: choice, chain: choice, link: choice, tier: choice, city: choice, category: choice, size: choice, title: choice },
  q: z
    .string()
    .transform((typed) => typed.slice(0, longestSearch).trim() || undefined)
    .optional()
    .catch(undefined),
  since: year.optional().catch(undefined),
  sort: z.enum(sorts).optional().catch(undefined),
  after: cursor.optional().catch(undefined),
});

const codes = z.array(z.string().regex(code)).max(mostValues).optional();

/** The same for the public interface, which refuses what it does not understand. */
export const directoryRequestSchema = z.object({
  alliance: codes,
  chain: codes,
  link: codes,
  tier: z.array(z.enum(tierCodes)).optional(),
  city: codes,
  category: z.array(z.enum(categories)).optional(),
  size: z.array(z.enum(sizeCodes)).optional(),
  title: codes,
  q: z
    .string()
    .max(longestSearch)
    .transform((typed) => typed.trim() || undefined)
    .optional(),
  since: year.optional(),
  sort: z.enum(sorts).optional(),
  after: cursor.refine((text) => readCursor(text) !== null).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(pageSize),
});
