import { acts } from "@/prisma/seed/demo/case";
import pg from "pg";
let q = 0;
pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, { apply(f, c, v) { q++; return Reflect.apply(f, c, v); } });
const stat: Record<string, { n: number; ms: number; q: number }> = {};
const holder = acts as Record<string, (one: never) => Promise<void>>;
for (const name of Object.keys(holder)) {
  const real = holder[name]!;
  holder[name] = async (one) => { const t = performance.now(), b = q; await real(one); const s = (stat[name] ??= { n: 0, ms: 0, q: 0 }); s.n++; s.ms += performance.now() - t; s.q += q - b; };
}
process.on("exit", () => { console.table(Object.fromEntries(Object.entries(stat).map(([k, v]) => [k, { n: v.n, ms: Math.round(v.ms), each: +(v.ms / v.n).toFixed(1), q: v.q, qeach: +(v.q / v.n).toFixed(1) }]))); console.log("queries", q); });
await import("./.tmp-make");
