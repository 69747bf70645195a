import { getLocale, getTranslations } from "next-intl/server";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { settings } from "@/lib/platform/env";
import type { ErrorCode } from "@/lib/platform/errors";
import type { UploadWording } from "./use-upload";

type Query = Record<string, string | string[] | undefined>;

/** The words of a file field; the browser fills in `{percent}` and `{name}`. */
export async function uploadWording(): Promise<UploadWording> {
  const t = await getTranslations("common.upload");
  return {
    accepted: t("accepted", { most: settings().UPLOAD_MAX_MB }),
    submit: t("submit"),
    sending: t.raw("sending"),
    cancel: t("cancel"),
    cancelled: t("cancelled"),
    done: t.raw("done"),
    missing: t("missing"),
    broken: t("broken"),
  };
}

/**
 * Where a file of a form is sent: `next` is the page to come back to, and `name` or `document` what the file is for;
 * see app/api/files/route.ts.
 */
export async function uploadAddress(params: { next: string } & Record<string, string | undefined>): Promise<string> {
  const given = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/api/files?${new URLSearchParams([["locale", await getLocale()], ...given])}`;
}

/** Refusals that a page says again; only these, so that nobody can put other words of ours on a page by its address. */
const faults = [
  "APPLICATION_UNKNOWN",
  "BUSY",
  "DOCUMENT_LIMIT",
  "FIELD_LOCKED",
  "FILE_ADDRESS_UNKNOWN",
  "FILE_BROKEN_OFF",
  "FILE_EMPTY",
  "FILE_ENDING_DIFFERS",
  "FILE_MISSING",
  "FILE_TOO_LARGE",
  "FILE_TYPE_REFUSED",
  "FILE_READ_ONLY",
  "FOREIGN_ORIGIN",
  "LOGO_NOT_AN_IMAGE",
  "NOT_IN_THIS_STATE",
  "SIGNED_OUT",
  "UNEXPECTED",
  "UNIT_UNKNOWN",
] as const satisfies ErrorCode[];

/** Why the last file sent without JavaScript was refused, when it was the one for `at`. */
export async function uploadFault(query: Query, at: string): Promise<string | undefined> {
  const code = faults.find((name) => name === query.fault);
  if (!code || query["fault-at"] !== at) return undefined;
  const t = await getTranslations("errors");
  const params = Object.entries(query).flatMap(([name, value]) => (name.startsWith("fault-") && typeof value === "string" ? [[name.slice(6), value]] : []));
  return sentenceOf(t, code, Object.fromEntries(params));
}
