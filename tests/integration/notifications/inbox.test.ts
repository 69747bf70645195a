import { beforeEach, describe, expect, test } from "vitest";
import { readInboxCursor } from "@/lib/notifications/cursor";
import { notify } from "@/lib/notifications/notify";
import { messageScope } from "@/lib/notifications/policy";
import { countUnread, listMessages } from "@/lib/notifications/query";
import { markAllRead } from "@/lib/notifications/services/mark-all-read";
import { openMessage } from "@/lib/notifications/services/open-message";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { makePerson, type Somebody } from "@/tests/support/actors";

const system = { actor: "system" } as const;
let owner: Somebody;
let stranger: Somebody;

beforeEach(async () => {
  owner = await makePerson();
  stranger = await makePerson();
});

/** Tells somebody of so many claims, all in the same moment or nearly so. */
async function tell({ accountId }: Somebody, count = 1): Promise<void> {
  await inTransaction(system, async (tx) => {
    for (let index = 1; index <= count; index++) {
      await notify(tx, { sourceId: crypto.randomUUID(), accountId, template: "claim_made", params: { number: `RL-2026-${index}`, unit: "测试单位" } });
    }
  });
}

const inbox = (somebody: Somebody) => listMessages(messageScope(somebody), null);
const firstOf = async (somebody: Somebody) => (await inbox(somebody)).messages[0]?.id ?? "";

describe("the inbox", () => {
  test("shows somebody's own messages and nobody else's", async () => {
    await tell(owner);
    expect((await inbox(owner)).messages).toMatchObject([{ template: "claim_made", params: { number: "RL-2026-1" }, readAt: null }]);
    expect(await inbox(stranger)).toEqual({ messages: [], next: null });
    expect([await countUnread(messageScope(owner)), await countUnread(messageScope(stranger))]).toEqual([1, 0]);
  });

  test("holds no mails about the account itself", async () => {
    await inTransaction(system, (tx) => notify(tx, { sourceId: crypto.randomUUID(), accountId: owner.accountId, template: "password_changed", params: {} }));
    expect((await inbox(owner)).messages).toEqual([]);
    expect(await countUnread(messageScope(owner))).toBe(0);
  });

  test("shows every message once, twenty to a page, also those of the same moment", async () => {
    await tell(owner, 45);
    await db().message.updateMany({ where: { accountId: owner.accountId }, data: { createdAt: new Date("2026-11-24T02:00:00Z") } });
    await tell(owner, 2);
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const { messages, next } = await listMessages(messageScope(owner), readInboxCursor(after));
      seen.push(...messages.map(({ id }) => id));
      sizes.push(messages.length);
      after = next;
    }
    expect(sizes).toEqual([20, 20, 7]);
    expect(new Set(seen).size).toBe(47);
    const dates = await db().message.findMany({ where: { id: { in: seen.slice(0, 2) } }, select: { createdAt: true } });
    expect(dates.every(({ createdAt }) => createdAt > new Date("2026-11-24T02:00:00Z"))).toBe(true);
  });

  test("a page that ends with the last message leads nowhere", async () => {
    await tell(owner, 20);
    expect((await inbox(owner)).next).toBeNull();
  });
});

describe("reading", () => {
  test("opening a message marks it as read, and the first time counts", async () => {
    await tell(owner, 2);
    const id = await firstOf(owner);
    expect(await openMessage(owner, system, id)).toMatchObject({ template: "claim_made", params: { unit: "测试单位" } });
    const { readAt } = await db().message.findUniqueOrThrow({ where: { id } });
    expect(readAt).not.toBeNull();
    await openMessage(owner, system, id);
    expect((await db().message.findUniqueOrThrow({ where: { id } })).readAt).toEqual(readAt);
    expect(await countUnread(messageScope(owner))).toBe(1);
  });

  test("another's message is not found, and stays unread", async () => {
    await tell(owner);
    const id = await firstOf(owner);
    await expect(openMessage(stranger, system, id)).rejects.toMatchObject({ code: "MESSAGE_UNKNOWN" });
    await expect(openMessage(stranger, system, crypto.randomUUID())).rejects.toMatchObject({ code: "MESSAGE_UNKNOWN" });
    expect(await countUnread(messageScope(owner))).toBe(1);
  });

  test("marking all as read leaves other people's messages alone, and times already kept", async () => {
    await tell(owner, 2);
    await tell(stranger);
    const id = await firstOf(owner);
    await openMessage(owner, system, id);
    const { readAt } = await db().message.findUniqueOrThrow({ where: { id } });
    await markAllRead(owner, system);
    expect([await countUnread(messageScope(owner)), await countUnread(messageScope(stranger))]).toEqual([0, 1]);
    expect((await db().message.findUniqueOrThrow({ where: { id } })).readAt).toEqual(readAt);
  });
});
