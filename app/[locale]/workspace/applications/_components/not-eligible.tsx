import { getLocale, getTranslations } from "next-intl/server";
import type { Eligibility } from "@/lib/applications/eligibility";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { localePath } from "@/lib/platform/i18n/locale";
import { withUnit } from "./paths";

/** Why a unit may not apply, and the way on where there is one. */
export async function NotEligible({ answer: { code, next, params }, unit }: { answer: Extract<Eligibility, { allowed: false }>; unit: string }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.new");
  const e = await getTranslations("errors");
  const ways = {
    continue_application: { href: `/workspace/applications/${params.number}`, label: t("continue", { number: String(params.number) }) },
    open_membership: { href: withUnit("/workspace/memberships", unit), label: t("openMembership") },
    claim: { href: "/workspace/claims/new", label: t("claim") },
    ask_administrator: { href: withUnit("/workspace/people", unit), label: t("askAdministrator") },
    wait: null,
    choose_tier: null,
    ask_secretariat: null,
  } as const satisfies Record<typeof next, { href: string; label: string } | null>;
  const way = ways[next];
  return (
    <p className="text-ink-2 text-sm">
      {code === "NOT_YOUR_PART" ? t("administratorsOnly") : sentenceOf(e, code, params)}{" "}
      {way && (
        <a href={localePath(locale, way.href)} className="link">
          {way.label}
        </a>
      )}
    </p>
  );
}
