import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/accounts/actor";
import { findOwnSubmission } from "@/lib/applications/queries/own";
import { acceptApplication } from "@/lib/applications/services/accept-application";
import { recommendApplication, requestCorrection } from "@/lib/applications/services/review-application";
import { saveAgreements, saveContentDraft, saveRepresentative } from "@/lib/applications/services/save-draft";
import { startApplication } from "@/lib/applications/services/start-application";
import { submitApplication } from "@/lib/applications/services/submit-application";
import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from "@/lib/organizations/credit-code";
import { dayToColumn, now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { DocumentKind } from "@/lib/platform/db/generated/enums";
import { seal } from "@/lib/platform/db/sealed";
import { secretariatActor, unitActor } from "./actors";
import { makeOrganization } from "./factories";

/* Applications as far along as a test needs them; the steps are taken by the product's own use cases. */

export const alliance = "new-energy-vehicles";

let serial = Math.floor(Math.random() * 8000) + 1000;

/** A credit code nobody else in this database has. */
function freshCreditCode(): string {
  const body = `MA9U${String(++serial).padStart(4, "0").slice(-4)}`;
  const first17 = `91410100${body}${organizationCodeCheckCharacter(body)}`;
  return first17 + creditCodeCheckCharacter(first17);
}

export interface Applicant {
  organizationId: string;
  slug: string;
  actor: Actor;
}

/** An organization whose file is complete, with its administrator. */
export async function makeApplicant(name?: string): Promise<Applicant> {
  const { id, slug } = await makeOrganization(name ? { name } : {});
  await db().organization.update({
    where: { id },
    data: {
      ...{
        creditCode: freshCreditCode(),
        cityCode: "410100",
        industryCode: "36",
        foundedOn: dayToColumn("2001-05-08"),
        size: "large",
        mainBusiness: "新能源客车",
      },
      positions: {
        create: {
          linkCode: (await db().chainLink.findFirstOrThrow({ where: { chain: { alliance: { slug: alliance } } } })).code,
          isPrimary: true,
          products: ["客车"],
        },
      },
    },
  });
  const actor = await unitActor(id);
  await addPaper({ organizationId: id, actor, kind: "licence" });
  return { organizationId: id, slug, actor };
}

/** A paper as the upload leaves it. */
export async function addPaper({
  organizationId,
  actor,
  kind,
  application,
}: {
  organizationId: string;
  actor: Actor;
  kind: DocumentKind;
  application?: string;
}): Promise<string> {
  const at = now();
  const applicationId = application ? (await db().application.findUniqueOrThrow({ where: { number: application }, select: { id: true } })).id : null;
  await db().document.updateMany({ where: { organizationId, kind, applicationId, replacedAt: null }, data: { replacedAt: at } });
  const { id } = await db().document.create({
    data: {
      ...{ kind, addedAt: at, organizationId, applicationId, addedById: actor.personId },
      fileId: (
        await db().storedFile.create({
          data: {
            ...{ storageKey: randomUUID(), nameSealed: seal("材料.pdf", "file.name"), mediaType: "application/pdf", size: 100, uploadedAt: at, takenAt: at },
            sha256: randomUUID().replaceAll("-", "").repeat(2),
            uploaderId: actor.accountId,
          },
        })
      ).id,
    },
    select: { id: true },
  });
  return id;
}

/** Everything a member's application asks for, filled in by the applicant. */
export async function fillApplication({ actor, organizationId }: Applicant, number: string, reason = "参与新能源汽车产业链协同"): Promise<void> {
  await saveContentDraft(actor, "", number, { tier: "member", reason });
  await saveRepresentative(actor, "", number, { representative: actor.personId, post: "副总经理", phone: "13800000000" });
  const submission = await findOwnSubmission(actor, number);
  await saveAgreements(actor, "", number, submission?.texts.map(({ id }) => id) ?? []);
  await addPaper({ organizationId, actor, kind: "stamped_application", application: number });
}

export async function draftedApplication(applicant: Applicant, slug = alliance): Promise<string> {
  const number = await startApplication(applicant.actor, "", { unitId: applicant.organizationId, alliance: slug });
  await fillApplication(applicant, number);
  return number;
}

export async function submittedApplication(applicant: Applicant, slug = alliance): Promise<string> {
  const number = await draftedApplication(applicant, slug);
  await submitApplication(applicant.actor, "", number);
  return number;
}

export interface Desk {
  officer: Actor;
  reviewer: Actor;
  secretaryGeneral: Actor;
}

export async function makeDesk(slug = alliance): Promise<Desk> {
  return {
    officer: await secretariatActor("officer", slug, "办事"),
    reviewer: await secretariatActor("reviewer", slug, "初审"),
    secretaryGeneral: await secretariatActor("secretary_general", slug, "秘书长"),
  };
}

export async function acceptedApplication(applicant: Applicant, desk: Desk, slug = alliance): Promise<string> {
  const number = await submittedApplication(applicant, slug);
  await acceptApplication(desk.officer, "", { alliance: slug, number }, await versionOf(number));
  return number;
}

export async function applicationInRelease(applicant: Applicant, desk: Desk, slug = alliance): Promise<string> {
  const number = await acceptedApplication(applicant, desk, slug);
  await recommendApplication(desk.reviewer, "", { alliance: slug, number }, await versionOf(number));
  return number;
}

export async function applicationToCorrect(applicant: Applicant, desk: Desk, slug = alliance): Promise<string> {
  const number = await acceptedApplication(applicant, desk, slug);
  await requestCorrection(desk.reviewer, "", { alliance: slug, number }, await versionOf(number), {
    items: [
      { target: "field", key: "reason", instruction: "请写明参与的具体合作" },
      { target: "document", key: "stamped_application", instruction: "公章不清晰，请重新扫描" },
    ],
  });
  return number;
}

export async function versionOf(number: string): Promise<number> {
  return (await db().application.findUniqueOrThrow({ where: { number }, select: { version: true } })).version;
}
