import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { ButtonLink } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";

/** For somebody who acts for no unit: the two ways to one. */
export async function NoUnitNote() {
  const locale = await getLocale();
  const t = await getTranslations("file.none");
  return (
    <>
      <EmptyState title={t("title")}>{t("body")}</EmptyState>
      <div className="flex flex-wrap items-center gap-4">
        <ButtonLink href={localePath(locale, "/workspace/organization/new")}>{t("register")}</ButtonLink>
        <ButtonLink kind="secondary" href={localePath(locale, "/workspace/claims/new")}>
          {t("claim")}
        </ButtonLink>
      </div>
    </>
  );
}
