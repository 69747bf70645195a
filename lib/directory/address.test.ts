import { expect, test } from "vitest";
import { directoryPath, without } from "./address";
import { directoryParamsSchema } from "./schema";

const params = { q: "超硬 & co", alliance: ["new-materials", "modern-food"], city: ["410100"], since: 2024, sort: "tier" as const, after: "abc" };

test("an address holds every choice and reads back the same", () => {
  const address = directoryPath(params);
  expect(address).toBe("/directory?q=%E8%B6%85%E7%A1%AC+%26+co&alliance=new-materials&alliance=modern-food&city=410100&since=2024&sort=tier&after=abc");
  const query = new URL(address, "http://x").searchParams;
  expect(directoryParamsSchema.parse({ ...Object.fromEntries(query), alliance: query.getAll("alliance") })).toMatchObject({ ...params, city: ["410100"] });
  expect(directoryPath({})).toBe("/directory");
});

test("a choice can be taken back alone", () => {
  expect(without(params, "alliance", "modern-food").alliance).toEqual(["new-materials"]);
  expect(without(params, "city", "410100").city).toBeUndefined();
});
