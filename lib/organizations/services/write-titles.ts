import type { z } from "zod";
import type { Actor } from "@/lib/accounts/actor";
import type { titlesSectionSchema } from "@/lib/organizations/file-schema";
import { addDays, dayToColumn, now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { retireDocument } from "./retire-document";
import { takeFile } from "./take-file";

type GivenTitle = z.output<typeof titlesSectionSchema>["titles"][number];

/** Replaces the titles of an organization; a certificate that no title shows any more is put away. */
export async function writeTitles(tx: Transaction, { actor, id, titles }: { actor: Actor; id: string; titles: GivenTitle[] }): Promise<void> {
  const known = await tx.titleKind.count({ where: { code: { in: titles.map(({ kind }) => kind) } } });
  if (known !== titles.length) throw new DomainError("TITLE_KIND_UNKNOWN", {}, "kinds");
  const present = await tx.title.findMany({
    where: { organizationId: id, document: { isNot: null } },
    select: { document: { select: { id: true, fileId: true } } },
  });
  const certificates = new Map(present.flatMap(({ document }) => (document ? [[document.fileId, document.id]] : [])));
  await tx.title.deleteMany({ where: { organizationId: id } });
  for (const { kind, number, grantedOn, validTo, fileId } of titles) {
    await tx.title.create({
      data: {
        organizationId: id,
        kindCode: kind,
        number: number ?? null,
        grantedOn: grantedOn ? dayToColumn(grantedOn) : null,
        endsBefore: validTo ? dayToColumn(addDays(validTo, 1)) : null,
        documentId: fileId ? (certificates.get(fileId) ?? (await addCertificate(tx, { actor, id, fileId, kind }))) : null,
      },
    });
  }
  const shown = new Set(titles.map(({ fileId }) => fileId));
  for (const [fileId, documentId] of certificates) if (!shown.has(fileId)) await retireDocument(tx, documentId);
}

async function addCertificate(tx: Transaction, { actor, id, fileId, kind }: { actor: Actor; id: string; fileId: string; kind: string }): Promise<string> {
  await takeFile(tx, actor, fileId, `certificate.${kind}`);
  const document = await tx.document.create({
    data: { kind: "title_certificate", organizationId: id, fileId, addedById: actor.personId, addedAt: now() },
    select: { id: true },
  });
  return document.id;
}
