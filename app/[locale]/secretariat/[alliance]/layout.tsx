import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_session/caller";
import { signOutAction } from "@/app/[locale]/workspace/actions";
import { WorkFrame } from "@/components/layout/work-frame";
import { secretariatScope } from "@/lib/alliances/policy";
import { getAllianceName } from "@/lib/alliances/query";
import { canDecideClaimsOf } from "@/lib/organizations/policy";
import { localePath, plainText } from "@/lib/platform/i18n/locale";

/** The frame of one secretariat's rooms; to whoever is appointed elsewhere it does not exist. */
export default async function SecretariatLayout({ children, params }: { children: ReactNode; params: Promise<{ alliance: string }> }) {
  const { alliance } = await params;
  const [locale, t, d, actor] = await Promise.all([getLocale(), getTranslations("common.nav"), getTranslations("desk.nav"), currentActor()]);
  const scope = actor && secretariatScope(actor, alliance);
  if (actor && !scope) notFound();
  const desk = `/secretariat/${alliance}`;
  const items = [
    { path: desk, label: d("desk"), isOpen: scope !== null },
    { path: `${desk}/applications`, label: d("applications"), isOpen: scope !== null },
    { path: `${desk}/claims`, label: t("claims"), isOpen: actor !== null && canDecideClaimsOf(actor, alliance).allowed },
    { path: `${desk}/settings`, label: d("settings"), isOpen: scope !== null },
    { path: "/workspace", label: t("workspace"), isOpen: true },
  ]
    .filter(({ isOpen }) => isOpen)
    .map(({ path, label }) => ({ href: localePath(locale, path), label }));
  return (
    <WorkFrame
      items={items}
      tagline={scope ? d("tagline", { alliance: plainText(locale, await getAllianceName(scope)) }) : t("secretariat")}
      name={actor?.name}
      signOut={signOutAction}
    >
      {children}
    </WorkFrame>
  );
}
