import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { localePath } from "@/lib/platform/i18n/locale";

const services = [
  { key: "register", path: "/register" },
  { key: "certificates", path: "/certificates" },
  { key: "workspace", path: "/workspace" },
  { key: "alliances", path: "/alliances" },
] as const;

export async function Services() {
  const locale = await getLocale();
  const t = await getTranslations("home.services");
  return (
    <Section title={t("title")}>
      <ul>
        {services.map(({ key, path }) => (
          <li key={key} className="border-hair border-b py-2.5">
            <a href={localePath(locale, path)} className="link">
              {t(`${key}.name`)}
            </a>
            <span className="block text-ink-2 text-xs">{t(`${key}.hint`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
