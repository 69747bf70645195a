"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { changePasswordSchema, chooseLanguageSchema, revokeSessionSchema } from "@/lib/accounts/schema";
import { changePassword } from "@/lib/accounts/services/change-password";
import { chooseLanguage } from "@/lib/accounts/services/choose-language";
import { revokeOtherSessions, revokeSession } from "@/lib/accounts/services/revoke-session";
import { localePath } from "@/lib/platform/i18n/locale";

export const changePasswordAction = defineAction({
  name: "accounts.changePassword",
  schema: changePasswordSchema,
  secrets: ["current", "password"],
  run: async ({ actor, locale }, input) => {
    await changePassword(actor, await clientAddress(), input);
    redirect(localePath(locale, "/workspace/me?done=passwordChanged"));
  },
});

export const chooseLanguageAction = defineAction({
  name: "accounts.chooseLanguage",
  schema: chooseLanguageSchema,
  run: async ({ actor, locale }, input) => {
    await chooseLanguage(actor, await clientAddress(), input.locale);
    redirect(localePath(locale, "/workspace/me?done=languageSaved"));
  },
});

export const revokeSessionAction = defineAction({
  name: "accounts.revokeSession",
  schema: revokeSessionSchema,
  run: async ({ actor, locale }, { session }) => {
    await revokeSession(actor, await clientAddress(), session);
    redirect(localePath(locale, "/workspace/me?done=sessionRevoked"));
  },
});

export const revokeOtherSessionsAction = defineAction({
  name: "accounts.revokeOtherSessions",
  schema: z.object({}),
  run: async ({ actor, locale }) => {
    await revokeOtherSessions(actor, await clientAddress());
    redirect(localePath(locale, "/workspace/me?done=othersRevoked"));
  },
});
