import { timingSafeEqual } from "node:crypto";
import { settings } from "@/lib/platform/env";
import { metrics } from "@/lib/platform/metrics";

export const dynamic = "force-dynamic";

/** Prometheus text, for whoever has the token or asks from this very machine. */
export async function GET(request: Request): Promise<Response> {
  if (!mayRead(request.headers)) return new Response("Not found", { status: 404 });
  return new Response(await metrics().metrics(), { headers: { "Content-Type": metrics().contentType } });
}

function mayRead(headers: Headers): boolean {
  const { METRICS_TOKEN } = settings();
  if (!METRICS_TOKEN) return ["127.0.0.1", "::1"].includes(headers.get("x-qunlian-address") ?? "");
  const given = Buffer.from(headers.get("authorization")?.replace(/^Bearer /, "") ?? "");
  const expected = Buffer.from(METRICS_TOKEN);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
