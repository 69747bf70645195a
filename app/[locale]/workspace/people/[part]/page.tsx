import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { chooseUnit } from "@/app/_session/unit";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { TableDay } from "@/components/layout/day";
import { Facts } from "@/components/layout/facts";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { canManagePeople, peopleScope } from "@/lib/organizations/policy";
import { listPeople } from "@/lib/organizations/queries/people";
import { localePath } from "@/lib/platform/i18n/locale";
import { endRepresentationAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.end");
  return { title: t("title") };
}

/** Asks before somebody's part for the unit ends, and says what follows. */
export default async function EndPage({ params, searchParams }: PageProps<"/[locale]/workspace/people/[part]">) {
  const actor = await requireActor("/workspace/people");
  const [{ part }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const { unit, units } = await chooseUnit(actor, query.unit);
  if (!unit || !canManagePeople(actor, unit).allowed) notFound();
  const person = (await listPeople(peopleScope(actor), unit.id)).find(({ representationId }) => representationId === part) ?? notFound();
  const [t, p, a, c] = await Promise.all([
    getTranslations("people.end"),
    getTranslations("people"),
    getTranslations("accounts.kinds"),
    getTranslations("common"),
  ]);
  const people = localePath(locale, `/workspace/people?unit=${unit.slug}`);
  const values = { name: person.name, kind: a(person.kind) };
  return (
    <>
      <UnitBanner unit={unit} units={units} path="/workspace/people" />
      <Breadcrumb steps={[{ href: people, label: p("title") }]} here={t("title")} />
      <h1 className="title-work mb-4">{t("title")}</h1>
      <div className="max-w-[40rem]">
        <Facts
          facts={[
            [p("name"), person.name],
            [p("kind"), values.kind],
            [p("since"), <TableDay key="since" day={person.since} />],
          ]}
        />
        <p className="my-6">{t(person.personId === actor.personId ? "consequenceForMe" : "consequence", values)}</p>
        {person.kind === "representative" && <p className="mb-6">{t("representative")}</p>}
        <Form id="end-representation" action={endRepresentationAction} summary={await summaryTitle()}>
          <input type="hidden" name="representation" value={person.representationId} />
          <input type="hidden" name="unit" value={unit.slug} />
          <div className="flex flex-wrap items-center gap-6">
            <SubmitButton busy={c("busy")} kind="destructive">
              {t("submit")}
            </SubmitButton>
            <a href={people} className="link">
              {t("keep")}
            </a>
          </div>
        </Form>
      </div>
    </>
  );
}
