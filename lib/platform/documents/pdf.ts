import pdfmake from "pdfmake";
import type { Node, TDocumentDefinitions } from "pdfmake/interfaces";
import { now } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n/locale";
import { typeface } from "./typeface";

export type PdfContent = Pick<TDocumentDefinitions, "content" | "header" | "footer" | "pageMargins"> & {
  /** Shown as the name of the window, and read out first. */
  title: string;
  language: Locale;
};

pdfmake.setFonts({ NotoSansSC: typeface });
// Papers are made of words and drawings alone: nothing is fetched, and no file is read but the typeface.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(typeface).includes(path));

/** An A4 paper as PDF, light and in the portal's typeface whatever its reader's screen looks like. */
export async function renderPdf({ title, ...paper }: PdfContent): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await pdfmake
    .createPdf({
      ...paper,
      pageSize: "A4",
      version: "1.7",
      displayTitle: true,
      pageBreakBefore: isStranded,
      info: { title, creator: "Qunlian", producer: "Qunlian", creationDate: now() },
      defaultStyle: { font: "NotoSansSC", fontSize: 10, lineHeight: 1.25, color: "#142124" },
    })
    .getBuffer();
  return new Uint8Array(buffer);
}

/** A head does not stand at the foot of a page without what follows it. */
function isStranded({ headlineLevel, startPosition }: Node): boolean {
  return headlineLevel !== undefined && startPosition.verticalRatio > 0.87;
}
