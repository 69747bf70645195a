import { getTranslations } from "next-intl/server";
import { StatusMark } from "@/components/ui/status-mark";
import type { TaskProgress } from "@/lib/applications/progress";

/** How a part of the application stands. */
export async function TaskMark({ state, missing, asked }: TaskProgress) {
  const t = await getTranslations("applications.tasks");
  switch (state) {
    case "asked":
      return <StatusMark status="correction">{t("asked", { count: asked.length })}</StatusMark>;
    case "corrected":
      return <StatusMark status="valid">{t("corrected")}</StatusMark>;
    case "missing":
      return <StatusMark status="empty">{t("missing", { count: missing.length })}</StatusMark>;
    case "optional":
      return <span className="whitespace-nowrap font-normal text-ink-2">{t("optional")}</span>;
    case "done":
      return <StatusMark status="valid">{t("done")}</StatusMark>;
  }
}
