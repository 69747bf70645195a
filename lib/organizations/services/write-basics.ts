import type { z } from "zod";
import type { VerifiedField } from "@/lib/organizations/constants";
import { passesCreditCodeCheck } from "@/lib/organizations/credit-code";
import type { basicSectionSchema } from "@/lib/organizations/file-schema";
import { normaliseName, pinyinOf } from "@/lib/organizations/name";
import { dayToColumn } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { findNamesake } from "./find-namesake";

type Basics = z.output<typeof basicSectionSchema>;

/** Writes the basic facts of a locked organization. Names of no other organization, and only places and industries there are. */
export async function writeBasics(
  tx: Transaction,
  { id, values, unlockedFields }: { id: string; values: Basics; unlockedFields: VerifiedField[] },
): Promise<void> {
  await assertUnlocked(tx, { id, values, unlockedFields });
  await assertNobodyElse(tx, id, values);
  await assertKnown(tx, values);
  const { name, creditCode, codeAsPrinted, foundedOn, formerNames, ...free } = values;
  await tx.organization.update({
    where: { id },
    data: {
      ...emptyAsNull(free),
      ...{ name, nameNormalised: normaliseName(name), pinyin: pinyinOf(name), category: values.category },
      creditCode: creditCode ?? null,
      codeAsPrinted: creditCode !== undefined && codeAsPrinted === true && !passesCreditCodeCheck(creditCode),
      formerNames: formerNames ?? [],
      foundedOn: foundedOn ? dayToColumn(foundedOn) : null,
    },
  });
}

function emptyAsNull({
  shortName,
  nameEn,
  cityCode,
  industryCode,
  size,
  website,
  mainBusiness,
}: Omit<Basics, "name" | "creditCode" | "codeAsPrinted" | "foundedOn" | "formerNames">) {
  return {
    shortName: shortName ?? null,
    nameEn: nameEn ?? null,
    cityCode: cityCode ?? null,
    industryCode: industryCode ?? null,
    size: size ?? null,
    website: website ?? null,
    mainBusiness: mainBusiness ?? null,
  };
}

/** A fact nobody has given yet was not checked by anybody, so it may still be given. */
async function assertUnlocked(tx: Transaction, { id, values, unlockedFields }: { id: string; values: Basics; unlockedFields: VerifiedField[] }): Promise<void> {
  const present = await tx.organization.findUniqueOrThrow({
    where: { id },
    select: { name: true, creditCode: true, category: true, verifiedAt: true },
  });
  if (!present.verifiedAt) return;
  const changed = (["name", "creditCode", "category"] as const).find(
    (field) => present[field] !== null && present[field] !== (values[field] ?? null) && !unlockedFields.includes(field),
  );
  if (changed) throw new DomainError("FIELD_LOCKED", {}, changed);
}

async function assertNobodyElse(tx: Transaction, id: string, { name, creditCode }: Basics): Promise<void> {
  const same = await findNamesake(tx, { id, name, creditCode });
  if (same === "name") throw new DomainError("ORGANIZATION_NAME_TAKEN", {}, "name");
  if (same === "creditCode") throw new DomainError("CREDIT_CODE_TAKEN", {}, "creditCode");
}

async function assertKnown(tx: Transaction, { cityCode, industryCode }: Basics): Promise<void> {
  if (cityCode && (await tx.city.count({ where: { code: cityCode } })) === 0) throw new DomainError("CITY_UNKNOWN", {}, "cityCode");
  if (industryCode && (await tx.industry.count({ where: { code: industryCode } })) === 0) throw new DomainError("INDUSTRY_UNKNOWN", {}, "industryCode");
}
