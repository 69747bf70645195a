import { afterEach, beforeEach, expect, vi } from "vitest";

// What is printed as an error fails the test that printed it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
