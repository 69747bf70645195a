import type { TierCode } from "@/lib/alliances/constants";
import type { RouteStage } from "@/lib/alliances/queries/routes";
import type { DayCell } from "@/lib/calendar/day-cells";
import type { Day } from "@/lib/platform/clock";
import type { ErrorCode } from "@/lib/platform/errors";
import type { LocalisedText } from "@/lib/platform/i18n/locale";
import type { ApplicationState } from "./constants";
import type { EventName } from "./events";
import type { Comparison, RequestedItem, RevisionContent } from "./revision";
import type { ApplicationEvent } from "./workflow";

/** One thing that happened to a case, as its timeline tells it. */
export interface TimelineEntry {
  id: string;
  event: EventName;
  at: Date;
  /** In which relation to the case it was done; null for the system. */
  role: string | null;
  /** Masked for the other side, such as 李＊. */
  name: string | null;
  payload: Record<string, unknown>;
}

/** Who holds a case: since when, until when, and what is promised. */
export interface Standing {
  status: ApplicationState;
  enteredAt: Date;
  dueAt: Date | null;
  isDueProvisional: boolean;
  /** Working days left until it is due; negative when late. Null when nothing is due. */
  daysLeft: number | null;
  /** The day the whole is promised for; null while the clock stands still and at the end. */
  promised: { day: Day; isProvisional: boolean } | null;
  /** Working days the rest takes once the applicant has corrected. */
  daysAfterCorrection: number | null;
  stages: RouteStage[];
  /** Index into stages; null before it is sent. */
  stagePosition: number | null;
  /** The working days of whoever holds it now; empty where no clock of working days runs. */
  cells: DayCell[];
  isLate: boolean;
}

export interface OwnApplicationRow {
  number: string;
  status: ApplicationState;
  alliance: { slug: string; name: LocalisedText; cluster: LocalisedText };
  unit: { slug: string; name: string };
  tier: LocalisedText | null;
  isEnded: boolean;
  dueAt: Date | null;
  isDueProvisional: boolean;
  updatedAt: Date;
  createdAt: Date;
}

/** One of an organization's own applications, for its page. */
export interface OwnApplication {
  id: string;
  number: string;
  version: number;
  alliance: { id: string; slug: string; name: LocalisedText; cluster: LocalisedText };
  unit: { id: string; slug: string; name: string; isDemo: boolean; isVerified: boolean };
  tier: { code: TierCode; name: LocalisedText } | null;
  standing: Standing;
  draft: { content: Record<string, string>; people: { representative: string; post: string } | null; savedAt: Date | null };
  timeline: TimelineEntry[];
  /** What has to be corrected; empty when nothing is. */
  asked: RequestedItem[];
  askedDueAt: Date | null;
  /** What the reader may do now, from the table. */
  events: ApplicationEvent[];
  /** The latest revision's number and hash, once sent. */
  revision: { number: number; sha256: string; submittedAt: Date } | null;
  refusal: { reason: string; words: string } | null;
  membershipId: string | null;
  /** The number of the certificate its release made. */
  certificate: string | null;
  /** The reader may fill it in now. */
  isWritable: boolean;
}

/** The views of the secretariat's queue, each a set of states. */
export const queueViews = ["mine", "all", "acceptance", "review", "release", "correction", "ended"] as const;

export type QueueView = (typeof queueViews)[number];

export interface QueueRow {
  number: string;
  status: ApplicationState;
  unit: { name: string; isDemo: boolean };
  tier: LocalisedText | null;
  submittedAt: Date;
  enteredAt: Date;
  decidedAt: Date | null;
  dueAt: Date | null;
  isDueProvisional: boolean;
  daysLeft: number | null;
  isLate: boolean;
  /** The working days of whoever holds it now; empty at the end. */
  cells: DayCell[];
  /** A refusal is proposed and waits for the secretary-general. */
  isRefusalProposed: boolean;
}

export interface Queue {
  rows: QueueRow[];
  /** How many cases each view holds with the same filters, from the same query. */
  counts: Record<QueueView, number>;
  late: number;
  /** How many are due today, with the same filters. */
  dueToday: number;
  next: string | null;
}

export interface RevisionView {
  number: number;
  sha256: string;
  submittedAt: Date;
  content: RevisionContent;
}

export interface CaseDocument {
  documentId: string;
  fileId: string;
  kind: string;
  name: string;
  mediaType: string;
  size: number;
  /** Who has checked it already, when. */
  verified: { by: LocalisedText; on: Day }[];
}

/** A case as its desk sees it. */
export interface CaseView {
  id: string;
  number: string;
  version: number;
  alliance: { id: string; slug: string; name: LocalisedText };
  unit: { slug: string; name: string; isDemo: boolean; isVerified: boolean };
  tier: { code: TierCode; name: LocalisedText } | null;
  seats: { quota: number | null; taken: number } | null;
  standing: Standing;
  revision: RevisionView;
  previousRevision: RevisionView | null;
  /** Set after a correction: what changed, asked and unasked, and what was left. */
  comparison: Comparison | null;
  documents: CaseDocument[];
  /** Kinds of papers its tier asks for. */
  papers: string[];
  representative: { name: string; phone: string | null; mail: string | null } | null;
  /** Names of the people the revisions name, by id. */
  people: Record<string, string>;
  timeline: TimelineEntry[];
  notes: { id: string; text: string; writtenAt: Date; name: string }[];
  asked: RequestedItem[];
  events: ApplicationEvent[];
  /** Why a button the actor might expect is not there, such as REVIEWED_BY_YOU. */
  withheld: { event: ApplicationEvent; code: ErrorCode }[];
  proposal: { reason: string; words: string } | null;
  refusal: { reason: string; words: string } | null;
  checklist: { key: string; text: LocalisedText }[];
  /** Alliances of which the unit is a member today. */
  memberships: { alliance: LocalisedText; tier: LocalisedText }[];
}
