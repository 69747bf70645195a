import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

test.each([
  [{ origin: "https://portal.example.cn", host: "portal.example.cn" }, true],
  [{ origin: "https://portal.example.cn", host: "10.0.0.7:3000", "x-forwarded-host": "portal.example.cn" }, true],
  [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
  [{ origin: "https://evil.example", host: "portal.example.cn" }, false],
  [{ origin: "https://portal.example.cn.evil.example", host: "portal.example.cn" }, false],
  [{ origin: "null", host: "portal.example.cn" }, false],
  [{ host: "portal.example.cn" }, false],
])("a form sent with %o is ours: %s", (headers, expected) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected);
});
