import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { type ApplicationFormPaper, printApplicationForm } from "./application-form";

const organization = "虢镇崤函洹水㴸氏𬭩材料有限公司";

const short: ApplicationFormPaper = {
  locale: "zh-CN",
  number: "XC-2026-0147",
  alliance: "新材料产业联盟",
  tier: "理事单位",
  organization,
  groups: [{ title: "基本信息", rows: [{ label: "曾用名", value: null }] }],
  positions: [{ chain: "尼龙新材料", link: "尼龙切片·中游", products: "工业丝" }],
  titles: [],
  people: [{ part: "会员代表", name: "欧阳㛃", post: "总经理", phone: "13800005678" }],
  answers: [{ question: "申请的理由", answer: "开展产业链合作" }],
  agreements: [{ name: "联盟章程", version: "2026-1", agreedAt: new Date("2026-11-24T02:03:00Z") }],
  printedAt: new Date("2026-11-24T16:05:00Z"),
  contentHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

/** The text of each page, without the blanks that separate what is printed apart. */
async function pagesOf(paper: ApplicationFormPaper): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(await printApplicationForm(paper)));
  return text.map((page) => page.replace(/\s+/g, ""));
}

test("an application is printed with every value, the rare characters too", async () => {
  const pages = await pagesOf(short);
  expect(pages).toHaveLength(2);
  for (const value of [organization, "新材料产业联盟入会申请表", "XC-2026-0147", "理事单位", "工业丝", "欧阳㛃", "13800005678", "2026年11月24日10:03"]) {
    expect(pages.join("")).toContain(value);
  }
  expect(pages.join("")).not.toContain("〓");
});

test("the time of printing is Henan's", async () => {
  expect((await pagesOf(short))[0]).toContain("打印时间：2026年11月25日00:05");
});

test("what was left empty prints as 无, and so does a part without rows", async () => {
  const [page] = await pagesOf({ ...short, answers: [], people: [] });
  expect(page).toMatch(/曾用名无/);
  expect(page).toMatch(/资质无/);
  expect(page).toMatch(/人员无申请说明无/);
});

test("there is a place to sign and to stamp", async () => {
  const last = (await pagesOf(short)).at(-1);
  for (const words of ["法定代表人或负责人签字", "（盖章）", "年月日"]) expect(last).toContain(words);
});

test("a long answer runs over pages, each with its number, the case and the checksum", async () => {
  const sentence = "本单位专注于高性能尼龙材料的研发与生产。";
  const pages = await pagesOf({ ...short, answers: [{ question: "申请的理由", answer: sentence.repeat(150) }] });
  expect(pages).toHaveLength(3);
  expect(pages.join("").split("高性能尼龙").length - 1).toBeGreaterThan(140); // the others are parted by the end of a page
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`第${index + 1}页，共3页`);
    expect(page).toContain(short.contentHash);
    expect(page).toContain("XC-2026-0147");
  }
});

test("an address too long for its line is broken, not cut off", async () => {
  const address = `https://example.cn/${"abcdefghij".repeat(20)}`;
  const [page] = await pagesOf({ ...short, groups: [{ title: "基本信息", rows: [{ label: "网址", value: address }] }] });
  expect(page).toContain(address);
});

test("a character the typeface lacks is left to the pen, and the paper says so", async () => {
  const [page] = await pagesOf({ ...short, organization: "𠮷祥材料有限公司" });
  expect(page).toContain("〓祥材料有限公司");
  expect(page).toContain("〓处的字不在字库中，请手写补上。");
});

test("English readers get an English form", async () => {
  const [page] = await pagesOf({ ...short, locale: "en", alliance: "the New Materials Alliance" });
  expect(page).toContain("ApplicationtojointheNewMaterialsAlliance");
  expect(page).toContain("Page1of2");
  expect(page).toContain(organization);
});
