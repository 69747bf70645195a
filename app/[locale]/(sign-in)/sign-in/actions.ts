"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { definePublicAction } from "@/app/_session/actions";
import { currentDevice } from "@/app/_session/caller";
import { safeReturnPath } from "@/app/_session/return-path";
import { signInSchema } from "@/lib/accounts/schema";
import { signIn } from "@/lib/accounts/services/sign-in";
import { startSession } from "@/lib/platform/auth/session-cookie";
import { localePath } from "@/lib/platform/i18n/locale";

export const signInAction = definePublicAction({
  name: "accounts.signIn",
  schema: signInSchema.extend({ next: z.string().optional() }),
  secrets: ["password"],
  run: async ({ source, locale }, { next, ...credentials }) => {
    await startSession(await signIn(source, await currentDevice(), credentials));
    redirect(safeReturnPath(next, localePath(locale, "/workspace")));
  },
});
