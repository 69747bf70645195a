import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { unstable_rethrow } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import type { AuditSource } from "@/lib/platform/audit/append";
import { DomainError, type ErrorCode, newReference } from "@/lib/platform/errors";
import { formatClock } from "@/lib/platform/i18n/format";
import { isLocale, type Locale } from "@/lib/platform/i18n/locale";
import { logger } from "@/lib/platform/logger";
import { assertSameOrigin } from "./same-origin";
import { sentenceOf, sentencesOf } from "./sentence";

/** What a form shows after it was sent: nothing yet, or the typed values with sentences at their fields. */
export type FormState = SubmissionResult<string[]> | undefined;

/** Who sent a form, and from where. */
export interface Caller<Actor> {
  actor: Actor | null;
  source: AuditSource;
}

interface ActionDefinition<Schema extends z.ZodType, Context> {
  /** Domain and verb, for the log. */
  name: string;
  schema: Schema;
  /** Fields that are never sent back, such as passwords. */
  secrets?: string[];
  /** One call of a use case; success ends with a redirect. */
  run(context: Context, input: z.output<Schema>): Promise<void>;
  /** What is sent is shown first: the act is done only when `intent` is `send`; before, the answer says that it could be. */
  isPreviewed?: true;
  /** For the button that only keeps what was typed (`intent` is `save`): it is not checked; success ends with a redirect. */
  saveDraft?(context: Context, typed: Typed): Promise<void>;
}

/** What was typed, nested as the names of the fields say, unchecked. */
export type Typed = Record<string, unknown>;

/** What the browser hears when it saves a draft by itself: the clock of the save, or why not. */
export type DraftAnswer = { savedAt: string } | { code: ErrorCode; sentence: string };

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * Makes the two ways to define a server action. Both check where the form was sent from, read it with the schema, call
 * the use case, and turn what goes wrong into sentences in the reader's language, with everything typed kept.
 */
export function actionFactory<Actor>(identify: () => Promise<Caller<Actor>>) {
  interface SignedIn {
    actor: Actor;
    source: AuditSource;
    locale: Locale;
  }

  /** For people who are signed in. */
  function defineAction<Schema extends z.ZodType>(definition: ActionDefinition<Schema, SignedIn>): Action {
    const { run, saveDraft, ...rest } = definition;
    return definePublicAction({
      ...rest,
      run: (caller, input) => run(signedIn(caller), input),
      ...(saveDraft && { saveDraft: (caller: Caller<Actor> & { locale: Locale }, typed: Typed) => saveDraft(signedIn(caller), typed) }),
    });
  }

  function signedIn({ actor, ...context }: Caller<Actor> & { locale: Locale }): SignedIn {
    if (!actor) throw new DomainError("SIGNED_OUT");
    return { actor, ...context };
  }

  /** For anybody. */
  function definePublicAction<Schema extends z.ZodType>(definition: ActionDefinition<Schema, Caller<Actor> & { locale: Locale }>): Action {
    return async (_previous, form) => {
      const locale = await currentLocale();
      const t = await getTranslations({ locale, namespace: "errors" });
      const submission = parseWithZod(form, { schema: definition.schema, formatError: (issues: $ZodIssue[]) => sentencesOf(t, issues) });
      const secrets = { hideFields: definition.secrets ?? [] };
      try {
        await assertSameOrigin();
        if (definition.saveDraft && form.get("intent") === "save") await definition.saveDraft({ ...(await identify()), locale }, typedIn(form));
        const answer = answerBefore(definition, submission.reply(secrets), form);
        if (answer || submission.status !== "success") return answer;
        await definition.run({ ...(await identify()), locale }, submission.value as z.output<Schema>);
        return submission.reply({ resetForm: true });
      } catch (error) {
        unstable_rethrow(error); // a redirect is how success looks
        return submission.reply({ ...faultOf(answerTo(error, t, definition.name)), ...secrets });
      }
    };
  }

  /** For drafts that the browser saves by itself, without leaving the page. `run` answers when it was saved. */
  function defineDraftAction({ name, run }: { name: string; run(context: SignedIn, typed: Typed): Promise<Date> }): (form: FormData) => Promise<DraftAnswer> {
    return async (form) => {
      const locale = await currentLocale();
      const t = await getTranslations({ locale, namespace: "errors" });
      try {
        await assertSameOrigin();
        const context = signedIn({ ...(await identify()), locale });
        return { savedAt: formatClock(await run(context, typedIn(form))) };
      } catch (error) {
        unstable_rethrow(error);
        const { code, sentence } = answerTo(error, t, name);
        return { code, sentence };
      }
    };
  }

  /** For what is done at one place, such as with one case: the page binds it to the action, which seals it; no field of the form names it. */
  function definePlacedAction<Place extends z.ZodType, Schema extends z.ZodType>({
    place,
    run,
    ...definition
  }: Omit<ActionDefinition<Schema, SignedIn>, "run" | "saveDraft"> & {
    place: Place;
    run(context: SignedIn, at: z.output<Place>, input: z.output<Schema>): Promise<void>;
  }): (at: z.output<Place>, ...form: Parameters<Action>) => Promise<FormState> {
    return (at, ...form) => defineAction({ ...definition, run: (context, input: z.output<Schema>) => run(context, place.parse(at), input) })(...form);
  }

  return { defineAction, definePublicAction, definePlacedAction, defineDraftAction };
}

/** At its field, or above the whole form. */
function faultOf({ field, sentence }: { field?: string | undefined; sentence: string }): { fieldErrors: Record<string, string[]> } | { formErrors: string[] } {
  return field ? { fieldErrors: { [field]: [sentence] } } : { formErrors: [sentence] };
}

/** What is answered without doing anything: what is wrong, or that the preview may be shown; going back to writing is neither. */
function answerBefore({ isPreviewed }: { isPreviewed?: true }, reply: NonNullable<FormState>, form: FormData): FormState {
  const { status, ...typed } = reply;
  if (status !== "success") return reply;
  if (!isPreviewed || form.get("intent") === "send") return undefined;
  return form.get("intent") === "edit" ? typed : reply;
}

/** Without the button that was pressed, and without what Next adds to a form sent by plain HTML. */
function typedIn(form: FormData): Typed {
  const { payload } = parseWithZod(form, { schema: z.unknown() });
  return Object.fromEntries(Object.entries(payload).filter(([name]) => name !== "intent" && !name.startsWith("$")));
}

function answerTo(error: unknown, t: Parameters<typeof sentenceOf>[0], action: string): { code: ErrorCode; field?: string | undefined; sentence: string } {
  if (error instanceof DomainError) return { code: error.code, field: error.field, sentence: sentenceOf(t, error.code, error.params) };
  const reference = newReference();
  logger.error({ err: error, reference, action }, "unexpected error");
  return { code: "UNEXPECTED", sentence: sentenceOf(t, "UNEXPECTED", { reference }) };
}

async function currentLocale(): Promise<Locale> {
  const locale = await getLocale();
  if (!isLocale(locale)) throw new Error(`The locale ${locale} is unknown.`);
  return locale;
}
