import { PgBoss } from "pg-boss";
import { mailMessageJob } from "@/lib/notifications/notify";
import { addDays, dayOf, now, startOfDay, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { settings } from "@/lib/platform/env";
import { jobsSchema } from "@/lib/platform/jobs/enqueue";
import type { Step } from "./plot";
import { doneAt } from "./time-travel";

/** People look into their inbox at least every so many days. */
const daysUnread = 3;

/**
 * Does everything at its time, the earliest first, over all alliances: serial numbers and the trail run on as they did.
 * What is done at one and the same time is done together.
 */
export async function play(steps: Step[]): Promise<void> {
  const byTime = [...Map.groupBy(steps, ({ at }) => at.getTime())].toSorted(([left], [right]) => left - right);
  for (const [index, [time, together]] of byTime.entries()) {
    const at = new Date(time);
    await doneAt(at, () => Promise.all(together.map(({ act }) => act())));
    const next = byTime[index + 1];
    if (!next || dayOf(new Date(next[0])) !== dayOf(at)) await doneAt(at, endDay);
  }
  await dropMails();
}

/** What was mailed in the past is mailed; what lies in an inbox for days has been read. */
async function endDay(): Promise<void> {
  const at = now();
  await db().message.updateMany({ where: { mailedAt: null }, data: { mailedAt: at } });
  await db().message.updateMany({ where: { readAt: null, createdAt: { lt: startOfDay(addDays(today(), -daysUnread)) } }, data: { readAt: at } });
}

/** The worker has nothing to send when it first starts: the mails of the past went out in the past. */
async function dropMails(): Promise<void> {
  const boss = new PgBoss({
    connectionString: settings().DATABASE_URL,
    schema: jobsSchema,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
    createSchema: false,
  });
  await boss.start();
  try {
    await boss.deleteQueuedJobs(mailMessageJob.name);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}
