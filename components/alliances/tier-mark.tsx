import { getLocale } from "next-intl/server";
import { Text } from "@/components/layout/text";
import type { TierCode } from "@/lib/alliances/constants";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

/** Ranks are drawn from filled to plain, in one hue. */
const looks: Record<TierCode, string> = {
  chair: "px-1.5 border-accent bg-accent font-bold text-on-accent",
  "executive-vice-chair": "px-1.5 border-accent bg-wash font-bold text-accent outline outline-accent -outline-offset-3",
  "vice-chair": "px-1.5 border-accent bg-wash font-bold text-accent",
  "standing-council": "px-1.5 border-accent text-accent",
  council: "px-1.5 border-ink-2",
  member: "border-transparent text-ink-2",
  supervisor: "border-dotted border-ink-2 px-1.5",
  observer: "border-transparent text-ink-3",
};

export async function TierMark({ code, name }: { code: TierCode; name: LocalisedText }) {
  const locale = await getLocale();
  return (
    <span className={`inline-block whitespace-nowrap rounded-sm border text-xs ${looks[code]}`}>
      <Text value={name} locale={locale} />
    </span>
  );
}
