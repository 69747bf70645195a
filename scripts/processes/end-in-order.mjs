/**
 * Ends this process in order when it is told to, or when the process that started it is gone. An end that hangs, because
 * the database went first say, is cut short: nobody is left who would end it.
 */
export function endInOrder(/** @type {() => Promise<unknown>} */ finish) {
  let ending = false;
  async function end() {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), 15_000);
    await finish().catch((error) => process.stderr.write(`${error?.stack ?? error}\n`));
    process.exit(0);
  }
  process.on("SIGTERM", end);
  process.on("SIGINT", () => {}); // the terminal's Ctrl-C reaches us too; who started us decides
  process.on("disconnect", end);
}
