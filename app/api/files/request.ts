import { z } from "zod";
import { safeReturnPath } from "@/app/_session/return-path";
import { documentKinds } from "@/lib/organizations/constants";
import { DomainError } from "@/lib/platform/errors";
import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n/locale";

const word = z.string().regex(/^[\w.[\]-]{1,80}$/);

const querySchema = z
  .object({
    locale: z.string().optional(),
    /** The page to come back to. */
    next: z.string().max(2000).optional(),
    /** The field whose answer the file is; its id is added to the address of the page under this name. */
    name: word.optional(),
    /** What it becomes at once: a paper of the unit, or its logo. */
    document: z.enum([...documentKinds, "logo"]).optional(),
    unit: word.optional(),
    application: word.optional(),
  })
  .refine(({ document, unit }) => (document === undefined) === (unit === undefined));

type UploadQuery = z.output<typeof querySchema>;

/** What the address of an upload asks for. Throws DomainError FILE_ADDRESS_UNKNOWN for one that no page of ours made. */
export function readUploadQuery(address: string): UploadQuery {
  const query = querySchema.safeParse(Object.fromEntries(new URL(address).searchParams));
  if (!query.success) throw new DomainError("FILE_ADDRESS_UNKNOWN");
  return query.data;
}

export function localeOf(address: string): Locale {
  const asked = new URL(address).searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
}

/** Where a browser goes after an upload by a plain form: back to the page, with what it has to know; null when there is no page to go to. */
export function nextPage(address: string, added: Record<string, string>): string | null {
  const path = safeReturnPath(new URL(address).searchParams.get("next"), "");
  if (path === "") return null;
  const page = new URL(path, "http://portal.invalid");
  for (const name of [...page.searchParams.keys()]) if (/^fault(-|$)/.test(name)) page.searchParams.delete(name);
  for (const [name, value] of Object.entries(added)) page.searchParams.set(name, value);
  return page.pathname + page.search;
}
