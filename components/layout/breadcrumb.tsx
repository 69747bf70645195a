import { getTranslations } from "next-intl/server";
import { Fragment, type ReactNode } from "react";

/** The way down to this page; the last step is the page itself. */
export async function Breadcrumb({ steps, here }: { steps: { href: string; label: ReactNode }[]; here: ReactNode }) {
  const t = await getTranslations("common.nav");
  return (
    <nav aria-label={t("breadcrumb")} className="no-print mb-3 text-ink-2 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ href, label }) => (
          <Fragment key={href}>
            <li>
              <a href={href} className="link">
                {label}
              </a>
            </li>
            <li aria-hidden="true">/</li>
          </Fragment>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
