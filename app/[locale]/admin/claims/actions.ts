"use server";

import { redirect } from "next/navigation";
import { defineAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { decideClaimSchema } from "@/lib/organizations/claim-schema";
import { decideClaim } from "@/lib/organizations/services/decide-claim";
import { localePath } from "@/lib/platform/i18n/locale";

export const decideClaimAction = defineAction({
  name: "organizations.decideClaim",
  schema: decideClaimSchema,
  run: async ({ actor, locale }, verdict) => {
    await decideClaim(actor, await clientAddress(), verdict);
    redirect(localePath(locale, `/admin/claims/${verdict.number}?decided`));
  },
});
