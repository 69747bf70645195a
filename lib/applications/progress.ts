import type { CorrectableField } from "./constants";
import type { RequestedItem } from "./revision";

/** The parts of an application in the order of its task list; titles are nobody's duty. */
const taskSections = ["basic", "positions", "titles", "content", "people", "documents", "agreements"] as const;

export type TaskSection = (typeof taskSections)[number];

/** Where each field that a correction can name is filled in. */
const sectionOf = {
  name: "basic",
  creditCode: "basic",
  category: "basic",
  shortName: "basic",
  nameEn: "basic",
  formerNames: "basic",
  city: "basic",
  industry: "basic",
  foundedOn: "basic",
  size: "basic",
  website: "basic",
  mainBusiness: "basic",
  positions: "positions",
  titles: "titles",
  reason: "content",
  contribution: "content",
  expectation: "content",
  recommender: "content",
  representative: "people",
  post: "people",
} as const satisfies Record<CorrectableField, TaskSection>;

export function sectionOfItem({ target, key }: Pick<RequestedItem, "target" | "key">): TaskSection {
  const known = Object.entries(sectionOf).find(([field]) => field === key);
  if (target === "field" && known) return known[1];
  return key === "title_certificate" ? "titles" : "documents";
}

/** How a part stands: a correction outweighs what is missing. */
type TaskState = "asked" | "corrected" | "missing" | "optional" | "done";

export interface TaskProgress {
  section: TaskSection;
  state: TaskState;
  /** Keys of what is still to be filled in. */
  missing: string[];
  asked: RequestedItem[];
}

/** The task list: every part with what it lacks and what the secretariat asks to correct in it. */
export function progressOf({
  missing,
  asked,
  unanswered,
}: {
  missing: { section: string; key: string }[];
  asked: RequestedItem[];
  /** Of what is asked, what is still as it was. */
  unanswered: RequestedItem[];
}): TaskProgress[] {
  return taskSections.map((section) => {
    const lacking = missing.filter((one) => one.section === section).map(({ key }) => key);
    const here = asked.filter((item) => sectionOfItem(item) === section);
    const left = unanswered.filter((item) => sectionOfItem(item) === section);
    return { section, missing: lacking, asked: here, state: stateOf(section, { lacking: lacking.length, asked: here.length, left: left.length }) };
  });
}

function stateOf(section: TaskSection, { lacking, asked, left }: { lacking: number; asked: number; left: number }): TaskState {
  if (left > 0) return "asked";
  if (lacking > 0) return "missing";
  if (asked > 0) return "corrected";
  return section === "titles" ? "optional" : "done";
}

/** Nothing is missing, so that it can be checked and sent; what a correction asks may be left as it is, and is then shown as such. */
export function isReady(progress: TaskProgress[]): boolean {
  return progress.every(({ missing }) => missing.length === 0);
}
