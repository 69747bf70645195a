import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { sources } from "@/tests/support/sources";

const files = globSync("messages/zh-CN/*.json").map((path) => basename(path));

function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

function read(locale: string, file: string): [string, string][] {
  return leaves(JSON.parse(readFileSync(`messages/${locale}/${file}`, "utf8")));
}

/** The names in braces; `{count, plural, …}` counts as `count`. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<!(?:=\d+|one|other)\s)\{(\w+)[,}]/g)].map(([, name]) => name ?? ""))].sort();
}

describe.each(files)("%s", (file) => {
  const chinese = read("zh-CN", file);
  const english = new Map(read("en", file));

  test("has the same sentences in both languages", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort());
  });

  test("fills the same places in both languages", () => {
    const different = chinese.filter(([key, text]) => {
      const wanted = placeholders(text);
      const present = placeholders(english.get(key) ?? "");
      return present.some((name) => !wanted.includes(name)) || (wanted.some((name) => !present.includes(name)) && !optional.has(`${file} ${key}`));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test("has no half-width punctuation in Chinese sentences", () => {
    expect(chinese.filter(([, text]) => /[\u4e00-\u9fff][,;:!?](?!\w)/.test(text.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ""))).map(([key]) => key)).toEqual(
      [],
    );
  });
});

/** Sentences that need a value in one language only. */
const optional = new Set(["organizations.json facts.categoryValue"]);

test("wording stands in messages, not in components", () => {
  const offenders = sources("{app,components}/**/*.tsx").filter(({ text }) =>
    /[\u4e00-\u9fff]/.test(
      text
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/^\s*\/\/.*$/gm, "")
        .replace(/\{\/\*[\s\S]*?\*\/\}/g, ""),
    ),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test("every sentence is used", () => {
  const code = sources("{app,components,lib,scripts}/**/*.{ts,tsx}")
    .map(({ text }) => text)
    .join("\n");
  const unused = files
    .filter((file) => !["errors.json", "mail.json"].includes(file))
    .flatMap((file) => read("zh-CN", file).map(([key]) => ({ file, key })))
    .filter(({ key }) => {
      const last =
        key
          .split(".")
          .filter((part) => !/^\d+$/.test(part))
          .at(-1) ?? "";
      const parent = key.split(".").at(-2) ?? "";
      return !new RegExp(`["\`.]${last}["\`:]|\\b${last}\\b`).test(code) && !code.includes(`${parent}.\${`);
    });
  expect(unused).toEqual([]);
});
