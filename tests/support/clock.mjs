import { readFileSync, watchFile } from "node:fs";

/*
 * Loaded before everything else into the processes under test (NODE_OPTIONS=--import): moves their clocks together, by
 * the milliseconds that stand in the file CLOCK_FILE. The product knows nothing of it.
 */
const file = process.env.CLOCK_FILE;
if (file) {
  let offset = 0;
  const read = () => {
    try {
      offset = Number(readFileSync(file, "utf8")) || 0;
    } catch {
      offset = 0;
    }
  };
  read();
  watchFile(file, { interval: 50, persistent: false }, read);
  const RealDate = Date;
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, self) => Reflect.construct(target, values.length === 0 ? [now()] : values, self),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
