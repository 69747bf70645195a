import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Text } from "@/components/layout/text";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

/** A link with its chain before it: 超硬材料·培育钻石, Superhard materials, lab-grown diamonds. */
export async function LinkOfChain({ chain, link }: { chain: ReactNode; link: LocalisedText }) {
  const locale = await getLocale();
  return (
    <span>
      {chain}
      {locale === "en" ? ", " : "·"}
      <Text value={link} locale={locale} />
    </span>
  );
}
