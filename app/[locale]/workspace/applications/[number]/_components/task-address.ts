import type { TaskSection } from "@/lib/applications/progress";
import type { OwnApplication } from "@/lib/applications/types";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";

const fileSections: TaskSection[] = ["basic", "positions", "titles"];

/** Where a part is filled in: in the file that all alliances share, or here. */
export function taskAddress(locale: Locale, { number, unit }: Pick<OwnApplication, "number" | "unit">, section: TaskSection): string {
  const here = localePath(locale, `/workspace/applications/${number}`);
  if (!fileSections.includes(section)) return `${here}/${section}`;
  return localePath(locale, `/workspace/organization/${section}?${new URLSearchParams({ unit: unit.slug, back: here })}`);
}
