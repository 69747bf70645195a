import { resetPasswordMinutes, verifyMailHours } from "@/lib/accounts/constants";
import { readLinkToken } from "@/lib/accounts/link-token";
import { now } from "@/lib/platform/clock";
import type { TokenPurpose } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

const lifeInMinutes: Record<TokenPurpose, number> = { verify_mail: verifyMailHours * 60, reset_password: resetPasswordMinutes };

/** Makes a single-use link; the one sent before for the same purpose opens nothing any more. */
export async function issueToken(tx: Transaction, accountId: string, purpose: TokenPurpose): Promise<string> {
  const at = now();
  await tx.accountToken.updateMany({ where: { accountId, purpose, usedAt: null }, data: { usedAt: at } });
  const { id } = await tx.accountToken.create({
    data: { accountId, purpose, createdAt: at, expiresAt: new Date(at.getTime() + lifeInMinutes[purpose] * 60_000) },
    select: { id: true },
  });
  return id;
}

/** Takes a link once and answers whose it is. Throws DomainError LINK_UNKNOWN, LINK_USED or LINK_EXPIRED. */
export async function useToken(tx: Transaction, text: string, purpose: TokenPurpose): Promise<string> {
  const at = now();
  const id = readLinkToken(text);
  const token = id ? await tx.accountToken.findFirst({ where: { id, purpose }, select: { id: true, accountId: true, expiresAt: true } }) : null;
  if (!token) throw new DomainError("LINK_UNKNOWN");
  if (token.expiresAt <= at) throw new DomainError("LINK_EXPIRED");
  const { count } = await tx.accountToken.updateMany({ where: { id: token.id, usedAt: null }, data: { usedAt: at } });
  if (count !== 1) throw new DomainError("LINK_USED");
  return token.accountId;
}
