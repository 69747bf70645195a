import { expect, test } from "vitest";
import { compareRevisions, hashOfRevision, type RevisionContent, revisionContentSchema } from "./revision";

const id = (digit: number) => `01936e5c-8e5a-7cc3-b2f5-00000000000${digit}`;

const first: RevisionContent = {
  file: {
    name: "测试单位",
    creditCode: "91410000170001401D",
    isCodeDoubtful: false,
    category: "industry",
    shortName: null,
    nameEn: null,
    formerNames: [],
    city: "410100",
    industry: "36",
    foundedOn: "1993-02-28",
    size: "large",
    website: null,
    mainBusiness: "客车",
    positions: [{ link: "NE-01-M1", isPrimary: true, products: ["客车"] }],
    titles: [],
  },
  tier: "member",
  answers: { reason: "参与产业链协同", contribution: null, expectation: null, recommender: null },
  people: { representative: id(1), post: "副总经理" },
  documents: [
    { documentId: id(2), fileId: id(3), kind: "licence", sha256: "a" },
    { documentId: id(4), fileId: id(5), kind: "stamped_application", sha256: "b" },
  ],
  agreements: [],
};

const asked = [
  { target: "field" as const, key: "mainBusiness", instruction: "写明主要产品" },
  { target: "document" as const, key: "stamped_application", instruction: "补盖公章" },
];

test("what was asked for, what was not, and what was left undone are told apart", () => {
  const second: RevisionContent = {
    ...first,
    file: { ...first.file, mainBusiness: "客车研发、制造与销售", website: "https://example.cn" },
  };
  const { differences, unanswered } = compareRevisions(first, second, asked);
  expect(differences.map(({ key, instruction }) => [key, instruction])).toEqual([
    ["website", null],
    ["mainBusiness", "写明主要产品"],
  ]);
  expect(unanswered.map(({ key }) => key)).toEqual(["stamped_application"]);
});

test("the same file uploaded again is no change; another file is", () => {
  const same = { ...first, documents: first.documents.map((document) => ({ ...document, documentId: id(9), fileId: id(8) })) };
  expect(compareRevisions(first, same, asked).differences).toEqual([]);
  const other = { ...first, documents: first.documents.map((document) => (document.kind === "licence" ? document : { ...document, sha256: "c" })) };
  expect(compareRevisions(first, other, asked).differences.map(({ key }) => key)).toEqual(["stamped_application"]);
});

test("another tier is shown although nobody can ask for it", () => {
  expect(compareRevisions(first, { ...first, tier: "council" }, []).differences).toEqual([
    { target: "field", key: "tier", before: "member", after: "council", instruction: null },
  ]);
});

test("the hash does not depend on the order of keys and changes with every value that the form prints", () => {
  const reordered = revisionContentSchema.parse(Object.fromEntries(Object.entries(first).reverse()));
  expect(hashOfRevision(reordered)).toBe(hashOfRevision(first));
  expect(hashOfRevision({ ...first, tier: "council" })).not.toBe(hashOfRevision(first));
  expect(hashOfRevision({ ...first, people: { ...first.people, post: "总工程师" } })).not.toBe(hashOfRevision(first));
});

test("the hash stays when the stamped form itself is added to the papers", () => {
  expect(hashOfRevision({ ...first, documents: [] })).toBe(hashOfRevision(first));
});
