import { expect, test } from "vitest";
import { formatClock, formatDay, formatFileSize, formatInstant, formatNumber } from "./format";

const instant = new Date("2026-11-23T16:05:00Z"); // five past midnight of the 24th in Henan

test("days and hours are those of Henan, in the way of each language", () => {
  expect(formatDay("zh-CN", "2026-11-23")).toBe("2026年11月23日");
  expect(formatDay("en", "2026-11-23")).toBe("23 November 2026");
  expect(formatInstant("zh-CN", instant)).toBe("2026年11月24日 00:05");
  expect(formatInstant("en", instant)).toBe("24 November 2026, 00:05");
  expect(formatClock(instant)).toBe("00:05");
});

test("numbers have their thousands", () => {
  expect(formatNumber("zh-CN", 1382)).toBe("1,382");
  expect(formatNumber("en", 1382)).toBe("1,382");
});

test("files are sized in kilobytes, large ones in megabytes with one decimal", () => {
  expect(formatFileSize("zh-CN", 600)).toBe("1 KB");
  expect(formatFileSize("zh-CN", 1023 * 1024)).toBe("1,023 KB");
  expect(formatFileSize("en", 2.34 * 1024 ** 2)).toBe("2.3 MB");
});
