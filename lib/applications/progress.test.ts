import { expect, test } from "vitest";
import { correctableFields } from "./constants";
import { progressOf, sectionOfItem } from "./progress";

const item = (key: string, target: "field" | "document" = "field") => ({ target, key, instruction: "请核对" });
const states = (input: Parameters<typeof progressOf>[0]) => Object.fromEntries(progressOf(input).map(({ section, state }) => [section, state]));

test("every field that a correction can name is filled in somewhere", () => {
  expect(correctableFields.map((key) => [key, sectionOfItem(item(key))]).filter(([, section]) => section === "documents")).toEqual([]);
});

test("papers are handed in among the documents, certificates of titles with the titles", () => {
  expect(sectionOfItem(item("licence", "document"))).toBe("documents");
  expect(sectionOfItem(item("title_certificate", "document"))).toBe("titles");
});

test("a part is done, lacks something, or is optional", () => {
  expect(states({ missing: [{ section: "content", key: "reason" }], asked: [], unanswered: [] })).toEqual({
    ...{ basic: "done", positions: "done", titles: "optional", content: "missing" },
    ...{ people: "done", documents: "done", agreements: "done" },
  });
});

test("what is asked stays asked until it differs from what was sent", () => {
  const asked = [item("mainBusiness"), item("website"), item("stamped_application", "document")];
  expect(states({ missing: [], asked, unanswered: [item("website")] })).toMatchObject({ basic: "asked", documents: "corrected", content: "done" });
});
