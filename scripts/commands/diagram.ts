import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { say } from "@/scripts/bootstrap/say.mjs";
import { diagramPages } from "@/scripts/diagrams/pages";

/** npm run diagram: draws the life of an application on every seeded route into docs/diagrams. */
for (const { path, text } of diagramPages) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  say(`Wrote ${path}`);
}
