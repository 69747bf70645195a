import { getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { StatusMark } from "@/components/ui/status-mark";
import { certificateStates } from "@/lib/certificates/state";

const results = [...certificateStates, "unknown"] as const;

export type Result = (typeof results)[number];

/** The shape each result has everywhere. */
export const markOf = { valid: "valid", suspended: "suspended", expired: "ended", revoked: "refused", unknown: "unknown" } as const satisfies Record<
  Result,
  string
>;

/** What a check may answer, without the answer already given. */
export async function Results({ title, given }: { title: string; given?: Result }) {
  const t = await getTranslations("certificates.states");
  return (
    <Section title={title}>
      <dl className="text-sm">
        {results
          .filter((result) => result !== given)
          .map((result) => (
            <div key={result} className="border-hair border-b py-2.5">
              <dt className="font-bold">
                <StatusMark status={markOf[result]}>{t(`${result}.name`)}</StatusMark>
              </dt>
              <dd className="text-ink-2">{t(`${result}.hint`)}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
