import type { Content } from "pdfmake/interfaces";
import { createTranslator } from "use-intl/core";
import type { Day } from "@/lib/platform/clock";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { missingCharacter, printable } from "@/lib/platform/documents/typeface";
import { formatDay, formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locale";
import { messages } from "@/lib/platform/i18n/messages";
import { answered, innerWidth, labelled, listed, paperInk, paperMargin } from "./ruled";

/** Everything the printed application form says, in its reader's language; what is null or empty prints as 无. */
export interface ApplicationFormPaper {
  locale: Locale;
  number: string;
  alliance: string;
  tier: string;
  organization: string;
  /** The facts of the unit, in groups with a title each. */
  groups: { title: string; rows: { label: string; value: string | null }[] }[];
  positions: { chain: string; link: string; products: string | null }[];
  titles: { name: string; number: string | null; validUntil: Day | null }[];
  /** 会员代表 and whoever else is named, each with the part they play. */
  people: { part: string; name: string | null; post: string | null; phone: string | null }[];
  answers: { question: string; answer: string | null }[];
  agreements: { name: string; version: string; agreedAt: Date | null }[];
  printedAt: Date;
  /** SHA-256 of what was filled in, so that the stamped scan can be held against it. */
  contentHash: string;
}

/** 申请表: the paper a unit prints, signs, stamps and sends back as a scan (design, section 6, rule 9). */
export async function printApplicationForm(paper: ApplicationFormPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, number, organization } = paper;
  const t = createTranslator({ locale, messages: messages[locale], namespace: "papers.applicationForm" });
  const title = t("title", { alliance: paper.alliance });
  const none = t("none");
  return renderPdf({
    title: `${title} ${number}`,
    language: locale,
    pageMargins: [paperMargin, 64, paperMargin, 64],
    header: (page) => (page > 1 ? runningHead(printable(`${title}　${organization}`), number) : null),
    footer: (page, pages) => foot(t("contentHash", { hash: paper.contentHash }), t("page", { page, pages })),
    content: [
      { text: printable(title), fontSize: 20, bold: true, alignment: "center", margin: [0, 0, 0, 6] },
      { columns: [{ text: t("number", { number }) }, { text: t("printedAt", { at: formatInstant(locale, paper.printedAt) }), alignment: "right" }] },
      { text: t("howTo"), fontSize: 9, color: paperInk.second, margin: [0, 4, 0, 0] },
      { text: lacksCharacters(paper) ? t("missingCharacters", { sign: missingCharacter }) : "", fontSize: 9, color: paperInk.second },
      labelled(
        t("request"),
        [
          { label: t("organization"), value: organization },
          { label: t("alliance"), value: paper.alliance },
          { label: t("tier"), value: paper.tier },
        ],
        none,
      ),
      ...paper.groups.map((group) => labelled(group.title, group.rows, none)),
      listed(
        t("positions"),
        [
          { head: t("chain"), width: 130 },
          { head: t("link"), width: 130 },
          { head: t("products"), width: "*" },
        ],
        paper.positions.map(({ chain, link, products }) => [chain, link, products]),
        none,
      ),
      listed(
        t("titles"),
        [
          { head: t("titleName"), width: "*" },
          { head: t("titleNumber"), width: 150 },
          { head: t("validUntil"), width: 110 },
        ],
        paper.titles.map(({ name, number, validUntil }) => [name, number, validUntil && formatDay(locale, validUntil)]),
        none,
      ),
      listed(
        t("people"),
        [
          { head: t("part"), width: 112 },
          { head: t("personName"), width: 120 },
          { head: t("post"), width: "*" },
          { head: t("phone"), width: 100 },
        ],
        paper.people.map(({ part, name, post, phone }) => [part, name, post, phone]),
        none,
      ),
      answered(t("answers"), paper.answers, none),
      listed(
        t("agreements"),
        [
          { head: t("agreementName"), width: "*" },
          { head: t("version"), width: 100 },
          { head: t("agreedAt"), width: 130 },
        ],
        paper.agreements.map(({ name, version, agreedAt }) => [name, version, agreedAt && formatInstant(locale, agreedAt)]),
        none,
      ),
      stamp(t("declaration"), t("signature"), printable(organization), t("seal"), t("date")),
    ],
  });
}

/** Some character somewhere is not in the typeface and has to be written by hand. */
function lacksCharacters(paper: ApplicationFormPaper): boolean {
  return printable(JSON.stringify(paper)).includes(missingCharacter);
}

/** Where the unit signs and stamps: the seal goes over its name and the date. */
function stamp(declaration: string, signature: string, organization: string, seal: string, date: string): Content {
  return {
    unbreakable: true,
    margin: [0, 24, 0, 0],
    stack: [
      { canvas: [{ type: "line", x1: 0, y1: 0, x2: innerWidth, y2: 0, lineWidth: 1.5, lineColor: paperInk.accent }], margin: [0, 0, 0, 8] },
      { text: declaration, margin: [0, 0, 0, 28] },
      {
        columns: [
          {
            width: "*",
            stack: [{ text: signature }, { canvas: [{ type: "line", x1: 0, y1: 44, x2: 190, y2: 44, lineWidth: 0.75, lineColor: paperInk.line }] }],
          },
          {
            width: 240,
            alignment: "center",
            stack: [
              {
                canvas: [{ type: "ellipse", x: 57, y: 57, r1: 57, r2: 57, lineWidth: 0.75, lineColor: paperInk.seal, dash: { length: 3 } }],
                relativePosition: { x: 0, y: -16 },
              },
              { text: organization, bold: true },
              { text: seal, color: paperInk.seal, margin: [0, 14, 0, 14] },
              { text: date },
            ],
          },
        ],
      },
      { text: "", margin: [0, 12, 0, 0] },
    ],
  };
}

function runningHead(title: string, number: string): Content {
  return {
    columns: [
      { text: title, width: "*" },
      { text: number, width: "auto" },
    ],
    fontSize: 8,
    color: paperInk.second,
    margin: [paperMargin, 32, paperMargin, 0],
  };
}

function foot(hash: string, page: string): Content {
  return {
    columns: [
      { text: hash, width: "*", fontSize: 7 },
      { text: page, width: "auto", fontSize: 8 },
    ],
    color: paperInk.second,
    margin: [paperMargin, 24, paperMargin, 0],
  };
}
