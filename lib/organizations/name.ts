import { pinyin } from "pinyin-pro";

/** A name as it is kept: as typed, composed (NFC), without blanks around it. */
export function cleanName(typed: string): string {
  return typed.normalize("NFC").trim();
}

/** A name as it is compared: NFKC, folded, without blanks, so that （ and ( or Ａ and a are the same. */
export function normaliseName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}

/** Pinyin of a name without tones, syllables parted by blanks: the order of lists and the base of addresses. */
export function pinyinOf(name: string): string {
  return pinyin(name.normalize("NFKC"), { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter(Boolean)
    .join(" ");
}

/** The readable part of a public address, such as `zheng-mei-ji`. */
export function slugOf(name: string): string {
  return pinyinOf(name).replaceAll(" ", "-").slice(0, 80).replace(/-+$/, "");
}
