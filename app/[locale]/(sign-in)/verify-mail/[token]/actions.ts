"use server";

import { redirect } from "next/navigation";
import { definePublicAction } from "@/app/_session/actions";
import { currentDevice } from "@/app/_session/caller";
import { choosePasswordSchema } from "@/lib/accounts/schema";
import { verifyMail } from "@/lib/accounts/services/verify-mail";
import { startSession } from "@/lib/platform/auth/session-cookie";
import { localePath } from "@/lib/platform/i18n/locale";

export const verifyMailAction = definePublicAction({
  name: "accounts.verifyMail",
  schema: choosePasswordSchema,
  secrets: ["password"],
  run: async ({ source, locale }, input) => {
    await startSession(await verifyMail(source, await currentDevice(), input));
    redirect(localePath(locale, "/workspace"));
  },
});
