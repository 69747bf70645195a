declare const scopeOf: unique symbol;

/**
 * A filter that says which rows of a list somebody may see. Only a policy makes one, and every list query asks for
 * one, so that an unscoped list does not compile.
 */
export interface Scope<Name extends string, Where> {
  readonly where: Where;
  readonly [scopeOf]: Name;
}

/** To be called by policies only (tests/structure/access.test.ts). */
export function makeScope<Name extends string, Where>(_name: Name, where: Where): Scope<Name, Where> {
  return { where } as Scope<Name, Where>;
}
