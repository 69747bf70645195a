import { expect, test } from "vitest";
import { assertAllowed } from "@/lib/platform/access/decision";
import { canRevokeSession, sessionScope } from "./policy";

const actor = { accountId: "one" };

test("somebody signs out their own devices", () => {
  expect(canRevokeSession(actor, { accountId: "one" })).toEqual({ allowed: true });
});

test("another's device, and none at all, look the same", () => {
  expect(canRevokeSession(actor, { accountId: "two" })).toEqual({ allowed: false, code: "SESSION_UNKNOWN" });
  expect(canRevokeSession(actor, null)).toEqual({ allowed: false, code: "SESSION_UNKNOWN" });
  expect(() => assertAllowed(canRevokeSession(actor, null))).toThrow("SESSION_UNKNOWN");
});

test("a list of sessions is somebody's own", () => {
  expect(sessionScope(actor).where).toEqual({ accountId: "one" });
});
