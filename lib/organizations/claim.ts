import type { ApplicationStatus } from "@/lib/platform/db/generated/enums";

/** Why a claim is refused; the words to it are the decider's. */
export const claimRefusalReasons = ["papers_unreadable", "papers_differ", "not_authorised", "other"] as const;

/** What becomes of the present people of the unit: joint keeps them, transfer ends administrators and liaisons. */
export const claimHandovers = ["joint", "transfer"] as const;

export const claimLengths = { post: 50, explanation: 500, words: 500 };

/** `RL-2026-0001`: 认领, the year, the serial within it. */
export function claimNumber(year: string, serial: number): string {
  return `RL-${year}-${String(serial).padStart(4, "0")}`;
}

/** Enough of a credit code to recognise one's own, not to learn another's: `9141**********401D`. */
export function maskCreditCode(code: string): string {
  return `${code.slice(0, 4)}${"*".repeat(10)}${code.slice(-4)}`;
}

interface Holding {
  /** Memberships that hold today. */
  memberships: { allianceId: string; startsOn: Date | null }[];
  applications: { allianceId: string; status: ApplicationStatus; submittedAt: Date | null }[];
}

const notBeforeASecretariat: readonly ApplicationStatus[] = ["draft", "approved", "not_accepted", "rejected", "withdrawn", "lapsed"];

/**
 * Who decides a claim: the alliance of the oldest open membership, else the one that has had a submitted application
 * longest, else nobody's secretariat, and the province decides (design section 5). A membership whose start no source tells comes after
 * those that are dated.
 */
export function deciderOf({ memberships, applications }: Holding): string | null {
  const [membership] = memberships.toSorted((left, right) => timeOf(left.startsOn) - timeOf(right.startsOn));
  const [application] = applications
    .filter(({ status }) => !notBeforeASecretariat.includes(status))
    .toSorted((left, right) => timeOf(left.submittedAt) - timeOf(right.submittedAt));
  return membership?.allianceId ?? application?.allianceId ?? null;
}

function timeOf(date: Date | null): number {
  return date?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
