import type { Role } from "@/lib/platform/db/generated/enums";

/** How long a link that proves a mail address can be used. */
export const verifyMailHours = 24;

/** How long a link that lets its reader choose a new password can be used. */
export const resetPasswordMinutes = 60;

export const passwordMaxLength = 200;

export const personNameLength = { min: 2, max: 50 };

/** The roles of a secretariat, held for one alliance each. */
export const secretariatRoles = ["officer", "reviewer", "secretary_general"] as const satisfies Role[];

/** 三员: nobody holds two of them (GB/T 22239-2019, separation of administrative rights). */
export const operatorRoles = ["system_admin", "security_admin", "audit_admin"] as const satisfies Role[];

/** The version of the privacy notice shown at /privacy; a new wording is a new version. */
export const privacyNoticeVersion = "2026-11";
