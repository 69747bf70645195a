import { getLocale, getTranslations } from "next-intl/server";
import { TableDay } from "@/components/layout/day";
import { Text } from "@/components/layout/text";
import type { PersonOfUnit } from "@/lib/organizations/queries/people";
import { localePath } from "@/lib/platform/i18n/locale";

/** Who acts for the unit, one line per capacity; contact values only masked. */
export async function PeopleTable({ people, unit, me, isKept }: { people: PersonOfUnit[]; unit: string; me: string; isKept: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("people");
  const a = await getTranslations("accounts.kinds");
  return (
    <table className="rows-table">
      <thead>
        <tr>
          {(["name", "kind", "since", "contact"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          {isKept && <th scope="col">{t("action")}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.representationId}>
            <td data-label={t("name")}>
              <span>
                {person.name}
                {person.personId === me && <span className="text-ink-2"> {t("you")}</span>}
              </span>
            </td>
            <td data-label={t("kind")}>
              <span>
                {a(person.kind)}
                {person.alliance && (
                  <span className="block text-ink-2 text-xs">
                    <Text value={person.alliance} locale={locale} />
                  </span>
                )}
              </span>
            </td>
            <td data-label={t("since")}>
              <TableDay day={person.since} />
            </td>
            <td data-label={t("contact")}>
              <span className="break-all">
                {person.mail}
                {person.phone && <span className="block">{person.phone}</span>}
              </span>
            </td>
            {isKept && (
              <td data-label={t("action")}>
                <a href={localePath(locale, `/workspace/people/${person.representationId}?unit=${unit}`)} className="link">
                  {t("end.open")}
                  <span className="sr-only">{t("end.openFor", { name: person.name, kind: a(person.kind) })}</span>
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
