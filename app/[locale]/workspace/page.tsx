import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { OrganizationLink } from "@/components/organizations/organization-link";
import { listAlliances } from "@/lib/alliances/query";
import { listUnits } from "@/lib/organizations/query";
import { localePath } from "@/lib/platform/i18n/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.workspace");
  return { title: t("title") };
}

export default async function WorkspacePage() {
  const actor = await requireActor("/workspace");
  const locale = await getLocale();
  const t = await getTranslations("accounts");
  const f = await getTranslations("file");
  const a = await getTranslations("applications.home");
  const [represented, alliances] = await Promise.all([listUnits(actor), listAlliances()]);
  return (
    <>
      <h1 className="title-work mb-1">{t("workspace.title")}</h1>
      <p className="mb-8 text-ink-2">{t("workspace.greeting", { name: actor.name })}</p>
      <div className="grid gap-10">
        <Section
          title={t("workspace.units")}
          aside={
            <a href={localePath(locale, represented.length === 0 ? "/workspace/organization/new" : "/workspace/organization")} className="link">
              {represented.length === 0 ? f("none.register") : f("title")}
            </a>
          }
        >
          {represented.length === 0 ? (
            <EmptyState title={t("workspace.noUnits")} />
          ) : (
            <table className="rows-table">
              <thead>
                <tr>
                  <th scope="col">{t("workspace.unitsColumn")}</th>
                  <th scope="col">{t("workspace.partColumn")}</th>
                  <th scope="col">{a("heading")}</th>
                </tr>
              </thead>
              <tbody>
                {represented.map(({ kinds, ...organization }) => (
                  <tr key={organization.slug}>
                    <td data-label={t("workspace.unitsColumn")}>
                      <OrganizationLink {...organization} />
                    </td>
                    <td data-label={t("workspace.partColumn")}>{kinds.map((kind) => t(`kinds.${kind}`)).join(t("workspace.and"))}</td>
                    <td data-label={a("heading")}>
                      <span className="flex flex-wrap gap-x-5">
                        <a href={localePath(locale, `/workspace/applications?unit=${organization.slug}`)} className="link">
                          {a("open")}
                        </a>
                        {kinds.includes("org_admin") && (
                          <a href={localePath(locale, `/workspace/applications/new?unit=${organization.slug}`)} className="link">
                            {a("apply")}
                          </a>
                        )}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Section>
        <Section title={t("workspace.appointments")}>
          {actor.appointments.length === 0 ? (
            <EmptyState title={t("workspace.noAppointments")} />
          ) : (
            <table className="rows-table">
              <thead>
                <tr>
                  <th scope="col">{t("workspace.scopeColumn")}</th>
                  <th scope="col">{t("workspace.roleColumn")}</th>
                </tr>
              </thead>
              <tbody>
                {actor.appointments.map(({ role, allianceSlug }) => {
                  const alliance = alliances.find(({ slug }) => slug === allianceSlug);
                  return (
                    <tr key={`${role} ${allianceSlug}`}>
                      <td data-label={t("workspace.scopeColumn")}>
                        {alliance ? (
                          <Text value={alliance.name} locale={locale} />
                        ) : (
                          t(role.startsWith("province") ? "workspace.allAlliances" : "workspace.system")
                        )}
                      </td>
                      <td data-label={t("workspace.roleColumn")}>{t(`roles.${role}`)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </Section>
      </div>
      <p className="mt-8 text-ink-3 text-sm">{t("workspace.next")}</p>
    </>
  );
}
