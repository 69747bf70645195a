"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { clientAddress, currentActor } from "@/app/_session/caller";
import { signOut } from "@/lib/accounts/services/sign-out";
import { assertSameOrigin } from "@/lib/platform/action/same-origin";
import { endSession } from "@/lib/platform/auth/session-cookie";
import { localePath } from "@/lib/platform/i18n/locale";

/** Signing out always succeeds, also for a session that has ended by itself. */
export async function signOutAction(): Promise<void> {
  await assertSameOrigin();
  const actor = await currentActor();
  if (actor) await signOut(actor, await clientAddress());
  await endSession();
  redirect(localePath(await getLocale(), "/"));
}
