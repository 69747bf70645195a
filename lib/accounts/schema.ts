import { z } from "zod";
import { settings } from "@/lib/platform/env";
import type { ErrorCode } from "@/lib/platform/errors";
import { passwordMaxLength, personNameLength } from "./constants";

const say = (code: ErrorCode) => ({ error: code });

const mail = z
  .string(say("MAIL_MISSING"))
  .trim()
  .max(254, say("MAIL_INVALID"))
  .regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/u, say("MAIL_INVALID"));

const typedPassword = z.string(say("PASSWORD_MISSING")).max(passwordMaxLength, say("PASSWORD_TOO_LONG"));

/** Length over composition; passwords are taken as typed, blanks included. */
const newPassword = z.lazy(() =>
  z.string(say("PASSWORD_MISSING")).min(settings().PASSWORD_MIN_LENGTH, say("PASSWORD_TOO_SHORT")).max(passwordMaxLength, say("PASSWORD_TOO_LONG")),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const personName = z
  .string(say("PERSON_NAME_MISSING"))
  .trim()
  .min(personNameLength.min, say("PERSON_NAME_TOO_SHORT"))
  .max(personNameLength.max, say("PERSON_NAME_TOO_LONG"))
  .refine((name) => !controlCharacters.test(name), say("CONTROL_CHARACTERS"))
  .transform((name) => name.normalize("NFC"));

export const registerSchema = z.object({
  name: personName,
  mail,
  consent: z.literal(true, say("PRIVACY_NOT_ACCEPTED")),
});

export const administratorSchema = z.object({ name: personName, mail, password: newPassword });

export const signInSchema = z.object({ mail, password: typedPassword });

export const requestResetSchema = z.object({ mail });

export const choosePasswordSchema = z.object({ token: z.string(say("LINK_UNKNOWN")), password: newPassword });

export const changePasswordSchema = z.object({ current: typedPassword, password: newPassword });

export const revokeSessionSchema = z.object({ session: z.uuid(say("SESSION_UNKNOWN")) });

export const chooseLanguageSchema = z.object({ locale: z.enum(["zh-CN", "en"], say("LANGUAGE_UNKNOWN")) });
