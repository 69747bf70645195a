import { expect, test } from "vitest";
import { invitationExpiry, invitationState } from "./invitation";

const sentAt = new Date("2026-11-24T10:00:00+08:00");
const open = { acceptedAt: null, revokedAt: null, expiresAt: invitationExpiry(sentAt) };

test("an invitation can be accepted for fourteen days, to the instant", () => {
  expect(invitationState(open, new Date("2026-12-08T09:59:59.999+08:00"))).toBe("open");
  expect(invitationState(open, new Date("2026-12-08T10:00:00+08:00"))).toBe("expired");
});

test("an accepted or revoked invitation stays so, also past its time", () => {
  const later = new Date("2027-02-03T10:00:00+08:00");
  expect(invitationState({ ...open, acceptedAt: sentAt }, later)).toBe("accepted");
  expect(invitationState({ ...open, revokedAt: sentAt }, later)).toBe("revoked");
});
