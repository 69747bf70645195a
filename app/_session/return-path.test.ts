import { expect, test } from "vitest";
import { safeReturnPath } from "./return-path";

test.each([
  ["/workspace/me?x=1", "/workspace/me?x=1"],
  ["/en/workspace", "/en/workspace"],
  ["//evil.example", "/workspace"],
  ["/\\evil.example", "/workspace"],
  ["https://evil.example/", "/workspace"],
  ["javascript:alert(1)", "/workspace"],
  ["/a\nb", "/workspace"],
  [undefined, "/workspace"],
  [["/a", "/b"], "/workspace"],
])("%o leads to %s", (next, path) => {
  expect(safeReturnPath(next, "/workspace")).toBe(path);
});
