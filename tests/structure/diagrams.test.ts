import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diagramPages } from "@/scripts/diagrams/pages";

test("the diagrams are those of the table of events and of the seeded routes", () => {
  expect(readdirSync("docs/diagrams").map((name) => `docs/diagrams/${name}`)).toEqual(diagramPages.map(({ path }) => path));
  for (const { path, text } of diagramPages) expect(readFileSync(path, "utf8"), "npm run diagram").toBe(text);
});
