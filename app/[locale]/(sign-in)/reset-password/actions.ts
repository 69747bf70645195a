"use server";

import { redirect } from "next/navigation";
import { definePublicAction } from "@/app/_session/actions";
import { currentDevice } from "@/app/_session/caller";
import { choosePasswordSchema, requestResetSchema } from "@/lib/accounts/schema";
import { requestPasswordReset } from "@/lib/accounts/services/request-password-reset";
import { resetPassword } from "@/lib/accounts/services/reset-password";
import { startSession } from "@/lib/platform/auth/session-cookie";
import { localePath } from "@/lib/platform/i18n/locale";

export const requestResetAction = definePublicAction({
  name: "accounts.requestPasswordReset",
  schema: requestResetSchema,
  run: async ({ source, locale }, input) => {
    await requestPasswordReset(source, input);
    redirect(localePath(locale, "/reset-password?sent"));
  },
});

export const resetPasswordAction = definePublicAction({
  name: "accounts.resetPassword",
  schema: choosePasswordSchema,
  secrets: ["password"],
  run: async ({ source, locale }, input) => {
    await startSession(await resetPassword(source, await currentDevice(), input));
    redirect(localePath(locale, "/workspace"));
  },
});
