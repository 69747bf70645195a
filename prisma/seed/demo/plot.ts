import { recordFounders } from "@/lib/applications/services/record-founders";
import type { Calendar } from "@/lib/calendar/working-days";
import type { Day } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import cases from "@/prisma/seed/data/cases.json";
import { acts, type Case } from "./case";
import type { ActingUnit, Desk } from "./cast";
import { address, handIn } from "./paper";
import { actorOf } from "./sign-in";
import { isStory, type Story, stories, times } from "./stories";
import { momentOf, workingDayBefore } from "./working-days";

/** Something done at an instant. */
export interface Step {
  at: Date;
  act(): Promise<void>;
}

/** Members from before this day were elected by the founding assemblies; later ones applied. */
export const firstAdmission: Day = "2024-02-01";

/** Everybody hands in the licence on a day, ten at a time. */
export function licences(units: ActingUnit[], day: Day): Step[] {
  return units.map((unit, index) => ({
    at: momentOf(day, "09:00", Math.floor(index / 10) * 15),
    act: async () => handIn(await actorOf(unit.administrator), { unit, kind: "licence" }),
  }));
}

/** Each founding assembly, on the day from which its first member counts. */
export function foundings(units: ActingUnit[], desks: Map<string, Desk>): Step[] {
  return [...desks].map(([alliance, desk], index) => {
    const founders = units.flatMap((unit) =>
      unit.seed.memberships
        .filter((membership) => membership.alliance === alliance && membership.since < firstAdmission)
        .map((membership) => ({ unit, ...membership })),
    );
    const decidedOn = founders.map(({ since }) => since).sort()[0] ?? firstAdmission;
    return {
      at: momentOf(decidedOn, "16:00", index * 5),
      act: async () => {
        const tiers = await db().tier.findMany({ where: { alliance: { slug: alliance } }, select: { id: true, code: true } });
        await recordFounders(await actorOf(desk.secretary_general), address, {
          ...{ alliance, decidedOn, isDemo: true },
          founders: founders.map(({ unit, tier, since }) => ({
            organizationId: unit.id,
            tierId: tiers.find(({ code }) => code === tier)?.id ?? "",
            from: since,
            representative: (unit.representatives.get(alliance) ?? unit.administrator).personId,
          })),
        });
      },
    };
  });
}

/** The applications of those who joined later and before a day, released on the day from which they are members. */
export function admissions(units: ActingUnit[], desks: Map<string, Desk>, calendar: Calendar, before: Day): Step[] {
  const later = units.flatMap((unit) =>
    unit.seed.memberships.filter(({ since }) => since >= firstAdmission && since < before).map((membership) => ({ unit, ...membership })),
  );
  return later.flatMap(({ unit, alliance, tier, since }, variant) =>
    told("admitted", { unit, alliance, desk: deskOf(desks, alliance), tier, variant }, { calendar, lastDay: since, variant }),
  );
}

/** The applications of the last weeks before a day, in every state. */
export function recentCases(units: ActingUnit[], desks: Map<string, Desk>, calendar: Calendar, day: Day): Step[] {
  const alliances = [...desks.keys()];
  return cases.flatMap(({ alliance, unit: shortName, story, ...rest }, index) => {
    const unit = units.find(({ seed }) => seed.shortName === shortName);
    if (!unit || !isStory(story)) throw new Error(`The case of ${shortName} cannot be told`);
    const former = cases.slice(0, index).filter((one) => one.alliance === alliance && one.story === story).length;
    const variant = alliances.indexOf(alliance) + former;
    const lastDay = workingDayBefore(calendar, day, rest.earlier ?? 0);
    return told(story, { unit, alliance, desk: deskOf(desks, alliance), tier: "member", variant: 100 + index }, { calendar, lastDay, variant });
  });
}

function told(story: Story, one: Case, { calendar, lastDay, variant }: { calendar: Calendar; lastDay: Day; variant: number }): Step[] {
  return stories[story](variant).map(({ before, act }) => {
    const day = workingDayBefore(calendar, lastDay, before);
    return { at: momentOf(day, times[act], act === "lapse" ? 1 : minutesOf(day)), act: () => acts[act](one) };
  });
}

/** Offices do not keep time to the minute: the same few minutes later for all on a day, others on the next. */
function minutesOf(day: Day): number {
  return 1 + ((Number(day.slice(-2)) * 11 + Number(day.slice(5, 7)) * 5) % 40);
}

function deskOf(desks: Map<string, Desk>, alliance: string): Desk {
  const desk = desks.get(alliance);
  if (!desk) throw new Error(`${alliance} has no secretariat`);
  return desk;
}
