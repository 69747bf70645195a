import { expect, test } from "vitest";
import { blindIndex, seal, unseal } from "@/lib/platform/db/sealed";
import { settings } from "@/lib/platform/env";

test("a sealed value opens with its purpose and in no other column", () => {
  const sealed = seal("王小明", "person.name");
  expect(unseal(sealed, "person.name")).toBe("王小明");
  expect(() => unseal(sealed, "person.mail")).toThrow();
});

test("the same value is sealed differently every time, and names algorithm and key", () => {
  const [one, other] = [seal("x", "person.name"), seal("x", "person.name")];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^1\.k1\./);
});

test("a tampered value does not open", () => {
  const sealed = seal("13800001234", "person.phone");
  const flipped = sealed.slice(0, -2) + (sealed.endsWith("A") ? "BB" : "AA");
  expect(() => unseal(flipped, "person.phone")).toThrow();
});

test("a value sealed with an older key opens while that key is kept", () => {
  const ring = settings().ENCRYPTION_KEYS;
  const sealed = seal("old", "person.name");
  const { current } = ring;
  ring.current = { id: "k2", bytes: Buffer.alloc(32, 9) };
  ring.all.set("k2", ring.current.bytes);
  expect(seal("new", "person.name")).toMatch(/^1\.k2\./);
  expect(unseal(sealed, "person.name")).toBe("old");
  ring.all.delete(current.id);
  expect(() => unseal(sealed, "person.name")).toThrow("needs the key k1");
  ring.all.set(current.id, current.bytes);
  ring.current = current;
});

test("blind indexes find equal values, per purpose", () => {
  expect(blindIndex("a@b.cn", "person.mail")).toBe(blindIndex("a@b.cn", "person.mail"));
  expect(blindIndex("a@b.cn", "person.mail")).not.toBe(blindIndex("a@b.cn", "person.phone"));
  expect(blindIndex("a@b.cn", "person.mail")).not.toContain("a@b");
});
