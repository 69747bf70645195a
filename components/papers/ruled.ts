import type { Content, ContentText, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import { printable } from "@/lib/platform/documents/typeface";

/** The colours of paper, from the light tokens (app/tokens.css); paper stays light. */
export const paperInk = { ink: "#142124", second: "#435357", hair: "#dae2e4", line: "#76878b", accent: "#0b4a58", seal: "#b5261c" };

/** The width between the margins of `paperMargin`, in points. */
export const innerWidth = 483;

export const paperMargin = 56;

/** Hairlines between rows, a stronger line under the head. */
const hairlines: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 ? 0 : row === (node.table.headerRows ?? 0) && row > 0 ? 0.75 : 0.5),
  hLineColor: (row, node) => (row === (node.table.headerRows ?? 0) ? paperInk.line : paperInk.hair),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 12,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** Running text; addresses and the like, which have no place to break, break anywhere. */
function words(text: string): ContentText {
  const parts = printable(text).split(/([!-\u024f]{30,})/);
  return { text: parts.map((part, index) => (index % 2 ? { text: part, wordBreak: "break-all" } : part)) };
}

/** Every blank is filled, with 无 where there is nothing. */
function filled(value: string | null, none: string): ContentText {
  return words(value?.trim() || none);
}

/** The head of a part of a paper. */
function heading(title: string): Content {
  return [
    { text: printable(title), bold: true, fontSize: 12, margin: [0, 13, 0, 3], headlineLevel: 1 },
    { canvas: [{ type: "line", x1: 0, y1: 0, x2: innerWidth, y2: 0, lineWidth: 0.75, lineColor: paperInk.line }] },
  ];
}

function empty(title: string, none: string): Content {
  return [heading(title), { text: none, margin: [0, 4, 0, 3] }];
}

/** A part made of labels and values. */
export function labelled(title: string, rows: { label: string; value: string | null }[], none: string): Content {
  if (rows.length === 0) return empty(title, none);
  const body = rows.map(({ label, value }): TableCell[] => [{ ...words(label), color: paperInk.second }, filled(value, none)]);
  return [heading(title), { table: { widths: [112, "*"], body }, layout: hairlines }];
}

/** A part made of columns; their heads are repeated on every page. */
export function listed(title: string, columns: { head: string; width: number | "*" }[], rows: (string | null)[][], none: string): Content {
  if (rows.length === 0) return empty(title, none);
  const head = columns.map((column): TableCell => ({ text: column.head, fontSize: 9, color: paperInk.second }));
  const body = rows.map((row) => row.map((value): TableCell => filled(value, none)));
  const widths = columns.map(({ width }) => width);
  return [heading(title), { table: { widths, headerRows: 1, body: [head, ...body] }, layout: hairlines }];
}

/** A part made of questions, each over its answer, which may run over pages. */
export function answered(title: string, answers: { question: string; answer: string | null }[], none: string): Content {
  if (answers.length === 0) return empty(title, none);
  const parts = answers.map(
    ({ question, answer }): Content => [
      { ...words(question), color: paperInk.second, margin: [0, 4, 0, 1], headlineLevel: 1 },
      { ...filled(answer, none), margin: [0, 0, 0, 4] },
    ],
  );
  return [heading(title), ...parts];
}
