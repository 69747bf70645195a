import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { hashPassword, isPassword } from "@/lib/accounts/password";
import type { changePasswordSchema } from "@/lib/accounts/schema";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { replacePassword } from "./replace-password";

const perAccount = defineRateLimit({ name: "change-password", attempts: 5, seconds: 900, pauseSeconds: 900 });

/** Replaces the password of somebody signed in, who types the present one; other devices are signed out. */
export async function changePassword(actor: Actor, address: string, { current, password }: z.output<typeof changePasswordSchema>): Promise<void> {
  await perAccount.spend(actor.accountId);
  const account = await db().account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { passwordHash: true } });
  if (!(await isPassword(current, account.passwordHash))) throw new DomainError("PASSWORD_WRONG", {}, "current");
  await perAccount.forgive(actor.accountId);
  const passwordHash = await hashPassword(password);
  await inTransaction(sourceOf(actor, address), (tx) => replacePassword(tx, { accountId: actor.accountId, passwordHash, keepSession: actor.sessionId }));
}
