import { type Decision, deny } from "@/lib/platform/access/decision";

/** What one event needs and does. `to` may name a state or a word the domain resolves, such as the next stage of a route. */
export interface TransitionRule<State extends string, Target extends string, Relation extends string, Subject> {
  from: readonly State[];
  to: Target;
  /** Relations to this case, computed from appointments and representations; never roles of an account. */
  by: readonly Relation[];
  guard?: (subject: Subject) => Decision;
}

export type Workflow<Event extends string, State extends string, Target extends string, Relation extends string, Subject> = Readonly<
  Record<Event, TransitionRule<State, Target, Relation, Subject>>
>;

/** Declares a life cycle as one table of events. Types of states, relations and subject are given, events are inferred. */
export function defineWorkflow<State extends string, Target extends string, Relation extends string, Subject>() {
  return <Event extends string>(table: Record<Event, TransitionRule<State, Target, Relation, Subject>>): Workflow<Event, State, Target, Relation, Subject> =>
    table;
}

export interface Situation<State extends string, Relation extends string, Subject> {
  state: State;
  relations: readonly Relation[];
  subject: Subject;
}

/** May this event happen now, by somebody in these relations? The same answer draws the buttons and refuses on the server. */
export function checkTransition<Event extends string, State extends string, Target extends string, Relation extends string, Subject>(
  workflow: Workflow<Event, State, Target, Relation, Subject>,
  event: Event,
  { state, relations, subject }: Situation<State, Relation, Subject>,
): Decision {
  const rule = workflow[event];
  if (!rule.by.some((relation) => relations.includes(relation))) return deny("NOT_YOUR_PART");
  if (!rule.from.includes(state)) return deny("NOT_IN_THIS_STATE");
  return rule.guard?.(subject) ?? { allowed: true };
}

/** The events open to somebody now, in the order of the table. */
export function allowedEvents<Event extends string, State extends string, Target extends string, Relation extends string, Subject>(
  workflow: Workflow<Event, State, Target, Relation, Subject>,
  situation: Situation<State, Relation, Subject>,
): Event[] {
  return eventsOf(workflow).filter((event) => checkTransition(workflow, event, situation).allowed);
}

export function eventsOf<Event extends string>(workflow: Record<Event, unknown>): Event[] {
  return Object.keys(workflow) as Event[];
}
