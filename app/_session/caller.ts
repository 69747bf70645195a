import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { findActor } from "@/lib/accounts/query";
import type { Device } from "@/lib/accounts/services/open-session";
import type { Caller } from "@/lib/platform/action/define-action";
import { findSessionId } from "@/lib/platform/auth/session-cookie";
import { localePath } from "@/lib/platform/i18n/locale";

/** Who is asking, read once per request: the session's row with today's appointments and representations. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await findSessionId();
  return sessionId ? findActor(sessionId) : null;
});

/** For pages behind sign-in: whoever is not signed in is led there and back. */
export async function requireActor(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const locale = await getLocale();
  return redirect(localePath(locale, `/sign-in?next=${encodeURIComponent(localePath(locale, path))}`));
}

/** The network address of the request, as the web process noted it. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-qunlian-address") ?? "";
}

export async function currentCaller(): Promise<Caller<Actor>> {
  const [actor, address] = await Promise.all([currentActor(), clientAddress()]);
  return { actor, source: actor ? sourceOf(actor, address) : { actor: "visitor", address } };
}

export async function currentDevice(): Promise<Device> {
  return { userAgent: (await headers()).get("user-agent") ?? "", address: await clientAddress() };
}
