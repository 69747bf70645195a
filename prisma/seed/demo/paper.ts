import { createHash, randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { addDocument } from "@/lib/organizations/services/add-document";
import { now } from "@/lib/platform/clock";
import type { DocumentKind } from "@/lib/platform/db/generated/enums";
import { seal } from "@/lib/platform/db/sealed";
import { inTransaction } from "@/lib/platform/db/transaction";
import { store } from "@/lib/platform/files/storage";
import type { Unit } from "./organizations";

const titles: Partial<Record<DocumentKind, string>> = {
  licence: "营业执照（副本）",
  stamped_application: "入会申请表（盖章件）",
  representative_letter: "会员代表授权书（盖章件）",
};

/** Hands in a paper of a unit, of the file or of one case, marked as made up. */
export async function handIn(actor: Actor, { unit, kind, application }: { unit: Unit; kind: DocumentKind; application?: string }): Promise<void> {
  const title = titles[kind] ?? "材料";
  const fileId = await upload(actor, `${title}.pdf`, page([title, unit.seed.name, "演示材料，不具效力", "DEMONSTRATION"]));
  await addDocument(actor, address, { unit: unit.slug, kind, fileId, application });
}

/** Of a network kept for documentation (RFC 5737), so that the trail names nobody's. */
export const address = "192.0.2.10";

/** A file as an upload leaves it, waiting for what takes it. */
async function upload(actor: Actor, name: string, content: Buffer): Promise<string> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const storageKey = `${sha256.slice(0, 2)}/${randomUUID()}`;
  const file = join(tmpdir(), randomUUID());
  await writeFile(file, content, { mode: 0o600 });
  try {
    await store(storageKey, file, content.length);
  } finally {
    await rm(file);
  }
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await tx.storedFile.create({
      data: {
        ...{ storageKey, nameSealed: seal(name, "file.name"), mediaType: "application/pdf", size: content.length, sha256 },
        ...{ uploadedAt: now(), uploaderId: actor.accountId },
      },
      select: { id: true },
    });
    tx.audit({ action: "file.received", objectType: "file", objectId: id, details: { mediaType: "application/pdf", size: content.length, sha256 } });
    return id;
  });
}

/** One page with a line of text each, in a Chinese typeface that the reader's program brings along: a few hundred bytes. */
function page(lines: string[]): Buffer {
  const drawn = lines.map((line, index) => `BT /F 20 Tf 72 ${720 - index * 48} Td <${Buffer.from(line, "utf16le").swap16().toString("hex")}> Tj ET`).join("\n");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(`${body}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`, "latin1");
}
