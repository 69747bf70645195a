import type { Actor } from "@/lib/accounts/actor";
import { fileDraftSchema } from "@/lib/organizations/file-schema";
import { canReadFile } from "@/lib/organizations/policy";
import type { OrganizationFile } from "@/lib/organizations/types";
import { assertAllowed } from "@/lib/platform/access/decision";
import { addDays, columnToDay, type Day, dayOf } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { unseal } from "@/lib/platform/db/sealed";
import { readOptionalText, readText } from "@/lib/platform/i18n/locale";

const paper = {
  id: true,
  kind: true,
  addedAt: true,
  fileId: true,
  file: { select: { nameSealed: true, size: true } },
  verifications: { orderBy: { verifiedAt: "desc" }, take: 1, select: { verifiedAt: true, alliance: { select: { name: true } } } },
} satisfies Prisma.DocumentSelect;

/** The organization file as its people see it, with what is typed but not yet saved. Throws DomainError UNIT_UNKNOWN for a stranger. */
export async function getFile(actor: Pick<Actor, "representations">, unitId: string): Promise<OrganizationFile> {
  assertAllowed(canReadFile(actor, { id: unitId }));
  const { verifiedAt, verifiedBy, city, industry, foundedOn, documents, titles, positions, draft, draftSavedAt, logo, ...row } =
    await db().organization.findUniqueOrThrow({ where: { id: unitId }, select: everything });
  return {
    ...row,
    city: readOptionalText(city?.name),
    industry: readOptionalText(industry?.name),
    foundedOn: foundedOn && columnToDay(foundedOn),
    verified: verifiedAt && { on: dayOf(verifiedAt), by: readOptionalText(verifiedBy?.name) },
    logo: logo && { id: logo.id, name: unseal(logo.nameSealed, "file.name") },
    positions: positions.map(({ link: { chain, ...link }, ...position }) => ({
      ...position,
      link: { ...link, name: readText(link.name) },
      chain: { code: chain.code, name: readText(chain.name) },
    })),
    titles: titles.map(({ kind, number, grantedOn, endsBefore, document }) => ({
      kind: { code: kind.code, name: readText(kind.name) },
      number,
      grantedOn: grantedOn && columnToDay(grantedOn),
      validTo: lastDay(endsBefore),
      certificate: document && { id: document.fileId, name: unseal(document.file.nameSealed, "file.name") },
    })),
    documents: documents.map(({ file, verifications: [check], ...document }) => ({
      ...document,
      name: unseal(file.nameSealed, "file.name"),
      size: file.size,
      verified: check ? { on: dayOf(check.verifiedAt), by: readText(check.alliance.name) } : null,
    })),
    drafts: fileDraftSchema.safeParse(draft).data ?? {},
    draftSavedAt,
  };
}

const everything = {
  id: true,
  slug: true,
  name: true,
  shortName: true,
  nameEn: true,
  formerNames: true,
  creditCode: true,
  codeAsPrinted: true,
  category: true,
  size: true,
  foundedOn: true,
  mainBusiness: true,
  website: true,
  isDemo: true,
  cityCode: true,
  industryCode: true,
  verifiedAt: true,
  verifiedBy: { select: { name: true } },
  city: { select: { name: true } },
  industry: { select: { name: true } },
  logo: { select: { id: true, nameSealed: true } },
  draft: true,
  draftSavedAt: true,
  positions: {
    orderBy: [{ isPrimary: "desc" }, { link: { chain: { position: "asc" } } }, { link: { position: "asc" } }],
    select: { isPrimary: true, products: true, link: { select: { code: true, segment: true, name: true, chain: { select: { code: true, name: true } } } } },
  },
  titles: {
    orderBy: { kind: { position: "asc" } },
    select: {
      number: true,
      grantedOn: true,
      endsBefore: true,
      kind: { select: { code: true, name: true } },
      document: { select: { fileId: true, file: { select: { nameSealed: true } } } },
    },
  },
  documents: { where: { replacedAt: null, applicationId: null }, orderBy: [{ kind: "asc" }, { addedAt: "asc" }], select: paper },
} satisfies Prisma.OrganizationSelect;

/** People name the last day on which a title holds, the table the first on which it does not. */
function lastDay(endsBefore: Date | null): Day | null {
  return endsBefore && addDays(columnToDay(endsBefore), -1);
}
