import { findActor } from "@/lib/accounts/query";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { submitApplication } from "@/lib/applications/services/submit-application";
import { disconnect } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { closeSender } from "@/lib/platform/jobs/enqueue";

/* Does one act of one signed-in person, in a process of its own: `act.ts submit <session> <number>`, `act.ts release <session> <alliance> <number> <version>`. */

const [act = "", sessionId = "", ...rest] = process.argv.slice(2);
const actor = await findActor(sessionId);
if (!actor) throw new Error("Nobody is signed in");
try {
  if (act === "submit") await submitApplication(actor, "", rest[0] ?? "");
  if (act === "release") await releaseApplication(actor, "", { alliance: rest[0] ?? "", number: rest[1] ?? "" }, Number(rest[2]));
  process.stdout.write("done\n");
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  process.stdout.write(`${error.code}\n`);
}
await closeSender();
await disconnect();
