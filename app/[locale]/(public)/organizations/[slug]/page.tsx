import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Chinese } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import { findProfile } from "@/lib/directory/queries/profile";
import { localePath } from "@/lib/platform/i18n/locale";
import { Business } from "./_components/business";
import { ChainPositions } from "./_components/chain-positions";
import { Facts } from "./_components/facts";
import { Memberships } from "./_components/memberships";
import { Mentions, Titles, Verified } from "./_components/side";

const load = cache(findProfile);

export async function generateMetadata({ params }: PageProps<"/[locale]/organizations/[slug]">): Promise<Metadata> {
  const profile = await load((await params).slug);
  if (!profile) return {};
  return { title: profile.name, ...(profile.isDemo || !profile.verified ? { robots: { index: false } } : {}) };
}

export default async function OrganizationPage({ params }: PageProps<"/[locale]/organizations/[slug]">) {
  const profile = await load((await params).slug);
  if (!profile) notFound();
  const locale = await getLocale();
  const c = await getTranslations("common.nav");
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, "/directory"), label: c("directory") }]} here={<Chinese locale={locale}>{profile.name}</Chinese>} />
      <h1 className="title-public">
        <Chinese locale={locale}>{profile.name}</Chinese>
        {profile.isDemo && <DemoMark />}
      </h1>
      {profile.nameEn && (
        <p className="text-ink-2" lang="en">
          {profile.nameEn}
        </p>
      )}
      <Facts profile={profile} />
      <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-10">
          <ChainPositions profile={profile} />
          <Memberships profile={profile} />
          <Business profile={profile} />
        </div>
        <div className="grid content-start gap-8">
          <Mentions profile={profile} />
          <Titles profile={profile} />
          <Verified profile={profile} />
        </div>
      </div>
    </>
  );
}
