import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { unstable_rethrow } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import type { AuditSource } from "@/lib/platform/audit/append";
import { DomainError, newReference } from "@/lib/platform/errors";
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
}

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * Makes the two ways to define a server action. Both check where the form was sent from, read it with the schema, call
 * the use case, and turn what goes wrong into sentences in the reader's language, with everything typed kept.
 */
export function actionFactory<Actor>(identify: () => Promise<Caller<Actor>>) {
  /** For people who are signed in. */
  function defineAction<Schema extends z.ZodType>(definition: ActionDefinition<Schema, { actor: Actor; source: AuditSource; locale: Locale }>): Action {
    return definePublicAction({
      ...definition,
      run: async ({ actor, ...context }, input) => {
        if (!actor) throw new DomainError("SIGNED_OUT");
        await definition.run({ actor, ...context }, input);
      },
    });
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
        if (submission.status !== "success") return submission.reply(secrets);
        await definition.run({ ...(await identify()), locale }, submission.value as z.output<Schema>);
        return submission.reply({ resetForm: true });
      } catch (error) {
        unstable_rethrow(error); // a redirect is how success looks
        const { field, sentence } = answerTo(error, t, definition.name);
        return submission.reply(field ? { fieldErrors: { [field]: [sentence] }, ...secrets } : { formErrors: [sentence], ...secrets });
      }
    };
  }

  return { defineAction, definePublicAction };
}

function answerTo(error: unknown, t: Parameters<typeof sentenceOf>[0], action: string): { field?: string | undefined; sentence: string } {
  if (error instanceof DomainError) return { field: error.field, sentence: sentenceOf(t, error.code, error.params) };
  const reference = newReference();
  logger.error({ err: error, reference, action }, "unexpected error");
  return { sentence: sentenceOf(t, "UNEXPECTED", { reference }) };
}

async function currentLocale(): Promise<Locale> {
  const locale = await getLocale();
  if (!isLocale(locale)) throw new Error(`The locale ${locale} is unknown.`);
  return locale;
}
