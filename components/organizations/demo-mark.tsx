import { getTranslations } from "next-intl/server";

/** 演示: stands beside the name of everything that is made up. */
export async function DemoMark() {
  const t = await getTranslations("common");
  return (
    <span className="ms-1.5 inline-block whitespace-nowrap rounded-sm border border-ink-3 border-dashed px-1 align-[0.06em] font-normal font-sans text-[0.75rem] text-ink-2 leading-4">
      {t("demo")}
    </span>
  );
}
