"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction, defineDraftAction } from "@/app/_session/actions";
import { clientAddress } from "@/app/_session/caller";
import { safeReturnPath } from "@/app/_session/return-path";
import type { Actor } from "@/lib/accounts/actor";
import { ownScope } from "@/lib/applications/policy";
import { listUnlockedFields } from "@/lib/applications/queries/own";
import type { FileSection } from "@/lib/organizations/constants";
import {
  basicSectionSchema,
  positionsSectionSchema,
  registerOrganizationSchema,
  removeDocumentSchema,
  saveFileDraftSchema,
  sectionAddressSchema,
  titlesSectionSchema,
} from "@/lib/organizations/file-schema";
import { registerOrganization } from "@/lib/organizations/services/register-organization";
import { removeDocument } from "@/lib/organizations/services/remove-document";
import { saveFileDraft } from "@/lib/organizations/services/save-file-draft";
import { saveFileSection } from "@/lib/organizations/services/save-file-section";
import type { Typed } from "@/lib/platform/action/define-action";
import { DomainError } from "@/lib/platform/errors";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";

export const registerOrganizationAction = defineAction({
  name: "organizations.register",
  schema: registerOrganizationSchema,
  run: async ({ actor, locale }, input) => {
    const slug = await registerOrganization(actor, await clientAddress(), input).catch(claimInstead(locale, input));
    redirect(localePath(locale, `/workspace/organization?unit=${slug}&done=registered`));
  },
});

export const saveBasicAction = defineAction({
  name: "organizations.saveBasic",
  schema: sectionAddressSchema.and(basicSectionSchema),
  run: async ({ actor, locale }, { unit, back, ...values }) => {
    const unlockedFields = await listUnlockedFields(ownScope(actor), unit);
    await saveFileSection(actor, await clientAddress(), { unit, section: "basic", values, unlockedFields });
    redirect(afterSaving(locale, unit, back));
  },
  saveDraft: (context, typed) => keepDraft(context, "basic", typed),
});

export const savePositionsAction = defineAction({
  name: "organizations.savePositions",
  schema: sectionAddressSchema.and(positionsSectionSchema),
  run: async ({ actor, locale }, { unit, back, ...values }) => {
    await saveFileSection(actor, await clientAddress(), { unit, section: "positions", values });
    redirect(afterSaving(locale, unit, back));
  },
  saveDraft: (context, typed) => keepDraft(context, "positions", typed),
});

export const saveTitlesAction = defineAction({
  name: "organizations.saveTitles",
  schema: sectionAddressSchema.and(titlesSectionSchema),
  run: async ({ actor, locale }, { unit, back, ...values }) => {
    await saveFileSection(actor, await clientAddress(), { unit, section: "titles", values });
    redirect(afterSaving(locale, unit, back));
  },
  saveDraft: (context, typed) => keepDraft(context, "titles", typed),
});

export const saveFileDraftAction = defineDraftAction({
  name: "organizations.saveFileDraft",
  run: async ({ actor }, given) => {
    const { unit, section, back: _, ...typed } = saveFileDraftSchema.parse(given);
    return saveFileDraft(actor, await clientAddress(), { unit, section, typed });
  },
});

export const removeDocumentAction = defineAction({
  name: "organizations.removeDocument",
  schema: removeDocumentSchema,
  run: async ({ actor, locale }, input) => {
    await removeDocument(actor, await clientAddress(), input);
    redirect(localePath(locale, `/workspace/organization/documents?unit=${input.unit}&done=removed`));
  },
});

/** An organization that exists is claimed; the page says so, with the way there and what was typed. */
function claimInstead(locale: Locale, { name, creditCode, category }: z.output<typeof registerOrganizationSchema>) {
  return (error: unknown): never => {
    if (!(error instanceof DomainError && error.code === "CLAIM_FIRST")) throw error;
    const typed = new URLSearchParams({ exists: "", name, category, ...(creditCode && { creditCode }) });
    redirect(localePath(locale, `/workspace/organization/new?${typed}`));
  };
}

function afterSaving(locale: Locale, unit: string, back: string | undefined): string {
  return safeReturnPath(back, localePath(locale, `/workspace/organization?unit=${unit}&done=saved`));
}

/** The button that saves a draft leads back to the same page; asking for another chain is no news. */
async function keepDraft({ actor, locale }: { actor: Actor; locale: Locale }, section: FileSection, given: Typed): Promise<never> {
  const { unit, back, section: _, ...typed } = saveFileDraftSchema.extend({ back: z.string().optional() }).parse(given);
  await saveFileDraft(actor, await clientAddress(), { unit, section, typed });
  const query = new URLSearchParams({ unit, ...(back && { back }), ...(typed.chain ? {} : { done: "draft" }) });
  redirect(localePath(locale, `/workspace/organization/${section}?${query}`));
}
