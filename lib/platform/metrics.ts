import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { db } from "./db/client";

/** What a monitoring system reads: the process's own figures, and what waits in the queue. */
export function metrics(): Registry {
  holder.qunlianMetrics ??= makeRegistry();
  return holder.qunlianMetrics;
}

const holder = globalThis as { qunlianMetrics?: Registry };

function makeRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "qunlian_jobs",
    help: "Jobs in the queue by name and state",
    labelNames: ["name", "state"],
    registers: [registry],
    async collect() {
      this.reset();
      const rows = await db().$queryRaw<{ name: string; state: string; jobs: number }[]>`
        select name, state::text as state, count(*)::int as jobs from jobs.job where state in ('created', 'retry', 'active', 'failed') group by name, state`;
      for (const { name, state, jobs } of rows) this.set({ name, state }, jobs);
    },
  });
  return registry;
}
