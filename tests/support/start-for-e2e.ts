import { mkdirSync, writeFileSync } from "node:fs";
import { removeEmbedded } from "@/scripts/database/embedded";
import { clockFile, dataFolder } from "./e2e-server";

// Every run begins with an empty folder, as a fresh clone does.
removeEmbedded(dataFolder);
mkdirSync(dataFolder, { recursive: true });
writeFileSync(clockFile, "0");
await import("@/scripts/start/main");
