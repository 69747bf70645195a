import { certificateLayoutSchema } from "@/lib/certificates/schema";
import { type Day, dayToColumn, now } from "@/lib/platform/clock";
import { nextInSeries } from "@/lib/platform/db/serial";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Gives a tier its numbered certificate, in the layout in force. A number is given once and never again. Answers the number. */
export async function issueCertificate(
  tx: Transaction,
  {
    alliance,
    membershipId,
    grantId,
    from,
    endsBefore,
  }: { alliance: { id: string; code: string }; membershipId: string; grantId: string; from: Day; endsBefore: Day | null },
): Promise<string> {
  const layout = await tx.certificateLayout.findFirstOrThrow({
    where: { allianceId: alliance.id, publishedAt: { not: null } },
    orderBy: { version: "desc" },
    select: { id: true, layout: true },
  });
  const year = from.slice(0, 4);
  const serial = await nextInSeries(tx, `certificate:${alliance.code}:${year}`);
  const number = `${certificateLayoutSchema.parse(layout.layout).numberPrefix}-${alliance.code}-${year}-${String(serial).padStart(4, "0")}`;
  await tx.certificate.create({
    data: {
      ...{ number, allianceId: alliance.id, membershipId, grantId, layoutId: layout.id, issuedAt: now() },
      startsOn: dayToColumn(from),
      endsBefore: endsBefore && dayToColumn(endsBefore),
    },
  });
  return number;
}
