import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RefusalWords } from "@/components/applications/refusal-words";
import { Note } from "@/components/ui/note";
import type { CaseView } from "@/lib/applications/types";
import { type ApplicationEvent, applicationEvents } from "@/lib/applications/workflow";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { localePath } from "@/lib/platform/i18n/locale";
import { caseAddress } from "../../_components/queue-address";
import { acceptAction, openCaseAction, proposeRefusalAction, recommendAction, refuseAcceptanceAction, rejectAction } from "../actions";
import { CorrectionForm } from "./correction-form";
import { PlainActForm } from "./plain-act-form";
import { RefusalForm } from "./refusal-form";
import { ReleaseForm } from "./release-form";
import { ReopenForm } from "./reopen-form";

/** What the desk may do, the furthering acts first. */
const acts = {
  accept: (view) => <PlainActForm event="accept" action={acceptAction} view={view} />,
  open: (view) => <PlainActForm event="open" action={openCaseAction} view={view} />,
  recommend: (view) => <PlainActForm event="recommend" action={recommendAction} view={view} />,
  release: (view) => <ReleaseForm view={view} />,
  request_correction: (view) => <CorrectionForm view={view} />,
  propose_refusal: (view) => <RefusalForm event="propose_refusal" action={proposeRefusalAction} view={view} />,
  refuse_acceptance: (view) => <RefusalForm event="refuse_acceptance" action={refuseAcceptanceAction} view={view} />,
  reject: (view) => <RefusalForm event="reject" action={rejectAction} view={view} />,
  reopen: (view) => <ReopenForm view={view} />,
} as const satisfies Partial<Record<ApplicationEvent, (view: CaseView) => ReactNode>>;

const actNames = applicationEvents.filter(isAct).toSorted((left, right) => Object.keys(acts).indexOf(left) - Object.keys(acts).indexOf(right));

function isAct(event: ApplicationEvent): event is keyof typeof acts {
  return event in acts;
}

/** The decision to take, one act chosen by the address, so that a form sent by plain HTML is found open again: what the table of events allows this reader now, and why not what they might expect. */
export async function DecisionPanel({ view, asked }: { view: CaseView; asked: string | string[] | undefined }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.panel");
  const open = actNames.filter((act) => view.events.includes(act));
  const chosen = open.find((act) => act === asked) ?? open[0];
  const here = localePath(locale, caseAddress(view.alliance.slug, view.number));
  return (
    <aside id="decision" aria-labelledby="decision-title" className="no-print border-accent border-t-[3px] bg-sunk p-5">
      <h2 id="decision-title" className="mb-2 font-bold text-[1.25rem] leading-[1.875rem]">
        {t("title")}
      </h2>
      {view.proposal && (
        <Note kind="warn">
          <p className="font-bold">{t("proposal")}</p>
          <RefusalWords {...view.proposal} />
        </Note>
      )}
      <ul>
        {open.map((act) => (
          <li key={act} className="border-hair border-t">
            <a
              href={`${here}?act=${act}#decision`}
              aria-current={act === chosen ? "true" : undefined}
              className="group flex items-center gap-2.5 py-2 hover:text-accent aria-[current]:font-bold"
            >
              <span
                aria-hidden="true"
                className="size-4 shrink-0 rounded-full border border-line bg-raised group-aria-[current]:border-[5px] group-aria-[current]:border-accent"
              />
              {t(`acts.${act}`)}
            </a>
            {act === chosen && (
              <div className="ps-6.5 pb-4">
                <p className="mb-3 text-ink-2 text-sm">{t(`about.${act}`)}</p>
                {acts[act](view)}
              </div>
            )}
          </li>
        ))}
      </ul>
      {open.length === 0 && view.withheld.length === 0 && <p className="text-sm">{t("nothing")}</p>}
      <Withheld withheld={view.withheld} />
      {open.length > 0 && (
        <p className="mt-3 border-hair border-t pt-3 text-ink-2 text-xs">
          {t.rich("seen", {
            revision: view.revision.number,
            link: (words) => (
              <a href={here} className="link">
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </aside>
  );
}

/** What the reader might expect to do and may not: each reason once, with the acts it stands against. */
async function Withheld({ withheld }: { withheld: CaseView["withheld"] }) {
  const t = await getTranslations("desk.case.panel");
  const e = await getTranslations("errors");
  const codes = [...new Set(withheld.map(({ code }) => code))];
  return codes.map((code) => {
    const names = withheld.filter((one) => one.code === code).flatMap(({ event }) => (isAct(event) ? [t(`acts.${event}`)] : []));
    return (
      <Note key={code} kind="warn">
        <p className="font-bold">{t("withheld", { acts: names.join(t("and")) })}</p>
        <p>{sentenceOf(e, code)}</p>
      </Note>
    );
  });
}
