"use server";

import { redirect } from "next/navigation";
import { defineAction, definePublicAction } from "@/app/_session/actions";
import { clientAddress, currentDevice } from "@/app/_session/caller";
import { signOut } from "@/lib/accounts/services/sign-out";
import { acceptAsNewcomerSchema, acceptInvitationSchema } from "@/lib/organizations/invitation-schema";
import { acceptAsNewcomer, acceptInvitation } from "@/lib/organizations/services/accept-invitation";
import { endSession, startSession } from "@/lib/platform/auth/session-cookie";
import { localePath } from "@/lib/platform/i18n/locale";

export const acceptInvitationAction = defineAction({
  name: "organizations.acceptInvitation",
  schema: acceptInvitationSchema,
  run: async ({ actor, locale }, { token }) => {
    const { unit } = await acceptInvitation(actor, await clientAddress(), token);
    redirect(localePath(locale, `/workspace/people?unit=${unit}&done=accepted`));
  },
});

export const acceptAsNewcomerAction = definePublicAction({
  name: "organizations.acceptAsNewcomer",
  schema: acceptAsNewcomerSchema,
  secrets: ["password"],
  run: async ({ source, locale }, input) => {
    const { sessionId, unit } = await acceptAsNewcomer(source, await currentDevice(), input);
    await startSession(sessionId);
    redirect(localePath(locale, `/workspace/people?unit=${unit}&done=accepted`));
  },
});

/** Signs out and shows the invitation again, for whoever is signed in as somebody else. */
export const leaveForInvitationAction = defineAction({
  name: "accounts.leaveForInvitation",
  schema: acceptInvitationSchema,
  run: async ({ actor, locale }, { token }) => {
    await signOut(actor, await clientAddress());
    await endSession();
    redirect(localePath(locale, `/invitations/${encodeURIComponent(token)}`));
  },
});
