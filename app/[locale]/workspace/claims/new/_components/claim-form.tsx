import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Field, Tick } from "@/components/form/field";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { uploadAddress, uploadFault, uploadWording } from "@/components/form/upload";
import { limitWording } from "@/components/form/wording";
import { claimLengths } from "@/lib/organizations/claim";
import type { ClaimTarget } from "@/lib/organizations/queries/claims";
import { findUploadedFile } from "@/lib/platform/files/query";
import { localePath } from "@/lib/platform/i18n/locale";
import { claimOrganizationAction } from "../../actions";

const papers = ["licence", "letter"] as const;

type Query = Record<string, string | string[] | undefined>;

/** Two papers and two answers. The papers come first: without JavaScript an upload leads to a fresh page. */
export async function ClaimForm({ target, typed, query, accountId }: { target: ClaimTarget; typed: string; query: Query; accountId: string }) {
  const t = await getTranslations("claims.new");
  const c = await getTranslations("common");
  const wording = await uploadWording();
  const [licence, letter] = await Promise.all(papers.map((name) => findPaper(query[name], accountId)));
  const files = { licence: licence ?? null, letter: letter ?? null };
  const uploads = {
    licence: await addressFor("licence", { target, typed, letter: files.letter?.id }),
    letter: await addressFor("letter", { target, typed, licence: files.licence?.id }),
  };
  return (
    <Form id="claim" action={claimOrganizationAction} summary={await summaryTitle()} uploads={uploads} className="py-4">
      <input type="hidden" name="organization" value={target.slug} />
      {
        await Promise.all(
          papers.map(async (name) => (
            <FileField
              key={name}
              name={name}
              label={t(name)}
              hint={t(`hints.${name}`, { unit: target.name })}
              file={files[name]}
              fault={await uploadFault(query, name)}
              wording={wording}
            />
          )),
        )
      }
      <Field name="post" label={t("post")} hint={t("postHint")} width="max-w-64" autoComplete="organization-title" />
      <TextArea name="explanation" label={t("explanation")} hint={t("explanationHint")} rows={4} limit={await limitWording(claimLengths.explanation)} />
      <Tick name="authorised">{t("authorised", { unit: target.name })}</Tick>
      <SubmitButton busy={c("busy")}>{t("submit")}</SubmitButton>
    </Form>
  );
}

async function findPaper(id: Query[string], accountId: string): Promise<{ id: string; name: string } | null> {
  const given = z.uuid().safeParse(id);
  return given.success ? findUploadedFile(given.data, accountId) : null;
}

/** Where a paper is sent: the way back keeps the unit and the other paper. */
async function addressFor(
  name: (typeof papers)[number],
  { target, typed, ...others }: { target: ClaimTarget; typed: string; licence?: string | undefined; letter?: string | undefined },
): Promise<string> {
  const kept = Object.entries(others).flatMap(([key, id]) => (id ? [[key, id]] : []));
  const params = new URLSearchParams([["q", typed], ["unit", target.slug], ...kept]);
  return uploadAddress({ next: localePath(await getLocale(), `/workspace/claims/new?${params}`), name });
}
