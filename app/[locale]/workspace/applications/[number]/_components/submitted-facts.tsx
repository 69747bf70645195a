import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import { Chinese, Text } from "@/components/layout/text";
import type { Actor } from "@/lib/accounts/actor";
import type { RevisionView } from "@/lib/applications/types";
import { listTierChoices } from "@/lib/memberships/queries/tier-choices";
import { documentKinds } from "@/lib/organizations/constants";
import { peopleScope } from "@/lib/organizations/policy";
import { listCandidates } from "@/lib/organizations/queries/candidates";
import { plainText } from "@/lib/platform/i18n/locale";
import { findCodeNames } from "@/lib/taxonomy/queries/names";

interface SubmittedFactsProps {
  actor: Actor;
  unitId: string;
  alliance: string;
  revision: RevisionView;
}

/** What was sent last, as the secretariat reads it. */
export async function SubmittedFacts({ actor, unitId, alliance, revision: { number, submittedAt, content } }: SubmittedFactsProps) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const [names, candidates, tiers] = await Promise.all([
    findCodeNames({ cities: [], industries: [], titleKinds: [], links: content.file.positions.map(({ link }) => link) }),
    listCandidates(peopleScope(actor), unitId),
    listTierChoices(alliance),
  ]);
  const tier = tiers.find(({ code }) => code === content.tier);
  const positions = content.file.positions.toSorted((left, right) => Number(right.isPrimary) - Number(left.isPrimary));
  const answers = (["reason", "contribution", "expectation", "recommender"] as const).flatMap((name) => {
    const answer = content.answers[name];
    return answer ? [{ name, answer }] : [];
  });
  return (
    <div className="grid content-start gap-10">
      <Section title={t("case.sent")} aside={<span className="text-ink-2">{t("case.version", { version: number })}</span>}>
        <Facts
          facts={[
            [t("case.sentAt"), <Instant key="at" at={submittedAt} />],
            [t("fields.tier"), tier ? <Text key="tier" value={tier.name} locale={locale} /> : content.tier],
            [
              t("fields.positions"),
              positions.map(({ link }) => {
                const known = names.links.get(link);
                return <p key={link}>{known ? `${plainText(locale, known.chain)}·${plainText(locale, known.link)}` : link}</p>;
              }),
            ],
            [t("fields.representative"), candidates.find(({ personId }) => personId === content.people.representative)?.name ?? "—"],
            [
              t("fields.post"),
              <Chinese key="post" locale={locale}>
                {content.people.post}
              </Chinese>,
            ],
          ]}
        />
        {answers.map(({ name, answer }) => (
          <div key={name} className="border-hair border-b py-2 text-sm">
            <p className="text-ink-2">{t(`fields.${name}`)}</p>
            <p className="whitespace-pre-line break-words">
              <Chinese locale={locale}>{answer}</Chinese>
            </p>
          </div>
        ))}
      </Section>
      <Section title={t("tasks.sections.documents")} aside={<span className="text-ink-2">{t("case.papers", { count: content.documents.length })}</span>}>
        <ul className="text-sm">
          {content.documents.map(({ documentId, fileId, kind }) => (
            <li key={documentId} className="border-hair border-b py-2">
              <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer" className="link">
                {t(`papers.${documentKinds.find((known) => known === kind) ?? "other"}`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
