import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Chinese } from "@/components/layout/text";
import { correctableFields } from "@/lib/applications/constants";
import type { RequestedItem } from "@/lib/applications/revision";
import { documentKinds } from "@/lib/organizations/constants";

/** What is asked to be corrected, in the secretariat's words; `aside` says of each how it stands. */
export async function AskedItems({ items, aside }: { items: RequestedItem[]; aside?: (item: RequestedItem) => ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const labelOf = ({ target, key }: RequestedItem) => {
    const field = correctableFields.find((known) => known === key);
    const paper = documentKinds.find((known) => known === key);
    if (target === "document") return paper ? t(`papers.${paper}`) : key;
    return field ? t(`fields.${field}`) : key;
  };
  return (
    <ul className="text-sm">
      {items.map((item) => (
        <li key={`${item.target} ${item.key}`} className="flex flex-wrap items-baseline justify-between gap-x-6 border-hair border-b py-2">
          <div className="min-w-0">
            <p className="font-bold">{labelOf(item)}</p>
            <p className="max-w-read whitespace-pre-line break-words">
              <Chinese locale={locale}>{item.instruction}</Chinese>
            </p>
          </div>
          {aside?.(item)}
        </li>
      ))}
    </ul>
  );
}
