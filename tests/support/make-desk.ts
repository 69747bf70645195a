import { disconnect } from "@/lib/platform/db/client";
import { makeDesk } from "./applications";

/* Prints the sessions of three people appointed in the secretariat that the first argument names. */
const { officer, reviewer, secretaryGeneral } = await makeDesk(process.argv[2]);
await disconnect();
process.stdout.write(`${JSON.stringify({ officer: officer.sessionId, reviewer: reviewer.sessionId, secretaryGeneral: secretaryGeneral.sessionId })}\n`);
