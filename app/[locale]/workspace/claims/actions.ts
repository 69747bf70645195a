"use server";

import { redirect } from "next/navigation";
import { defineAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { claimOrganizationSchema, withdrawClaimSchema } from "@/lib/organizations/claim-schema";
import { claimOrganization } from "@/lib/organizations/services/claim-organization";
import { withdrawClaim } from "@/lib/organizations/services/withdraw-claim";
import { localePath } from "@/lib/platform/i18n/locale";

export const claimOrganizationAction = defineAction({
  name: "organizations.claimOrganization",
  schema: claimOrganizationSchema,
  run: async ({ actor, locale }, input) => {
    const number = await claimOrganization(actor, await clientAddress(), input);
    redirect(localePath(locale, `/workspace/claims?made=${number}`));
  },
});

export const withdrawClaimAction = defineAction({
  name: "organizations.withdrawClaim",
  schema: withdrawClaimSchema,
  run: async ({ actor, locale }, { number }) => {
    await withdrawClaim(actor, await clientAddress(), number);
    redirect(localePath(locale, "/workspace/claims?withdrawn"));
  },
});
