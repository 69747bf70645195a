import { expect, test } from "vitest";
import { readCertificateNumber } from "./number";

test.each([
  "HNIA-XC-2026-0001",
  "hnia-xc-2026-0001",
  "  HNIA XC 2026 0001 ",
  "ＨＮＩＡ－ＸＣ－２０２６－０００１",
  "HNIA—XC–2026−0001",
  "hniaxc20260001",
  "HNIA－XC－2026一0001",
])("%j is read as it is printed", (typed) => expect(readCertificateNumber(typed)).toBe("HNIA-XC-2026-0001"));

test.each(["", "HNIA", "HNIA-XC-26-1", "../../etc", "HNIA-XC-2026-0001' or 1=1", "\u0000", "😀", "x".repeat(10_000), "证书"])(
  "%j cannot be a number",
  (typed) => expect(readCertificateNumber(typed)).toBeNull(),
);
