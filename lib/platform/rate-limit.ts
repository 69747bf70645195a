import { type RateLimiterAbstract, RateLimiterPrisma, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { createClient } from "redis";
import { blindIndex } from "@/lib/platform/db/sealed";
import { now } from "./clock";
import { db } from "./db/client";
import { settings } from "./env";
import { DomainError } from "./errors";
import { logger } from "./logger";

/** So many attempts in so many seconds; whoever spends them waits `pauseSeconds`. */
interface Limit {
  name: string;
  attempts: number;
  seconds: number;
  pauseSeconds: number;
}

/** A limit on attempts by a key such as an address. Counted in PostgreSQL, or in Redis where it is set; the key is kept as a keyed hash. */
export interface RateLimit {
  /** Counts one attempt. Throws DomainError TOO_MANY_ATTEMPTS with the minutes to wait. */
  spend(key: string): Promise<void>;
  /** Forgets the attempts, after a success. */
  forgive(key: string): Promise<void>;
}

export function defineRateLimit(limit: Limit): RateLimit {
  const hashed = (key: string) => blindIndex(key, `rate-limit.${limit.name}`);
  return {
    async spend(key) {
      const limiter = await limiterFor(limit);
      await limiter.consume(hashed(key)).catch(refuse);
    },
    async forgive(key) {
      await (await limiterFor(limit)).delete(hashed(key));
    },
  };
}

function refuse(reason: unknown): never {
  if (reason instanceof RateLimiterRes) throw new DomainError("TOO_MANY_ATTEMPTS", { minutes: Math.max(1, Math.ceil(reason.msBeforeNext / 60_000)) });
  throw reason;
}

const limiters = new Map<string, Promise<RateLimiterAbstract>>();

function limiterFor(limit: Limit): Promise<RateLimiterAbstract> {
  const present = limiters.get(limit.name);
  if (present) return present;
  const made = makeLimiter(limit);
  limiters.set(limit.name, made);
  made.catch(() => limiters.delete(limit.name));
  return made;
}

async function makeLimiter({ name, attempts, seconds, pauseSeconds }: Limit): Promise<RateLimiterAbstract> {
  const options = { keyPrefix: name, points: attempts, duration: seconds, blockDuration: pauseSeconds };
  if (settings().REDIS_URL) return new RateLimiterRedis({ ...options, storeClient: await redis(), useRedisPackage: true });
  return new RateLimiterPrisma({ ...options, storeClient: db(), tableName: "rateLimit", clearExpiredByTimeout: false });
}

const connect = () =>
  createClient({ url: settings().REDIS_URL ?? "" })
    .on("error", (error) => logger.warn({ err: error }, "redis"))
    .connect();

let connection: ReturnType<typeof connect> | undefined;

function redis(): ReturnType<typeof connect> {
  connection ??= connect();
  return connection;
}

/** Removes the counts whose time has passed; called by the worker. */
export async function sweepRateLimits(): Promise<void> {
  await db().rateLimit.deleteMany({ where: { expire: { lt: now() } } });
}
