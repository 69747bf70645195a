import { getLocale, getTranslations } from "next-intl/server";
import { Fragment, type ReactNode } from "react";
import { Text } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import { directoryPath } from "@/lib/directory/address";
import type { ListedOrganization } from "@/lib/directory/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { Marked } from "./marked";
import { Places } from "./places";

/** Units one under the other: who it is and what it makes at the left, its place in alliances and on chains at the right. */
export async function DirectoryList({ items, typed }: { items: ListedOrganization[]; typed: string }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.slug} className="grid gap-x-8 gap-y-2 border-hair border-b py-3.5 lg:grid-cols-2">
          <Unit item={item} typed={typed} />
          <Places item={item} />
        </li>
      ))}
    </ul>
  );
}

async function Unit({ item, typed }: { item: ListedOrganization; typed: string }) {
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const o = await getTranslations("organizations");
  const facts: [string, ReactNode][] = [
    ...(item.city ? [cityOf(item.city, locale)] : []),
    ["category", o(`categories.${item.category}`)],
    ...item.titles.slice(0, mostTitles).map((title): [string, ReactNode] => [title["zh-CN"], <Text key={title["zh-CN"]} value={title} locale={locale} />]),
  ];
  const products = shownProducts(item.products, typed);
  return (
    <div className="min-w-0">
      <h2 className="font-bold">
        <a href={localePath(locale, `/organizations/${item.slug}`)} className="hover:text-accent hover:underline hover:underline-offset-4" lang="zh-CN">
          <Marked text={item.name} typed={typed} />
        </a>
        {item.isDemo && <DemoMark />}
      </h2>
      {locale === "en" && item.nameEn && (
        <p className="text-sm">
          <Marked text={item.nameEn} typed={typed} />
        </p>
      )}
      <p className="text-cell text-ink-2">
        {facts.map(([key, fact], index) => (
          <Fragment key={key}>
            {index > 0 && (
              <span aria-hidden="true" className="mx-2 text-line text-xs">
                |
              </span>
            )}
            {fact}
          </Fragment>
        ))}
      </p>
      {products.length > 0 && (
        <p className="text-cell text-ink-2">
          {t("products")}
          <span lang="zh-CN">
            <Marked text={products.join("、")} typed={typed} />
          </span>
          {item.products.length > products.length && <span className="ms-1">{t("productsMore", { count: item.products.length })}</span>}
        </p>
      )}
    </div>
  );
}

function cityOf({ code, name }: NonNullable<ListedOrganization["city"]>, locale: Parameters<typeof localePath>[0]): [string, ReactNode] {
  const path = localePath(locale, directoryPath({ city: [code] }));
  return [
    "city",
    <a key="city" href={path} className="hover:text-accent hover:underline">
      <Text value={name} locale={locale} />
    </a>,
  ];
}

const mostTitles = 2;
const mostProducts = 4;

/** The first few, those that were searched before the others. */
function shownProducts(products: string[], typed: string): string[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const isSearched = (product: string) => words.some((word) => product.toLowerCase().includes(word));
  return products.toSorted((left, right) => Number(isSearched(right)) - Number(isSearched(left))).slice(0, mostProducts);
}
