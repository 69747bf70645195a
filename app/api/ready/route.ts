import { checkReadiness } from "@/lib/platform/db/readiness";

export const dynamic = "force-dynamic";

/** 200 when the process can work: database, migrations, queue, protected audit trail; 503 with what is missing otherwise. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  const isReady = Object.values(readiness).every(Boolean);
  return Response.json(readiness, { status: isReady ? 200 : 503 });
}
