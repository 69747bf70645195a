import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_session/caller";
import { signOutAction } from "@/app/[locale]/workspace/actions";
import { WorkFrame } from "@/components/layout/work-frame";
import { canDecideClaimsOf } from "@/lib/organizations/policy";
import { localePath } from "@/lib/platform/i18n/locale";

/** The frame of the rooms of province and operators. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [locale, t, actor] = await Promise.all([getLocale(), getTranslations("common.nav"), currentActor()]);
  const items = [
    { href: localePath(locale, "/admin/claims"), label: t("claims"), isOpen: actor !== null && canDecideClaimsOf(actor, null).allowed },
    { href: localePath(locale, "/workspace"), label: t("workspace"), isOpen: true },
  ];
  return (
    <WorkFrame items={items.filter(({ isOpen }) => isOpen)} tagline={t("admin")} name={actor?.name} signOut={signOutAction}>
      {children}
    </WorkFrame>
  );
}
