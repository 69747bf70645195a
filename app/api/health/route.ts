export const dynamic = "force-dynamic";

/** The process is alive; whether it can work, /api/ready tells. */
export function GET(): Response {
  return Response.json({ alive: true });
}
