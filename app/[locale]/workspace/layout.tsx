import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_session/caller";
import { WorkFrame } from "@/components/layout/work-frame";
import { messageScope } from "@/lib/notifications/policy";
import { countUnread } from "@/lib/notifications/query";
import { localePath } from "@/lib/platform/i18n/locale";
import { signOutAction } from "./actions";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("common.nav");
  const actor = await currentActor();
  const unread = actor ? await countUnread(messageScope(actor)) : 0;
  const items = [
    { href: localePath(locale, "/workspace"), label: t("workspace") },
    { href: localePath(locale, "/workspace/organization"), label: t("organization") },
    { href: localePath(locale, "/workspace/people"), label: t("people") },
    { href: localePath(locale, "/workspace/applications"), label: t("applications") },
    { href: localePath(locale, "/workspace/memberships"), label: t("memberships") },
    { href: localePath(locale, "/workspace/inbox"), label: t("inbox", { count: unread }) },
    { href: localePath(locale, "/workspace/me"), label: t("me") },
    { href: localePath(locale, "/directory"), label: t("directory") },
  ];
  return (
    <WorkFrame items={items} tagline={t("workspace")} name={actor?.name} signOut={signOutAction}>
      {children}
    </WorkFrame>
  );
}
