import { buildWhenStale } from "./build";
import { generateClient } from "./generate";

generateClient();
if (!process.argv.includes("--client-only")) await buildWhenStale();
