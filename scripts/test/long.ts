import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "@/scripts/bootstrap/say.mjs";
import { Refusal } from "@/scripts/start/refusal";

const servers = [{ program: "/usr/bin/redis-server", package: "redis-server" }];

/** Installs the servers that only apt provides. */
export function prepareLong(): void {
  const missing = servers.filter(({ program }) => !existsSync(program)).map((server) => server.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Refusal(`The long tests need ${missing.join(" and ")}. Install them: apt-get install ${missing.join(" ")}`);
  say(`Installing ${missing.join(", ")} …`);
  spawnSync("sh", ["-c", `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${missing.join(" ")}`], {
    stdio: "inherit",
  });
}
