import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/*
 * Seeding a demonstration is many transactions. A file beside the data stands from before the first until after the
 * last: whoever finds it knows that the seeding was cut off, and that nobody has worked with what is there.
 */
const markIn = (folder: string) => join(resolve(folder), "seeding");

export function isHalfSeeded(folder: string): boolean {
  return existsSync(markIn(folder));
}

export function markUnfinished(folder: string): void {
  mkdirSync(resolve(folder), { recursive: true });
  writeFileSync(markIn(folder), "");
}

export function markFinished(folder: string): void {
  rmSync(markIn(folder), { force: true });
}
