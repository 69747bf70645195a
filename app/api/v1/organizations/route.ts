import { facets } from "@/lib/directory/constants";
import { listDirectory } from "@/lib/directory/queries/listing";
import { directoryRequestSchema } from "@/lib/directory/schema";
import { answer, answering, refusal } from "../answer";
import { itemOf } from "./item";

export const dynamic = "force-dynamic";

const single = ["q", "since", "sort", "after", "limit"] as const;

/** The directory for other systems: the parameters of the page, and `limit`. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = new URL(request.url).searchParams;
    const asked = Object.fromEntries([
      ...facets.filter((name) => query.has(name)).map((name) => [name, query.getAll(name)]),
      // A second value makes it an array, which no single parameter may be.
      ...single.filter((name) => query.has(name)).map((name) => [name, query.getAll(name).length > 1 ? query.getAll(name) : query.get(name)]),
    ]);
    const parsed = directoryRequestSchema.safeParse(asked);
    if (!parsed.success) return refusal(400, "PARAMETER_INVALID", { name: String(parsed.error.issues[0]?.path[0]) });
    const { limit, ...params } = parsed.data;
    const page = await listDirectory(params, { limit });
    return answer({ items: page.items.map(itemOf), facets: page.facets, total: page.total, next: page.next });
  });
}
