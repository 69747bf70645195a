import { getTranslations } from "next-intl/server";
import { NoUnitNote } from "@/components/organizations/no-unit-note";

export async function NoUnit() {
  const t = await getTranslations("file");
  return (
    <>
      <h1 className="title-work mb-1">{t("title")}</h1>
      <p className="text-ink-2">{t("lead")}</p>
      <NoUnitNote />
    </>
  );
}
