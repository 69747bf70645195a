import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TableDay } from "@/components/layout/day";
import { Chinese, Text } from "@/components/layout/text";
import type { OrganizationFile } from "@/lib/organizations/types";

export async function BasicFacts({ file }: { file: OrganizationFile }) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  const o = await getTranslations("organizations");
  const chinese = (text: string | null) => text && <Chinese locale={locale}>{text}</Chinese>;
  const facts: [Parameters<typeof t>[0], ReactNode][] = [
    ["fields.name", chinese(file.name)],
    ["fields.creditCode", file.creditCode && <span className="font-mono">{file.creditCode}</span>],
    ["fields.category", o(`categories.${file.category}`)],
    ["fields.shortName", chinese(file.shortName)],
    ["fields.nameEn", file.nameEn],
    ["fields.formerNames", file.formerNames.length > 0 && chinese(file.formerNames.join("；"))],
    ["fields.city", file.city && <Text value={file.city} locale={locale} />],
    ["fields.industry", file.industry && <Text value={file.industry} locale={locale} />],
    ["fields.foundedOn", file.foundedOn && <TableDay day={file.foundedOn} />],
    ["fields.size", file.size && o(`sizes.${file.size}`)],
    ["fields.website", file.website],
    ["fields.mainBusiness", chinese(file.mainBusiness)],
  ];
  return (
    <dl className="grid gap-x-8 py-3 text-sm sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-y-1.5">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-2">{t(label)}</dt>
          <dd className="mb-2 max-w-read whitespace-pre-line break-words sm:mb-0">{value || "—"}</dd>
        </div>
      ))}
    </dl>
  );
}
