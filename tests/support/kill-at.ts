import pg from "pg";

/*
 * Loaded before everything else into a process that is to die in the middle of its work: it ends itself by SIGKILL just
 * before the query of this number, so that all queries before it took place and nothing after it did.
 */
const killAt = Number(process.env.KILL_AT || 0);
let count = 0;
pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, {
  apply(query, client, values) {
    count++;
    if (count === killAt) process.kill(process.pid, "SIGKILL");
    return Reflect.apply(query, client, values);
  },
});
