/** Every page there is, with one address that shows it full and, where it differs, one that shows it empty. */
export const publicPages = [
  "/",
  "/alliances",
  "/alliances/new-materials",
  "/alliances/electronic-information",
  "/chains",
  "/chains/XC-01",
  "/directory",
  "/directory?alliance=new-materials&chain=XC-01",
  "/directory?alliance=nowhere",
  "/directory?q=yutong&city=410100&sort=tier",
  "/directory?q=a&tier=member&tier=council&since=2024",
  "/certificates",
  "/certificates?number=abc",
  "/organizations/kun-yang-ni-long",
  "/about",
  "/privacy",
  "/accessibility",
  "/sign-in",
  "/register",
  "/register?sent",
  "/reset-password",
  "/reset-password?sent",
  "/reset-password?token=unknown",
  "/verify-mail/unknown",
  "/invitations/unknown",
  "/dev/mail",
  "/no-such-page",
];

export const signedInPages = [
  "/workspace",
  "/workspace/inbox",
  "/workspace/me",
  "/workspace/people",
  "/workspace/claims",
  "/workspace/claims/new",
  "/workspace/claims/new?q=no-such-unit",
  "/secretariat/new-materials",
  "/secretariat/new-materials/applications",
  "/secretariat/new-materials/applications?view=all&q=no-such-unit",
  "/secretariat/new-materials/claims",
  "/secretariat/new-materials/settings",
  "/workspace/organization",
  "/workspace/organization/new",
  "/workspace/organization/basic",
  "/workspace/organization/positions",
  "/workspace/organization/titles",
  "/workspace/organization/documents",
  "/workspace/applications",
  "/workspace/applications/new",
  "/workspace/applications/new?alliance=modern-food",
  "/workspace/memberships",
];

export const languages = ["zh-CN", "en"] as const;

export function inLanguage(language: (typeof languages)[number], path: string): string {
  if (language === "zh-CN") return path;
  return path === "/" ? "/en" : `/en${path}`;
}
