import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A hash over files and folders, by which a later start sees whether anything changed. */
export function fingerprintOf(paths: string[], { without = [] }: { without?: string[] } = {}): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.flatMap((path) => filesOf(path, without))) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesOf(path: string, without: string[]): string[] {
  if (!existsSync(path) || without.includes(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name), without));
}
