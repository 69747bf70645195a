"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { definePlacedAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { caseAddressSchema, correctionFormSchema, noteSchema, refusalSchema, reopenSchema, seenSchema } from "@/lib/applications/schema";
import { acceptApplication, openCase, refuseAcceptance } from "@/lib/applications/services/accept-application";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { reopenApplication } from "@/lib/applications/services/reopen-application";
import { proposeRefusal, recommendApplication, rejectApplication, requestCorrection } from "@/lib/applications/services/review-application";
import { writeNote } from "@/lib/applications/services/write-note";
import type { ApplicationEvent } from "@/lib/applications/workflow";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";

const place = caseAddressSchema;
const seenRefusal = seenSchema.extend(refusalSchema.shape);

function backTo(locale: Locale, { alliance, number }: z.output<typeof place>, done: ApplicationEvent | "note"): never {
  redirect(localePath(locale, `/secretariat/${alliance}/applications/${number}?done=${done}`));
}

export const openCaseAction = definePlacedAction({
  name: "applications.open",
  place,
  schema: seenSchema,
  run: async ({ actor, locale }, at, { version }) => {
    await openCase(actor, await clientAddress(), at, version);
    backTo(locale, at, "open");
  },
});

export const acceptAction = definePlacedAction({
  name: "applications.accept",
  place,
  schema: seenSchema,
  run: async ({ actor, locale }, at, { version }) => {
    await acceptApplication(actor, await clientAddress(), at, version);
    backTo(locale, at, "accept");
  },
});

export const refuseAcceptanceAction = definePlacedAction({
  name: "applications.refuseAcceptance",
  place,
  schema: seenRefusal,
  isPreviewed: true,
  run: async ({ actor, locale }, at, { version, ...refusal }) => {
    await refuseAcceptance(actor, await clientAddress(), at, version, refusal);
    backTo(locale, at, "refuse_acceptance");
  },
});

export const requestCorrectionAction = definePlacedAction({
  name: "applications.requestCorrection",
  place,
  schema: z.intersection(seenSchema, correctionFormSchema),
  isPreviewed: true,
  run: async ({ actor, locale }, at, { version, items }) => {
    await requestCorrection(actor, await clientAddress(), at, version, { items });
    backTo(locale, at, "request_correction");
  },
});

export const recommendAction = definePlacedAction({
  name: "applications.recommend",
  place,
  schema: seenSchema,
  run: async ({ actor, locale }, at, { version }) => {
    await recommendApplication(actor, await clientAddress(), at, version);
    backTo(locale, at, "recommend");
  },
});

export const proposeRefusalAction = definePlacedAction({
  name: "applications.proposeRefusal",
  place,
  schema: seenRefusal,
  isPreviewed: true,
  run: async ({ actor, locale }, at, { version, ...refusal }) => {
    await proposeRefusal(actor, await clientAddress(), at, version, refusal);
    backTo(locale, at, "propose_refusal");
  },
});

export const rejectAction = definePlacedAction({
  name: "applications.reject",
  place,
  schema: seenRefusal,
  isPreviewed: true,
  run: async ({ actor, locale }, at, { version, ...refusal }) => {
    await rejectApplication(actor, await clientAddress(), at, version, refusal);
    backTo(locale, at, "reject");
  },
});

export const releaseAction = definePlacedAction({
  name: "applications.release",
  place,
  schema: seenSchema,
  isPreviewed: true,
  run: async ({ actor, locale }, at, { version }) => {
    await releaseApplication(actor, await clientAddress(), at, version);
    backTo(locale, at, "release");
  },
});

export const reopenAction = definePlacedAction({
  name: "applications.reopen",
  place,
  schema: seenSchema.extend(reopenSchema.shape),
  isPreviewed: true,
  run: async ({ actor, locale }, at, { version, words }) => {
    await reopenApplication(actor, await clientAddress(), at, version, { words });
    backTo(locale, at, "reopen");
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
