import pg from "pg";

/** The database's own answer to a statement that must be refused: the name of the constraint, or the error code. */
export async function refusalOf(statement: Promise<unknown>): Promise<string> {
  try {
    await statement;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? "unknown";
    throw error;
  }
  return "nothing refused";
}
