import { beforeAll, describe, expect, test } from "vitest";
import { caseScope } from "@/lib/applications/policy";
import { findCase } from "@/lib/applications/queries/case";
import { findCaseFile } from "@/lib/applications/queries/case-file";
import { listDeskEvents } from "@/lib/applications/queries/desk-events";
import { findOwnApplication } from "@/lib/applications/queries/own";
import { revealContact } from "@/lib/applications/services/reveal-contact";
import { writeNote } from "@/lib/applications/services/write-note";
import { db } from "@/lib/platform/db/client";
import { secretariatActor } from "@/tests/support/actors";
import { type Applicant, addPaper, alliance, type Desk, draftedApplication, makeApplicant, makeDesk, submittedApplication } from "@/tests/support/applications";

let desk: Desk;
let applicant: Applicant;
let number: string;
beforeAll(async () => {
  desk = await makeDesk();
  applicant = await makeApplicant();
  number = await submittedApplication(applicant);
});

async function fileOf(documentId: string): Promise<string> {
  return (await db().document.findUniqueOrThrow({ where: { id: documentId }, select: { fileId: true } })).fileId;
}

describe("a file", () => {
  test("of a submitted case is opened by its desk and by no other", async () => {
    const view = await findCase(desk.officer, { alliance, number });
    const other = await secretariatActor("secretary_general", "modern-food");
    expect(view?.documents).toHaveLength(2);
    for (const { fileId, name } of view?.documents ?? []) {
      expect(await findCaseFile(desk.officer, fileId)).toMatchObject({ id: fileId, name });
      expect(await findCaseFile(other, fileId)).toBeNull();
      expect(await findCaseFile(applicant.actor, fileId)).toBeNull();
    }
  });

  test("that was uploaded after the case was sent is not the desk's to see", async () => {
    const later = await addPaper({ ...applicant, kind: "company_profile" });
    expect(await findCaseFile(desk.officer, await fileOf(later))).toBeNull();
  });

  test("of a draft is not the desk's to see", async () => {
    const other = await makeApplicant();
    const draft = await draftedApplication(other);
    const paper = await db().document.findFirstOrThrow({ where: { application: { number: draft } }, select: { id: true } });
    expect(await findCaseFile(desk.officer, await fileOf(paper.id))).toBeNull();
  });
});

test("a note is read by the secretariat and never by the applicant", async () => {
  await writeNote(desk.officer, "", { alliance, number }, "已电话核实");
  expect((await findCase(desk.reviewer, { alliance, number }))?.notes.map(({ text }) => text)).toEqual(["已电话核实"]);
  expect(JSON.stringify(await findOwnApplication(applicant.actor, number))).not.toContain("已电话核实");
});

test("a paper checked after midnight in Henan was checked on that day", async () => {
  const view = await findCase(desk.officer, { alliance, number });
  const { documentId } = view?.documents[0] ?? { documentId: "" };
  const { organizationId } = applicant;
  const at = await db().alliance.findUniqueOrThrow({ where: { slug: alliance }, select: { id: true } });
  await db().verification.create({
    data: { documentId, allianceId: at.id, organizationId, verifiedById: desk.officer.personId, verifiedAt: new Date("2026-11-24T16:05:00Z") },
  });
  const again = await findCase(desk.officer, { alliance, number });
  expect(again?.documents[0]?.verified.map(({ on }) => on)).toEqual(["2026-11-25"]);
});

test("the contact is masked until somebody of the desk asks for it, which leaves a trace each time", async () => {
  const masked = await findCase(desk.officer, { alliance, number });
  expect(masked?.representative).toMatchObject({ name: "单＊", phone: "138****0000" });
  expect(Object.values(masked?.people ?? {})).toEqual(["单＊"]);
  const before = await db().auditEntry.count({ where: { action: "person.contact_revealed" } });
  expect(await revealContact(desk.officer, "", { alliance, number })).toMatchObject({ name: "单位人员", phone: "13800000000" });
  expect(await db().auditEntry.count({ where: { action: "person.contact_revealed" } })).toBe(before + 1);
  const other = await secretariatActor("officer", "modern-food");
  await expect(revealContact(other, "", { alliance, number })).rejects.toMatchObject({ code: "APPLICATION_UNKNOWN" });
});

test("the newest events of a desk name its own cases alone", async () => {
  const elsewhere = await submittedApplication(await makeApplicant(), "modern-food");
  const scope = caseScope(desk.officer, alliance);
  const events = scope ? await listDeskEvents(scope) : [];
  expect(events.map((event) => event.number)).toContain(number);
  expect(events.map((event) => event.number)).not.toContain(elsewhere);
});
