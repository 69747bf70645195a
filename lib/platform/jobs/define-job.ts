import type { z } from "zod";

/** A kind of work done by the worker. Its data holds ids only; what they mean is read when the job runs. */
export interface JobKind<Schema extends z.ZodObject = z.ZodObject> {
  name: string;
  schema: Schema;
  /** How often a failing job is tried again, with growing pauses. */
  retryLimit: number;
}

export function defineJob<Schema extends z.ZodObject>(name: string, schema: Schema, { retryLimit = 12 }: { retryLimit?: number } = {}): JobKind<Schema> {
  return { name, schema, retryLimit };
}
