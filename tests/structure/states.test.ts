import { expect, test } from "vitest";
import { applicationStates, stageStates } from "@/lib/applications/constants";
import { diagramOf, statesOnRoute } from "@/lib/applications/diagram";
import { applicationEvents } from "@/lib/applications/workflow";
import { ApplicationStatus, StageKind } from "@/lib/platform/db/generated/enums";
import en from "@/messages/en/applications.json";
import zh from "@/messages/zh-CN/applications.json";

/** A route on which every state can be met. */
const wholeRoute = [...stageStates];

test("the states of an application are the same in the database, in code, in the wording for both sides and in the diagrams", () => {
  const states = [...applicationStates].sort();
  expect(Object.values(ApplicationStatus).sort()).toEqual(states);
  for (const { states: labels } of [zh, en]) {
    expect(Object.keys(labels.applicant).sort()).toEqual(states);
    expect(Object.keys(labels.desk).sort()).toEqual(states);
  }
  expect(statesOnRoute(wholeRoute).sort()).toEqual(states);
});

test("the stages are the same in the database, in code and in the wording", () => {
  const stages = [...stageStates].sort();
  expect(Object.values(StageKind).sort()).toEqual(stages);
  for (const { timeline } of [zh, en]) expect(Object.keys(timeline.coming).sort()).toEqual(stages);
});

test("every event of the table has its words, and its line in the diagram", () => {
  for (const { events: labels } of [zh, en]) expect(Object.keys(labels).sort()).toEqual(["start", ...applicationEvents].sort());
  const diagram = diagramOf(wholeRoute);
  expect(applicationEvents.filter((event) => !diagram.includes(`: ${event} (`))).toEqual([]);
});
