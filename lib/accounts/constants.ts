/** How long a link that proves a mail address can be used. */
export const verifyMailHours = 24;

/** How long a link that lets its reader choose a new password can be used. */
export const resetPasswordMinutes = 60;

export const passwordMaxLength = 200;

export const personNameLength = { min: 2, max: 50 };

/** The version of the privacy notice shown at /privacy; a new wording is a new version. */
export const privacyNoticeVersion = "2026-11";
