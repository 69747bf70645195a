/**
 * Does a piece of work as if it were done at another instant, from which time goes on as usual. Only the seeding process
 * travels, one piece of work at a time; the product knows nothing of it and asks its own clock.
 */
export async function doneAt<Result>(instant: Date, work: () => Promise<Result>): Promise<Result> {
  const RealDate = globalThis.Date;
  const begun = performance.now();
  const now = () => instant.getTime() + Math.floor(performance.now() - begun);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, self) => Reflect.construct(target, values.length === 0 ? [now()] : values, self),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
  try {
    return await work();
  } finally {
    globalThis.Date = RealDate;
  }
}
