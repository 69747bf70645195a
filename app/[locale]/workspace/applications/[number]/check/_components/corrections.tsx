import { getTranslations } from "next-intl/server";
import { AskedItems } from "@/components/applications/asked-items";
import { Section } from "@/components/layout/section";
import { StatusMark } from "@/components/ui/status-mark";
import { correctableFields } from "@/lib/applications/constants";
import type { Comparison, Difference } from "@/lib/applications/revision";
import type { OwnApplication } from "@/lib/applications/types";
import { documentKinds } from "@/lib/organizations/constants";

/** What was asked and whether it differs now, and what else has changed since it was sent; nothing hinders sending it as it is. */
export async function Corrections({ application: { asked }, comparison }: { application: OwnApplication; comparison: Comparison | null }) {
  const t = await getTranslations("applications");
  const unasked = comparison?.differences.filter(({ instruction }) => instruction === null) ?? [];
  const nameOf = ({ target, key }: Difference) => {
    const field = correctableFields.find((known) => known === key);
    const paper = documentKinds.find((known) => known === key);
    if (target === "document" && paper) return t(`papers.${paper}`);
    return field ? t(`fields.${field}`) : t("fields.tier");
  };
  return (
    <Section title={t("check.asked")} className="mb-10">
      <AskedItems
        items={asked}
        aside={({ target, key }) =>
          comparison?.differences.some((one) => one.target === target && one.key === key) ? (
            <StatusMark status="valid">{t("check.changed")}</StatusMark>
          ) : (
            <StatusMark status="correction">{t("check.unchanged")}</StatusMark>
          )
        }
      />
      {unasked.length > 0 && <p className="pt-3 text-ink-2 text-sm">{t("check.unasked", { fields: unasked.map(nameOf).join(t("check.and")) })}</p>}
    </Section>
  );
}
