import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "./refusal";

/** The port must be free; after a fall, what holds it may be our own killed processes, which are gone in a moment. */
export async function waitForPort(port: number, { afterFall }: { afterFall: boolean }): Promise<void> {
  const patience = afterFall ? 50 : 0;
  for (let tries = 0; !(await isFree(port)); tries++) {
    if (tries >= patience) throw new Refusal(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} npm start`);
    await sleep(200);
  }
}

async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::"));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
      .on("error", (error: NodeJS.ErrnoException) => done(error.code !== "EADDRINUSE"))
      .listen({ port, host, ipv6Only: host === "::" }, () => probe.close(() => done(true)));
  });
}
