import { globSync, readFileSync } from "node:fs";

/** The product's own source files with their text, by patterns from the root. */
export function sources(...patterns: string[]): { path: string; text: string }[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { exclude: (name) => name === "generated" || name === "node_modules" }))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** What a file imports, static and dynamic. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name ?? "");
}
