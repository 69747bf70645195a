import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./is-alive";

/** The starts that share a data folder, each with a note of its process. */
export interface Presence {
  /** Another start is running and uses the same database. */
  isShared: boolean;
  /** A start before did not end in order, so what it held may still be coming free. */
  afterFall: boolean;
  leave(): void;
}

export function announce(folder: string): Presence {
  const notes = join(folder, "starts");
  mkdirSync(notes, { recursive: true });
  const others = readdirSync(notes).map(Number);
  const fallen = others.filter((pid) => !isAlive(pid));
  for (const pid of fallen) rmSync(join(notes, String(pid)), { force: true });
  const own = join(notes, String(process.pid));
  writeFileSync(own, "");
  return { isShared: fallen.length < others.length, afterFall: fallen.length > 0, leave: () => rmSync(own, { force: true }) };
}
