import type { useTranslations } from "next-intl";
import { correctableFields } from "@/lib/applications/constants";
import type { Difference } from "@/lib/applications/revision";
import { documentKinds } from "@/lib/organizations/constants";

/** What a field or a paper is called. */
export function labelOf(t: ReturnType<typeof useTranslations<"applications">>, target: Difference["target"], key: string): string {
  if (target === "document") return t(`papers.${documentKinds.find((kind) => kind === key) ?? "other"}`);
  const field = key === "tier" ? key : correctableFields.find((known) => known === key);
  return field ? t(`fields.${field}`) : key;
}
