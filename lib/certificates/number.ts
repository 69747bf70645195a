/** Prefix, alliance, year, serial; the prefix is a setting of the alliance's layout. */
const parts = /^([A-Z]{2,8})-?([A-Z]{2})-?(\d{4})-?(\d{4,8})$/;

/** A number as people type or dictate it (small letters, full width, blanks, any dash or none) as certificates print it; null when it cannot be one. */
export function readCertificateNumber(typed: string): string | null {
  const plain = typed
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/[\s\u200b]/gu, "")
    .replace(/[\p{Pd}\u2212_ー一]+/gu, "-")
    .toUpperCase();
  return plain.match(parts)?.slice(1).join("-") ?? null;
}
