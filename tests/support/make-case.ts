import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { db, disconnect } from "@/lib/platform/db/client";
import { store } from "@/lib/platform/files/storage";
import { closeSender } from "@/lib/platform/jobs/enqueue";
import { makeApplicant, submittedApplication } from "./applications";

const applicant = await makeApplicant(`界外单位${randomUUID().slice(0, 8)}`);
const number = await submittedApplication(applicant, "modern-food");
const { creditCode, name, documents } = await db().organization.findUniqueOrThrow({
  where: { id: applicant.organizationId },
  select: { creditCode: true, name: true, documents: { where: { kind: "licence" }, select: { fileId: true, file: { select: { storageKey: true } } } } },
});
const [licence] = documents;
const paper = join(mkdtempSync(join(tmpdir(), "qunlian-paper-")), "licence.pdf");
writeFileSync(paper, "%PDF-1.4\n%%EOF\n".padEnd(100, "%"));
if (licence) await store(licence.file.storageKey, paper, 100);
await closeSender();
await disconnect();
process.stdout.write(`${JSON.stringify({ alliance: "modern-food", number, unit: applicant.slug, unitName: name, creditCode, fileId: licence?.fileId })}\n`);
