import { expect, test } from "vitest";
import { canReadMessage, messageScope } from "./policy";

const owner = { accountId: "one" };
const refused = { allowed: false, code: "MESSAGE_UNKNOWN" };

test("somebody reads the messages of their own inbox", () => {
  expect(canReadMessage(owner, { accountId: "one", isInbox: true })).toEqual({ allowed: true });
});

test("another's message, a mail that stands in no inbox, and none at all look the same", () => {
  expect(canReadMessage(owner, { accountId: "two", isInbox: true })).toEqual(refused);
  expect(canReadMessage(owner, { accountId: "one", isInbox: false })).toEqual(refused);
  expect(canReadMessage(owner, null)).toEqual(refused);
});

test("a list of messages is somebody's own inbox", () => {
  expect(messageScope(owner).where).toEqual({ accountId: "one", isInbox: true });
});
