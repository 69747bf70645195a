"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { definePlacedAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import type { Actor } from "@/lib/accounts/actor";
import { findCase } from "@/lib/applications/queries/case";
import { caseAddressSchema, correctionFormSchema, noteSchema, refusalSchema, reopenSchema, seenSchema } from "@/lib/applications/schema";
import { acceptApplication, openCase, refuseAcceptance } from "@/lib/applications/services/accept-application";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { reopenApplication } from "@/lib/applications/services/reopen-application";
import { proposeRefusal, recommendApplication, rejectApplication, requestCorrection } from "@/lib/applications/services/review-application";
import { writeNote } from "@/lib/applications/services/write-note";
import type { ApplicationEvent } from "@/lib/applications/workflow";
import { DomainError } from "@/lib/platform/errors";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";

const place = caseAddressSchema;
const seenRefusal = seenSchema.extend(refusalSchema.shape);

function backTo(locale: Locale, { alliance, number }: z.output<typeof place>, done: ApplicationEvent | "note" | "overtaken"): never {
  redirect(localePath(locale, `/secretariat/${alliance}/applications/${number}?done=${done}`));
}

/** Does an act and goes back to the case. When somebody was faster and nothing is left to do here, the page says so: the form that was sent is gone from it. */
async function decide({ actor, locale }: { actor: Actor; locale: Locale }, at: z.output<typeof place>, event: ApplicationEvent, act: () => Promise<unknown>) {
  try {
    await act();
  } catch (error) {
    const isOvertaken = error instanceof DomainError && error.code === "ALREADY_DECIDED" && !(await findCase(actor, at))?.events.includes(event);
    if (isOvertaken) backTo(locale, at, "overtaken");
    throw error;
  }
  backTo(locale, at, event);
}

export const openCaseAction = definePlacedAction({
  name: "applications.open",
  place,
  schema: seenSchema,
  run: async (context, at, { version }) => {
    const address = await clientAddress();
    await decide(context, at, "open", () => openCase(context.actor, address, at, version));
  },
});

export const acceptAction = definePlacedAction({
  name: "applications.accept",
  place,
  schema: seenSchema,
  run: async (context, at, { version }) => {
    const address = await clientAddress();
    await decide(context, at, "accept", () => acceptApplication(context.actor, address, at, version));
  },
});

export const refuseAcceptanceAction = definePlacedAction({
  name: "applications.refuseAcceptance",
  place,
  schema: seenRefusal,
  isPreviewed: true,
  run: async (context, at, { version, ...refusal }) => {
    const address = await clientAddress();
    await decide(context, at, "refuse_acceptance", () => refuseAcceptance(context.actor, address, at, version, refusal));
  },
});

export const requestCorrectionAction = definePlacedAction({
  name: "applications.requestCorrection",
  place,
  schema: z.intersection(seenSchema, correctionFormSchema),
  isPreviewed: true,
  run: async (context, at, { version, items }) => {
    const address = await clientAddress();
    await decide(context, at, "request_correction", () => requestCorrection(context.actor, address, at, version, { items }));
  },
});

export const recommendAction = definePlacedAction({
  name: "applications.recommend",
  place,
  schema: seenSchema,
  run: async (context, at, { version }) => {
    const address = await clientAddress();
    await decide(context, at, "recommend", () => recommendApplication(context.actor, address, at, version));
  },
});

export const proposeRefusalAction = definePlacedAction({
  name: "applications.proposeRefusal",
  place,
  schema: seenRefusal,
  isPreviewed: true,
  run: async (context, at, { version, ...refusal }) => {
    const address = await clientAddress();
    await decide(context, at, "propose_refusal", () => proposeRefusal(context.actor, address, at, version, refusal));
  },
});

export const rejectAction = definePlacedAction({
  name: "applications.reject",
  place,
  schema: seenRefusal,
  isPreviewed: true,
  run: async (context, at, { version, ...refusal }) => {
    const address = await clientAddress();
    await decide(context, at, "reject", () => rejectApplication(context.actor, address, at, version, refusal));
  },
});

export const releaseAction = definePlacedAction({
  name: "applications.release",
  place,
  schema: seenSchema,
  isPreviewed: true,
  run: async (context, at, { version }) => {
    const address = await clientAddress();
    await decide(context, at, "release", () => releaseApplication(context.actor, address, at, version));
  },
});

export const reopenAction = definePlacedAction({
  name: "applications.reopen",
  place,
  schema: seenSchema.extend(reopenSchema.shape),
  isPreviewed: true,
  run: async (context, at, { version, words }) => {
    const address = await clientAddress();
    await decide(context, at, "reopen", () => reopenApplication(context.actor, address, at, version, { words }));
  },
});

export const writeNoteAction = definePlacedAction({
  name: "applications.writeNote",
  place,
  schema: noteSchema,
  run: async ({ actor, locale }, at, { text }) => {
    await writeNote(actor, await clientAddress(), at, text);
    backTo(locale, at, "note");
  },
});
