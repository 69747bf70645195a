"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction, defineDraftAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { agreementsSchema, contentSchema, numberSchema, peopleSchema, startSchema, withdrawSchema } from "@/lib/applications/schema";
import { saveAgreements, saveContentDraft, saveRepresentative } from "@/lib/applications/services/save-draft";
import { applyAgain, startApplication } from "@/lib/applications/services/start-application";
import { takeBackApplication, withdrawApplication } from "@/lib/applications/services/step-back";
import { resubmitApplication, submitApplication } from "@/lib/applications/services/submit-application";
import type { Typed } from "@/lib/platform/action/define-action";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";

export const startApplicationAction = defineAction({
  name: "applications.start",
  schema: startSchema,
  run: async ({ actor, locale }, input) => redirect(pageOf(locale, await startApplication(actor, await clientAddress(), input))),
});

export const applyAgainAction = defineAction({
  name: "applications.applyAgain",
  schema: numberSchema,
  run: async ({ actor, locale }, { number }) => redirect(pageOf(locale, await applyAgain(actor, await clientAddress(), number))),
});

export const saveContentAction = defineAction({
  name: "applications.saveContent",
  schema: numberSchema.and(contentSchema),
  run: async ({ actor, locale }, { number, ...content }) => {
    await saveContentDraft(actor, await clientAddress(), number, texts(content));
    redirect(pageOf(locale, number, "/people"));
  },
  saveDraft: async ({ actor, locale }, given) => {
    const { number, typed } = readTyped(given);
    await saveContentDraft(actor, await clientAddress(), number, typed);
    redirect(pageOf(locale, number, "/content?done=draft"));
  },
});

export const saveContentDraftAction = defineDraftAction({
  name: "applications.saveContentDraft",
  run: async ({ actor }, given) => {
    const { number, typed } = readTyped(given);
    return saveContentDraft(actor, await clientAddress(), number, typed);
  },
});

export const savePeopleAction = defineAction({
  name: "applications.savePeople",
  schema: numberSchema.and(peopleSchema),
  run: async ({ actor, locale }, { number, ...people }) => {
    await saveRepresentative(actor, await clientAddress(), number, people);
    redirect(pageOf(locale, number, "/documents"));
  },
});

export const saveAgreementsAction = defineAction({
  name: "applications.saveAgreements",
  schema: numberSchema.and(agreementsSchema),
  run: async ({ actor, locale }, { number, agreements }) => {
    await saveAgreements(actor, await clientAddress(), number, agreements);
    redirect(pageOf(locale, number));
  },
});

export const submitApplicationAction = defineAction({
  name: "applications.submit",
  schema: numberSchema,
  run: async ({ actor, locale }, { number }) => {
    await submitApplication(actor, await clientAddress(), number);
    redirect(pageOf(locale, number, "/submitted"));
  },
});

export const resubmitApplicationAction = defineAction({
  name: "applications.resubmit",
  schema: numberSchema,
  run: async ({ actor, locale }, { number }) => {
    await resubmitApplication(actor, await clientAddress(), number);
    redirect(pageOf(locale, number, "/submitted"));
  },
});

export const takeBackApplicationAction = defineAction({
  name: "applications.takeBack",
  schema: numberSchema,
  run: async ({ actor, locale }, { number }) => {
    await takeBackApplication(actor, await clientAddress(), number);
    redirect(pageOf(locale, number, "?done=takenBack"));
  },
});

export const withdrawApplicationAction = defineAction({
  name: "applications.withdraw",
  schema: numberSchema.and(withdrawSchema),
  run: async ({ actor, locale }, { number, words }) => {
    await withdrawApplication(actor, await clientAddress(), number, { words });
    redirect(pageOf(locale, number, "?done=withdrawn"));
  },
});

function pageOf(locale: Locale, number: string, rest = ""): string {
  return localePath(locale, `/workspace/applications/${encodeURIComponent(number)}${rest}`);
}

/** What was typed, unchecked but for its being text; empty answers are left out. */
function readTyped(given: Typed): { number: string; typed: Record<string, string> } {
  const { number } = numberSchema.parse(given);
  const { number: _, ...rest } = given;
  return { number, typed: texts(rest) };
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return z.record(z.string(), z.string()).parse(Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === "string")));
}
