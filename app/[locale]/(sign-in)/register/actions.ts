"use server";

import { redirect } from "next/navigation";
import { definePublicAction } from "@/app/_session/actions";
import { registerSchema } from "@/lib/accounts/schema";
import { register } from "@/lib/accounts/services/register";
import { localePath } from "@/lib/platform/i18n/locale";

export const registerAction = definePublicAction({
  name: "accounts.register",
  schema: registerSchema,
  run: async ({ source, locale }, input) => {
    await register(source, input, locale);
    redirect(localePath(locale, "/register?sent"));
  },
});
