import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_session/caller";
import { Page } from "@/components/layout/page";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";
import { signOutAction } from "./actions";

/** The frame of the rooms behind sign-in. It draws only; every page asks for itself who may enter. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("common.nav");
  const actor = await currentActor();
  const items = [
    { href: localePath(locale, "/workspace"), label: t("workspace") },
    { href: localePath(locale, "/workspace/me"), label: t("me") },
    { href: localePath(locale, "/directory"), label: t("directory") },
  ];
  return (
    <>
      <SiteHeader items={items} tagline={t("workspace")}>
        {actor && (
          <form action={signOutAction} className="flex items-center gap-4">
            <span className="text-ink-2 text-sm">{actor.name}</span>
            <Button type="submit" kind="secondary" size="small">
              {t("signOut")}
            </Button>
          </form>
        )}
      </SiteHeader>
      <Page>{children}</Page>
      <SiteFooter />
    </>
  );
}
