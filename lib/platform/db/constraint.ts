import { Prisma } from "./generated/client";

interface DriverCause {
  constraint?: { index?: string };
  originalCode?: string;
  originalMessage?: string;
}

/** The name of the database constraint an error was raised by, so that a use case can answer with its own sentence. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  const cause = driverCause(error);
  return cause?.constraint?.index ?? cause?.originalMessage?.match(/constraint "(\w+)"/)?.[1];
}

/**
 * Somebody else was faster: PostgreSQL ended the transaction for another one's sake, or what was to be unique is there
 * now. Run again, the use case sees what happened meanwhile and answers in its own words.
 */
export function lostRace(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2034" || error.code === "P2002" || driverCause(error)?.originalCode === "23505";
}

/** No connection came free in time. */
export function isPoolExhausted(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && ["P2024", "P2028"].includes(error.code);
}

function driverCause(error: Prisma.PrismaClientKnownRequestError): DriverCause | undefined {
  return (error.meta?.driverAdapterError as { cause?: DriverCause } | undefined)?.cause;
}
