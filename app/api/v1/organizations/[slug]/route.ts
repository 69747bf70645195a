import { findListed } from "@/lib/directory/queries/listing";
import { answer, answering, refusal } from "../../answer";
import { itemOf } from "../item";

export const dynamic = "force-dynamic";

export function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answering(async () => {
    const { slug } = await params;
    const organization = /^[a-z0-9-]{1,200}$/.test(slug) ? await findListed(slug) : null;
    return organization ? answer(itemOf(organization)) : refusal(404, "ORGANIZATION_NOT_LISTED");
  });
}
