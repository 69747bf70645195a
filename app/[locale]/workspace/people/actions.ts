"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { endRepresentationSchema, invitationSchema, invitePersonSchema } from "@/lib/organizations/invitation-schema";
import { endRepresentation } from "@/lib/organizations/services/end-representation";
import { invitePerson } from "@/lib/organizations/services/invite-person";
import { resendInvitation } from "@/lib/organizations/services/resend-invitation";
import { revokeInvitation } from "@/lib/organizations/services/revoke-invitation";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";

/** The unit whose page is shown again; it decides nothing. */
const shown = { unit: z.string() };

function back(locale: Locale, unit: string, done: string): never {
  redirect(localePath(locale, `/workspace/people?unit=${encodeURIComponent(unit)}&done=${done}`));
}

export const invitePersonAction = defineAction({
  name: "organizations.invitePerson",
  schema: invitePersonSchema,
  run: async ({ actor, locale }, input) => {
    await invitePerson(actor, await clientAddress(), input);
    back(locale, input.unit, "invited");
  },
});

export const resendInvitationAction = defineAction({
  name: "organizations.resendInvitation",
  schema: invitationSchema.extend(shown),
  run: async ({ actor, locale }, { invitation, unit }) => {
    await resendInvitation(actor, await clientAddress(), invitation);
    back(locale, unit, "resent");
  },
});

export const revokeInvitationAction = defineAction({
  name: "organizations.revokeInvitation",
  schema: invitationSchema.extend(shown),
  run: async ({ actor, locale }, { invitation, unit }) => {
    await revokeInvitation(actor, await clientAddress(), invitation);
    back(locale, unit, "revoked");
  },
});

export const endRepresentationAction = defineAction({
  name: "organizations.endRepresentation",
  schema: endRepresentationSchema.extend(shown),
  run: async ({ actor, locale }, { representation, unit }) => {
    const { isOwn } = await endRepresentation(actor, await clientAddress(), representation);
    // Whoever ended their own part may see the unit no longer.
    if (isOwn) redirect(localePath(locale, "/workspace"));
    back(locale, unit, "ended");
  },
});
