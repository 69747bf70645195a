import type { Act } from "./case";

/** An act, so many working days before a story's last day. */
export interface Scene {
  before: number;
  act: Act;
}

/**
 * When in a day each act is done: three times a day, so that what is done everywhere at one time can be done together.
 * Overdue cases end at midnight after their last day.
 */
export const times: Record<Act, string> = {
  ...{ submit: "09:10", open: "09:10", takeBack: "09:10", withdraw: "09:10" },
  ...{ start: "10:40", accept: "10:40", requestCorrection: "10:40", reject: "10:40", release: "10:40" },
  ...{ sketch: "14:35", fill: "14:35", correct: "14:35", note: "14:35", recommend: "14:35", proposeRefusal: "14:35", refuse: "14:35", reopen: "14:35" },
  lapse: "24:00",
};

/** Written one day, and sent the next, so many working days before the end. */
const sent = (before: number): Scene[] => [
  { before: before + 1, act: "start" },
  { before: before + 1, act: "fill" },
  { before, act: "submit" },
];

const accepted = (before: number): Scene[] => [...sent(before + 2), { before, act: "open" }, { before, act: "accept" }];

const reviewed = (before: number): Scene[] => [...accepted(before + 5), { before, act: "recommend" }];

/** One of seven, by which stories of one kind differ from each other. */
const pick = (variant: number, days: [number, number, number, number, number, number, number]): number => days[variant % 7] ?? days[0];

/**
 * How applications come to where they stand, the last day being that of the demonstration. Acceptance has three working
 * days, review ten, release five, a correction twenty: with 3, 10, 5 and 20 a case is due today, with more it is late.
 */
export const stories = {
  draft: (variant) => [
    { before: 3 + variant, act: "start" },
    { before: 2 + variant, act: "sketch" },
  ],
  submitted: (variant) => sent(pick(variant, [3, 1, 5, 2, 4, 3, 1])),
  opened: (variant) => {
    const before = pick(variant, [2, 3, 4, 2, 3, 5, 2]);
    return [...sent(before), { before: before - 1, act: "open" }];
  },
  inReview: (variant) => {
    const before = pick(variant, [10, 4, 12, 7, 3, 10, 6]);
    return [...accepted(before), { before: before - 1, act: "note" }];
  },
  refusalProposed: (variant) => [...accepted(7 + (variant % 4)), { before: 2, act: "proposeRefusal" }],
  correctionRequested: (variant) => {
    const before = pick(variant, [3, 12, 18, 20, 7, 1, 15]);
    return [...accepted(before + 3), { before, act: "requestCorrection" }];
  },
  corrected: (variant) => [
    ...accepted(13 + (variant % 3)),
    { before: 10, act: "requestCorrection" },
    { before: pick(variant, [4, 2, 6, 3, 5, 1, 4]), act: "correct" },
  ],
  inRelease: (variant) => reviewed(pick(variant, [5, 2, 7, 3, 1, 5, 4])),
  notAccepted: (variant) => [...sent(20 + variant), { before: 19 + variant, act: "open" }, { before: 18 + variant, act: "refuse" }],
  rejected: (variant) => [...accepted(38 + variant), { before: 33 + variant, act: "proposeRefusal" }, { before: 31 + variant, act: "reject" }],
  withdrawn: (variant) => [...accepted(24 + variant), { before: 20 + variant, act: "withdraw" }],
  takenBack: (variant) => [...sent(3 + (variant % 3)), { before: 2 + (variant % 3), act: "takeBack" }],
  lapsed: (variant) => [...accepted(27 + variant), { before: 24 + variant, act: "requestCorrection" }, { before: 4 + variant, act: "lapse" }],
  reopened: (variant) => [...accepted(48 + variant), { before: 41 + variant, act: "reject" }, { before: pick(variant, [5, 3, 8, 6, 2, 4, 7]), act: "reopen" }],
  /** The last day is that of the release. */
  admitted: (variant) => [...reviewed(1 + (variant % 3)), { before: 0, act: "release" }],
} satisfies Record<string, (variant: number) => Scene[]>;

export type Story = keyof typeof stories;

export function isStory(name: string): name is Story {
  return name in stories;
}
