import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { NavItem } from "./nav-links";
import { Page } from "./page";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** The frame of the rooms behind sign-in. It draws only; every page asks for itself who may enter. */
export async function WorkFrame({
  items,
  tagline,
  name,
  signOut,
  children,
}: {
  items: NavItem[];
  tagline: string;
  /** Who is signed in; empty when nobody is. */
  name: string | undefined;
  signOut: () => Promise<void>;
  children: ReactNode;
}) {
  const t = await getTranslations("common.nav");
  return (
    <>
      <SiteHeader items={items} tagline={tagline}>
        {name !== undefined && (
          <form action={signOut} className="flex items-center gap-4">
            <span className="text-ink-2 text-sm">{name}</span>
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
