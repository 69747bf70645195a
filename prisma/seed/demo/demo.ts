import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadCalendar } from "@/lib/calendar/query";
import { systemSource } from "@/lib/platform/audit/append";
import { type Day, today } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { settings } from "@/lib/platform/env";
import { closeSender } from "@/lib/platform/jobs/enqueue";
import { seedReference } from "@/prisma/seed/reference/reference";
import { seedDesks, seedUnits } from "./cast";
import { withLazyCommits } from "./lazy-commits";
import { syntheticApplicants, syntheticOrganizations } from "./organizations";
import type { PersonaSignIn } from "./personas";
import { play } from "./play";
import { admissions, foundings, licences, recentCases } from "./plot";
import { seedReported } from "./reported";
import { chooseSignIns, seedPersonas } from "./seed-personas";
import { signEverybodyOut } from "./sign-in";
import { doneAt } from "./time-travel";
import { markFinished, markUnfinished } from "./unfinished";
import { momentOf, workingDayBefore } from "./working-days";

/** When the portal was set up for the seven alliances, before their first assemblies. */
const setUpOn: Day = "2023-11-06";

/** So many working days ago the youngest units came to the portal, before any of their applications. */
const applicantsAge = 100;

/**
 * Fills an empty demo database by living through the years since the alliances were founded, in the product's own use
 * cases. The passwords are kept beside it, readable by its owner only.
 */
export async function seedDemo(): Promise<void> {
  const { MODE, DATA_DIR } = settings();
  if (MODE !== "demo") throw new Error("Demonstration data belong in demo mode only.");
  markUnfinished(DATA_DIR);
  const signIns = await chooseSignIns();
  await withLazyCommits(() => live(signIns));
  keepSignIns(signIns.map(({ name, mail, password }) => ({ name, mail, password })));
  markFinished(DATA_DIR);
}

/** From the day the portal was set up until today. */
async function live(signIns: Awaited<ReturnType<typeof chooseSignIns>>): Promise<void> {
  const { desks, members, players } = await doneAt(momentOf(setUpOn, "08:30"), () =>
    inTransaction(
      systemSource,
      async (tx) => {
        await seedReference(tx, { isDemo: true });
        await seedReported(tx);
        const players = await seedPersonas(tx, signIns);
        return { players, desks: await seedDesks(tx, players), members: await seedUnits(tx, syntheticOrganizations, players) };
      },
      { seconds: 120 },
    ),
  );
  const calendar = await loadCalendar();
  const registeredOn = workingDayBefore(calendar, today(), applicantsAge);
  const applicants = await doneAt(momentOf(registeredOn, "08:30"), () =>
    inTransaction(systemSource, (tx) => seedUnits(tx, syntheticApplicants, players), { seconds: 60 }),
  );
  await play([
    ...licences(members, setUpOn),
    ...foundings(members, desks),
    ...admissions(members, desks, calendar, today()),
    ...licences(applicants, registeredOn),
    ...recentCases([...members, ...applicants], desks, calendar, today()),
  ]);
  await signEverybodyOut();
  await closeSender();
}

function keepSignIns(signIns: PersonaSignIn[]): void {
  writeFileSync(join(resolve(settings().DATA_DIR), "personas.json"), JSON.stringify(signIns, null, 2), { mode: 0o600 });
}
