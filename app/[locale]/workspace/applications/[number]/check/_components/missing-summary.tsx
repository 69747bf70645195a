import { getLocale, getTranslations } from "next-intl/server";
import { FaultMark } from "@/components/form/error-summary";
import { correctableFields } from "@/lib/applications/constants";
import type { AgreementText, Missing } from "@/lib/applications/queries/submission";
import type { OwnApplication } from "@/lib/applications/types";
import { documentKinds } from "@/lib/organizations/constants";
import { plainText } from "@/lib/platform/i18n/locale";
import { taskAddress } from "../../_components/task-address";

/** What is still to be filled in before it can be sent, each with the way there. */
export async function MissingSummary({ application, missing, texts }: { application: OwnApplication; missing: Missing[]; texts: AgreementText[] }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const labelOf = ({ section, key }: Missing) => {
    const field = correctableFields.find((known) => known === key);
    const paper = documentKinds.find((known) => known === key);
    const text = texts.find(({ code }) => code === key);
    if (section === "agreements" && text) return plainText(locale, text.title);
    if (key === "tier") return t("fields.tier");
    if (section === "documents" && paper) return t(`papers.${paper}`);
    return field ? t(`fields.${field}`) : t(`tasks.sections.${section}`);
  };
  return (
    <div className="mb-8 border-2 border-bad px-5 py-4">
      <p className="mb-1 flex items-center gap-2 font-bold text-bad">
        <FaultMark />
        {t("check.missing", { count: missing.length })}
      </p>
      <ul>
        {missing.map((one) => (
          <li key={`${one.section} ${one.key}`}>
            <a href={taskAddress(locale, application, one.section)} className="font-bold text-bad underline underline-offset-4">
              {t("check.missingIn", { section: t(`tasks.sections.${one.section}`), what: labelOf(one) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
