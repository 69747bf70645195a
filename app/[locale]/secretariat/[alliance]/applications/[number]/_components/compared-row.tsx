import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Chinese } from "@/components/layout/text";
import type { Difference } from "@/lib/applications/revision";
import { Answer } from "./answer";
import type { AnswerField, Dictionary } from "./answers";

type Side = { number: number } & ({ field: AnswerField; lines: string[] } | { content: ReactNode });

/** One line of the comparison: struck out and bold where it changed, with the instruction, or the remark that nobody asked. */
export async function ComparedRow({
  label,
  change,
  before,
  after,
  dictionary,
  remark,
}: {
  label: string;
  change: Difference | undefined;
  before: Side;
  after: Side;
  dictionary: Dictionary;
  remark?: ReactNode;
}) {
  const t = await getTranslations("desk.case.comparison");
  const draw = (side: Side) =>
    "lines" in side ? <Answer field={side.field} lines={side.lines} dictionary={dictionary} {...(change && { none: t("empty") })} /> : side.content;
  const version = ({ number }: Side) => t("version", { number });
  return (
    <tr>
      <td data-label={t("field")} className="text-ink-2">
        <span>
          {label}
          {change &&
            (change.instruction ? (
              <span className="block text-ink-2 text-xs">
                <Chinese locale={dictionary.locale}>{change.instruction}</Chinese>
              </span>
            ) : (
              <span className="block font-bold text-warn text-xs">{t("notAsked")}</span>
            ))}
        </span>
      </td>
      <td data-label={version(before)} className={change && "!px-2 bg-bad-wash"}>
        {change ? (
          <del className="block">
            <span aria-hidden="true" className="float-start me-1.5 text-bad">
              −
            </span>
            {draw(before)}
          </del>
        ) : (
          <span>{draw(before)}</span>
        )}
      </td>
      <td data-label={version(after)} className={change && "!px-2 bg-ok-wash"}>
        {change ? (
          <ins className="block font-bold no-underline">
            <span aria-hidden="true" className="float-start me-1.5 text-ok">
              +
            </span>
            {draw(after)}
            {remark}
          </ins>
        ) : (
          <span>
            {draw(after)}
            {remark}
          </span>
        )}
      </td>
    </tr>
  );
}
