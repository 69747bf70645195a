import type { StageKind } from "@/lib/platform/db/generated/enums";
import { type ApplicationState, applicationStates, endStates } from "./constants";
import { type ApplicationEvent, applicationEvents, applicationWorkflow } from "./workflow";

/** Where an event leads from one place to another; a kind of stage that comes twice is two places. */
interface Edge {
  from: string;
  to: string;
  event: ApplicationEvent;
}

/** The life of an application on one route as a Mermaid state diagram, drawn from the table of events and nothing else. */
export function diagramOf(stages: readonly StageKind[]): string {
  const edges = edgesOf(stages);
  return [
    "stateDiagram-v2",
    "  [*] --> draft",
    ...edges.map(({ from, to, event }) => `  ${from} --> ${to}: ${event} (${applicationWorkflow[event].by.join(", ")})`),
    ...endStates.filter((end) => edges.some(({ to }) => to === end)).map((end) => `  ${end} --> [*]`),
  ].join("\n");
}

/** The states a case can be in on this route. */
export function statesOnRoute(stages: readonly StageKind[]): ApplicationState[] {
  const places = edgesOf(stages).flatMap(({ from, to }) => [from, to]);
  return applicationStates.filter((state) => places.includes(state));
}

function edgesOf(stages: readonly StageKind[]): Edge[] {
  const places = stages.map((kind, position) => placeName(kind, stages.slice(0, position)));
  return applicationEvents.flatMap((event) =>
    applicationWorkflow[event].from.flatMap((state) => {
      const positions = stages.flatMap((kind, position) => (kind === state ? [position] : []));
      if (positions.length > 0)
        return positions.flatMap((position) => leadingTo(event, position).map((to) => ({ from: places[position] ?? state, to, event })));
      return isBesideStages(state, stages) ? leadingBack(event, state).map((to) => ({ from: state, to, event })) : [];
    }),
  );

  /** From a stage. */
  function leadingTo(event: ApplicationEvent, position: number): string[] {
    const { to } = applicationWorkflow[event];
    if (to === "next_stage") return places.slice(position + 1, position + 2);
    if (to === "same_stage") return places.slice(position, position + 1);
    return to === "first_stage" ? places.slice(0, 1) : [to];
  }

  /** From a state beside the stages; back to the same stage means to each it can have come from. */
  function leadingBack(event: ApplicationEvent, state: ApplicationState): string[] {
    const { to } = applicationWorkflow[event];
    if (to === "first_stage") return places.slice(0, 1);
    if (to !== "same_stage") return to === "next_stage" ? [] : [to];
    const origins = applicationEvents.filter((other) => applicationWorkflow[other].to === state).flatMap((other) => applicationWorkflow[other].from);
    return places.filter((_, position) => origins.some((origin) => origin === stages[position]));
  }
}

function placeName(kind: StageKind, earlier: readonly StageKind[]): string {
  const times = earlier.filter((other) => other === kind).length;
  return times === 0 ? kind : `${kind}_${times + 1}`;
}

/** Stages the route does not have are no places of it, nor are objections without a notice. */
function isBesideStages(state: ApplicationState, stages: readonly StageKind[]): boolean {
  if (state === "objection_handling") return stages.includes("in_notice");
  return !state.startsWith("in_");
}
