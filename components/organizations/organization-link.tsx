import { getLocale } from "next-intl/server";
import { Chinese } from "@/components/layout/text";
import { localePath } from "@/lib/platform/i18n/locale";
import { DemoMark } from "./demo-mark";

/** An organization's full name, never cut, leading to its page. */
export async function OrganizationLink({ slug, name, isDemo, className = "link-quiet" }: { slug: string; name: string; isDemo: boolean; className?: string }) {
  const locale = await getLocale();
  return (
    <span>
      <a href={localePath(locale, `/organizations/${slug}`)} className={className}>
        <Chinese locale={locale}>{name}</Chinese>
      </a>
      {isDemo && <DemoMark />}
    </span>
  );
}
