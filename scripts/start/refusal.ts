/** A reason why a command cannot go on, in one sentence a person can act on. Printed without a stack trace. */
export class Refusal extends Error {
  override name = "Refusal";
}
