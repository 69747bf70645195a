import { createHmac, timingSafeEqual } from "node:crypto";
import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { now } from "@/lib/platform/clock";
import { settings } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";

/*
 * next-auth keeps the cookie; who somebody is stands in the database. The cookie's token carries only a session id,
 * which `lib/accounts` reads with the appointments on every request, so that revoking works at once.
 *
 * A session is opened by a use case. To hand its id to next-auth, which accepts credentials only, the action passes a
 * ticket: the id with a signature that nobody else can make and that ages in a minute.
 */
const ticketSeconds = 60;

const nextAuth = NextAuth(() => ({
  secret: settings().AUTH_SECRET,
  trustHost: true,
  session: { strategy: "jwt", maxAge: settings().SESSION_HOURS * 3600 },
  pages: { signIn: "/sign-in" },
  logger: {
    error: (error) => (error instanceof CredentialsSignin ? logger.info : logger.error).call(logger, { err: error }, "sign-in"),
    warn: (code) => logger.warn({ code }, "sign-in"),
    debug: () => {},
  },
  providers: [
    Credentials({
      credentials: { ticket: {} },
      authorize: ({ ticket }) => {
        const id = typeof ticket === "string" ? readTicket(ticket) : undefined;
        return id ? { id } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
    session: ({ session, token }) => Object.assign(session, { sid: token.sid, user: undefined }),
  },
}));

/** Answers /api/auth/*. */
export const { handlers: authHandlers } = nextAuth;

/** The id of the session that the request's cookie carries; it may be revoked or expired. */
export async function findSessionId(): Promise<string | undefined> {
  const session: (object & { sid?: unknown }) | null = await nextAuth.auth();
  return typeof session?.sid === "string" ? session.sid : undefined;
}

/** Puts the cookie for a session that a use case has opened. */
export async function startSession(sessionId: string): Promise<void> {
  await nextAuth.signIn("credentials", { ticket: makeTicket(sessionId), redirect: false });
}

export async function endSession(): Promise<void> {
  await nextAuth.signOut({ redirect: false });
}

function makeTicket(sessionId: string): string {
  const body = `${sessionId}.${now().getTime() + ticketSeconds * 1000}`;
  return `${body}.${signatureOf(body)}`;
}

function readTicket(ticket: string): string | undefined {
  const [id = "", expires = "", signature = ""] = ticket.split(".");
  const expected = Buffer.from(signatureOf(`${id}.${expires}`));
  const given = Buffer.from(signature);
  const isGenuine = given.length === expected.length && timingSafeEqual(given, expected);
  return isGenuine && Number(expires) > now().getTime() ? id : undefined;
}

function signatureOf(body: string): string {
  return createHmac("sha256", settings().AUTH_SECRET).update("session ticket\0").update(body).digest("base64url");
}
