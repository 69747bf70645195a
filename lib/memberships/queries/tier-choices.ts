import { readTierCode, type TierCode } from "@/lib/alliances/constants";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";
import { countSeats, type Seats } from "./seats";

export interface TierChoice extends Seats {
  code: TierCode;
  name: LocalisedText;
}

/** The tiers an organization can ask an alliance for, from the highest, with the seats of each. */
export async function listTierChoices(allianceSlug: string): Promise<TierChoice[]> {
  const tiers = await db().tier.findMany({
    where: { alliance: { slug: allianceSlug }, rank: { not: null } },
    orderBy: { rank: "asc" },
    select: { id: true, code: true, name: true, allianceId: true },
  });
  return Promise.all(
    tiers.map(async ({ id, code, name, allianceId }) => ({
      code: readTierCode(code),
      name: readText(name),
      ...(await countSeats(db(), { allianceId, tierId: id, lock: false })),
    })),
  );
}
