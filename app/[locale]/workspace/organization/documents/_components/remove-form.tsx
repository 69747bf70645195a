import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { removeDocumentAction } from "../../actions";

export async function RemoveForm({ unit, document, name }: { unit: string; document: string; name: string }) {
  const t = await getTranslations("file.documents");
  const c = await getTranslations("common");
  return (
    <Form id={`remove-${document}`} action={removeDocumentAction} summary={await summaryTitle()}>
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="document" value={document} />
      <SubmitButton busy={c("busy")} kind="destructive" size="small">
        {t("removeLabel", { name })}
      </SubmitButton>
    </Form>
  );
}
