import { getTranslations } from "next-intl/server";
import { StatusMark } from "@/components/ui/status-mark";
import { NumberForm } from "../../_components/number-form";

/** A number nobody gave: says so and no more, and offers to try again. An answer like the others, so it needs no script to be read. */
export async function UnknownCertificate() {
  const t = await getTranslations("certificates");
  return (
    <>
      <p className="title-public mb-8">{t("title")}</p>
      <section className="max-w-read border-bad border-t-6 pt-6">
        <h1 className="font-bold text-[1.625rem] leading-10 md:text-[2.125rem] md:leading-12">
          <StatusMark status="unknown" size="large">
            {t("states.unknown.result")}
          </StatusMark>
        </h1>
        <p className="mt-4">{t("unknown.body")}</p>
        <p className="mt-2 mb-8">{t("unknown.next")}</p>
        <NumberForm />
      </section>
    </>
  );
}
