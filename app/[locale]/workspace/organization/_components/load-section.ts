import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { safeReturnPath } from "@/app/_session/return-path";
import { chooseUnit } from "@/app/_session/unit";
import type { Actor } from "@/lib/accounts/actor";
import { ownScope } from "@/lib/applications/policy";
import { sectionOfItem } from "@/lib/applications/progress";
import { listAskedOfUnit, listUnlockedFields } from "@/lib/applications/queries/own";
import type { RequestedItem } from "@/lib/applications/revision";
import type { FileSection, VerifiedField } from "@/lib/organizations/constants";
import { canEditFile } from "@/lib/organizations/policy";
import { getFile } from "@/lib/organizations/queries/file";
import type { Unit } from "@/lib/organizations/query";
import type { OrganizationFile } from "@/lib/organizations/types";
import { localePath } from "@/lib/platform/i18n/locale";

type Query = Record<string, string | string[] | undefined>;

export interface Section {
  section: FileSection;
  unit: Unit;
  units: Unit[];
  file: OrganizationFile;
  /** Where saving leads when it is not the overview. */
  back: string | undefined;
  query: Query;
  /** What a secretariat asks to correct in this section. */
  asked: RequestedItem[];
  /** Verified facts that a correction opens. */
  unlocked: VerifiedField[];
  /** The address of this page, for forms that come back to it. */
  path: string;
}

/** The address of a section, with the unit and the way back that were asked for. */
export function sectionPath(section: FileSection, { unit, back }: Query): string {
  const query = new URLSearchParams({ ...(typeof unit === "string" && { unit }), ...(typeof back === "string" && { back }) });
  return `/workspace/organization/${section}${query.size > 0 ? `?${query}` : ""}`;
}

/** What the page of a section needs. Whoever may not edit is led to the overview, which says why. */
export async function loadSection(actor: Actor, section: FileSection, query: Query): Promise<Section> {
  const locale = await getLocale();
  const { unit, units } = await chooseUnit(actor, query.unit);
  if (!unit) return redirect(localePath(locale, "/workspace/organization"));
  if (!canEditFile(actor, unit).allowed) return redirect(localePath(locale, `/workspace/organization?unit=${unit.slug}`));
  const back = safeReturnPath(query.back, "") || undefined;
  const path = localePath(locale, sectionPath(section, { unit: unit.slug, back }));
  const scope = ownScope(actor);
  const [file, asked, unlocked] = await Promise.all([getFile(actor, unit.id), listAskedOfUnit(scope, unit.slug), listUnlockedFields(scope, unit.slug)]);
  return { section, unit, units, file, back, query, path, unlocked, asked: asked.filter((item) => sectionOfItem(item) === section) };
}
