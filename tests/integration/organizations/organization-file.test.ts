import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/actor";
import { fileCompleteness } from "@/lib/organizations/completeness";
import type { FileSection } from "@/lib/organizations/constants";
import { creditCodeCheckCharacter } from "@/lib/organizations/credit-code";
import { findDocumentFile } from "@/lib/organizations/queries/document-file";
import { getFile } from "@/lib/organizations/queries/file";
import { listUnits } from "@/lib/organizations/query";
import { addDocument } from "@/lib/organizations/services/add-document";
import { registerOrganization } from "@/lib/organizations/services/register-organization";
import { removeDocument } from "@/lib/organizations/services/remove-document";
import { saveFileDraft } from "@/lib/organizations/services/save-file-draft";
import { type SectionInput, saveFileSection } from "@/lib/organizations/services/save-file-section";
import { setLogo } from "@/lib/organizations/services/set-logo";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";
import { seal } from "@/lib/platform/db/sealed";
import { unique } from "@/tests/support/unique";

const address = "10.0.0.1";

async function makeActor(): Promise<Actor> {
  const at = now();
  const person = await db().person.create({
    data: { createdAt: at, account: { create: { signInIndex: unique("index"), locale: "zh-CN", createdAt: at, mailVerifiedAt: at } } },
    select: { id: true, account: { select: { id: true } } },
  });
  const accountId = person.account?.id ?? "";
  const session = await db().session.create({
    data: { accountId, userAgent: "", addressSealed: seal(address, "session.address"), createdAt: at, lastSeenAt: at, expiresAt: at },
  });
  return { accountId, personId: person.id, sessionId: session.id, name: "测试", locale: "zh-CN", appointments: [], representations: [] };
}

/** The actor with what the database says they may do. */
async function asOf(actor: Actor, kind?: RepresentationKind): Promise<Actor> {
  const rows = await db().representation.findMany({ where: { personId: actor.personId }, select: { kind: true, organizationId: true, membershipId: true } });
  return { ...actor, representations: rows.map((row) => ({ ...row, kind: kind ?? row.kind })) };
}

async function makeFile(actor: Actor, mediaType = "application/pdf"): Promise<string> {
  const { id } = await db().storedFile.create({
    data: {
      storageKey: unique("key"),
      nameSealed: seal("执照.pdf", "file.name"),
      ...{ mediaType, size: 3, sha256: "0".repeat(64), uploadedAt: now(), uploaderId: actor.accountId },
    },
  });
  return id;
}

let serial = 0;

/** A credit code nobody has yet. */
function codeOf(): string {
  const first17 = `91410100MA${String(++serial).padStart(7, "0")}`;
  return first17 + creditCodeCheckCharacter(first17);
}

const nameOf = () => `河南${unique("测试")}有限公司`;

let founder: Actor;
let unit: string;
let id: string;
let name: string;

beforeEach(async () => {
  const newcomer = await makeActor();
  name = nameOf();
  unit = await registerOrganization(newcomer, address, { name, category: "industry" });
  founder = await asOf(newcomer);
  id = founder.representations[0]?.organizationId ?? "";
});

const save = (input: SectionInput, actor = founder) => saveFileSection(actor, address, { unit, ...input });
const basic = (values: Partial<Extract<SectionInput, { section: "basic" }>["values"]> = {}): SectionInput => ({
  section: "basic",
  values: { name, category: "industry", ...values },
});
const draftOf = async () => (await db().organization.findUniqueOrThrow({ where: { id } })).draft;

describe("registering", () => {
  test("makes an unverified organization and its first administrator", async () => {
    expect(await listUnits(founder)).toMatchObject([{ slug: unit, name, isVerified: false, kinds: ["org_admin"] }]);
    expect(await db().searchEntry.count({ where: { organizationId: id } })).toBe(1);
  });

  test("asks to claim what exists, however it is written", async () => {
    const other = await makeActor();
    const before = await db().organization.count();
    const written = name.replace("有限公司", " 有限公司").replace("测试", "测试");
    await expect(registerOrganization(other, address, { name: written, category: "user" })).rejects.toMatchObject({
      code: "CLAIM_FIRST",
      params: { name: written },
    });
    const creditCode = codeOf();
    await save(basic({ creditCode }));
    const known = { name: nameOf(), creditCode, category: "user" as const };
    await expect(registerOrganization(other, address, known)).rejects.toMatchObject({ code: "CLAIM_FIRST" });
    expect(await db().organization.count()).toBe(before);
    expect((await asOf(other)).representations).toEqual([]);
  });

  test("two at once make one organization, by name and by credit code", async () => {
    const [one, two, three] = [await makeActor(), await makeActor(), await makeActor()];
    const raced = nameOf();
    const before = await db().organization.count();
    const byName = await Promise.allSettled([one, two, three].map((actor) => registerOrganization(actor, address, { name: raced, category: "industry" })));
    const codes = (results: PromiseSettledResult<string>[]) => results.map((result) => (result.status === "rejected" ? result.reason.code : "made")).sort();
    expect(codes(byName)).toEqual(["CLAIM_FIRST", "CLAIM_FIRST", "made"]);
    const creditCode = codeOf();
    const byCode = await Promise.allSettled(
      [one, two].map((actor) => registerOrganization(actor, address, { name: nameOf(), creditCode, category: "industry" })),
    );
    expect(codes(byCode)).toEqual(["CLAIM_FIRST", "made"]);
    expect(await db().organization.count()).toBe(before + 2);
  });

  test("names that sound the same get addresses of their own", async () => {
    const sound = unique("声");
    const other = await makeActor();
    const first = await registerOrganization(other, address, { name: `同${sound}公司`, category: "industry" });
    const second = await registerOrganization(other, address, { name: `铜${sound}公司`, category: "industry" });
    expect(second).toBe(`${first}-2`);
  });

  test("is limited, so that nobody fills the directory", async () => {
    const other = await makeActor();
    for (let count = 0; count < 10; count++) await registerOrganization(other, address, { name: nameOf(), category: "industry" });
    await expect(registerOrganization(other, address, { name: nameOf(), category: "industry" })).rejects.toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });
});

describe("the file", () => {
  test("is saved section by section until an application waits for nothing", async () => {
    const industry = await db().industry.findFirstOrThrow({ where: { parentCode: { not: null } } });
    const city = await db().city.findFirstOrThrow();
    await save(
      basic({
        ...{ creditCode: codeOf(), cityCode: city.code, industryCode: industry.code, foundedOn: "2010-05-01", size: "small" },
        ...{ mainBusiness: "工业金刚石", formerNames: ["甲厂"], website: "https://example.cn" },
      }),
    );
    const [first, second] = await db().chainLink.findMany({ take: 2, orderBy: { code: "asc" } });
    const positions = [first, second].map((link) => ({ linkCode: link?.code ?? "", products: ["金刚石"] }));
    await save({ section: "positions", values: { positions, primary: second?.code } });
    expect(fileCompleteness(await getFile(founder, id)).flatMap(({ missing }) => missing)).toEqual(["licence"]);
    await addDocument(founder, address, { unit, kind: "licence", fileId: await makeFile(founder) });
    const file = await getFile(founder, id);
    expect(fileCompleteness(file).every(({ isComplete }) => isComplete)).toBe(true);
    expect(file).toMatchObject({
      foundedOn: "2010-05-01",
      formerNames: ["甲厂"],
      positions: [{ isPrimary: true, link: { code: second?.code } }, { isPrimary: false }],
    });
  });

  test("is found by the new name and products at once", async () => {
    const link = await db().chainLink.findFirstOrThrow();
    await save({ section: "positions", values: { positions: [{ linkCode: link.code, products: ["立方氮化硼微粉"] }], primary: link.code } });
    expect((await db().searchEntry.findUniqueOrThrow({ where: { organizationId: id }, select: { haystack: true } })).haystack).toContain("立方氮化硼微粉");
  });

  test("knows only places, industries, links and titles that exist", async () => {
    await expect(save(basic({ cityCode: "999999" }))).rejects.toMatchObject({ code: "CITY_UNKNOWN", field: "cityCode" });
    await expect(save(basic({ industryCode: "ZZ" }))).rejects.toMatchObject({ code: "INDUSTRY_UNKNOWN" });
    await expect(save({ section: "positions", values: { positions: [{ linkCode: "ZZ", products: [] }], primary: "ZZ" } })).rejects.toMatchObject({
      code: "LINK_OF_CHAIN_UNKNOWN",
    });
    const title = { kind: "ZZ", number: undefined, grantedOn: undefined, validTo: undefined, fileId: undefined };
    await expect(save({ section: "titles", values: { titles: [title] } })).rejects.toMatchObject({ code: "TITLE_KIND_UNKNOWN" });
  });

  test("cannot take the name or the code of another organization", async () => {
    const other = await makeActor();
    const [taken, creditCode] = [nameOf(), codeOf()];
    await registerOrganization(other, address, { name: taken, creditCode, category: "industry" });
    await expect(save(basic({ name: taken }))).rejects.toMatchObject({ code: "ORGANIZATION_NAME_TAKEN", field: "name" });
    await expect(save(basic({ creditCode }))).rejects.toMatchObject({ code: "CREDIT_CODE_TAKEN", field: "creditCode" });
  });

  test("two units that take the same name at once do not both get it", async () => {
    const taken = nameOf();
    const others = await Promise.all(
      [1, 2, 3].map(async () => {
        const newcomer = await makeActor();
        const slug = await registerOrganization(newcomer, address, { name: nameOf(), category: "industry" });
        return { actor: await asOf(newcomer), slug };
      }),
    );
    const results = await Promise.allSettled(others.map(({ actor, slug }) => saveFileSection(actor, address, { unit: slug, ...basic({ name: taken }) })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().organization.count({ where: { name: taken } })).toBe(1);
  });

  test.each([["name"], ["creditCode"], ["category"]] as const)("once verified, %s stands still unless a correction names it", async (field) => {
    const code = codeOf();
    await db().organization.update({ where: { id }, data: { verifiedAt: now(), creditCode: code } });
    const other = { name: `${name}甲`, creditCode: codeOf(), category: "user" as const };
    const changed = basic({ creditCode: code, [field]: other[field] });
    await expect(save(changed)).rejects.toMatchObject({ code: "FIELD_LOCKED", field });
    await save(basic({ creditCode: code, shortName: "简称" }));
    await saveFileSection(founder, address, { unit, unlockedFields: [field], ...changed });
    expect((await getFile(founder, id))[field]).toBe(other[field]);
  });

  test("a title keeps its certificate while it is shown, and puts it away after", async () => {
    const kind = (await db().titleKind.findFirstOrThrow()).code;
    const fileId = await makeFile(founder);
    const title = { kind, number: "GR1", grantedOn: "2024-11-01", validTo: "2027-10-31", fileId };
    await save({ section: "titles", values: { titles: [title] } });
    await save({ section: "titles", values: { titles: [{ ...title, number: "GR2" }] } });
    expect((await getFile(founder, id)).titles).toMatchObject([{ number: "GR2", validTo: "2027-10-31", certificate: { id: fileId } }]);
    await save({ section: "titles", values: { titles: [] } });
    expect(await db().document.count({ where: { organizationId: id } })).toBe(0);
    expect(await db().storedFile.findUnique({ where: { id: fileId } })).toMatchObject({ takenAt: null });
  });
});

describe("a draft", () => {
  const keep = (section: FileSection, typed: Record<string, unknown>, actor = founder) => saveFileDraft(actor, address, { unit, section, typed });

  test("is kept as typed, section by section, also when two are saved at once", async () => {
    await Promise.all([keep("basic", { website: "nonsense" }), keep("titles", { kinds: ["x"] })]);
    expect(await draftOf()).toEqual({ basic: { website: "nonsense" }, titles: { kinds: ["x"] } });
    expect((await getFile(founder, id)).drafts.basic).toEqual({ website: "nonsense" });
  });

  test("changes nothing in force, and is forgotten when its section is saved", async () => {
    await keep("basic", { name: "另一个名称" });
    await keep("titles", { kinds: [] });
    expect((await getFile(founder, id)).name).toBe(name);
    await save(basic());
    expect(await draftOf()).toEqual({ titles: { kinds: [] } });
    await save({ section: "titles", values: { titles: [] } });
    expect(await db().organization.findUniqueOrThrow({ where: { id } })).toMatchObject({ draft: null, draftSavedAt: null });
  });

  test("has a border", async () => {
    await expect(keep("basic", { mainBusiness: "字".repeat(60_001) })).rejects.toMatchObject({ code: "DRAFT_TOO_LARGE" });
  });
});

describe("papers", () => {
  test("a new licence takes the place of the former, whose file goes when nothing cites it", async () => {
    const [old, fresh] = [await makeFile(founder), await makeFile(founder)];
    await addDocument(founder, address, { unit, kind: "licence", fileId: old });
    await addDocument(founder, address, { unit, kind: "licence", fileId: fresh });
    expect((await getFile(founder, id)).documents).toMatchObject([{ kind: "licence", fileId: fresh, name: "执照.pdf" }]);
    expect(await db().storedFile.findUnique({ where: { id: old } })).toMatchObject({ takenAt: null });
  });

  test("what an alliance has checked stays for those who rely on it", async () => {
    const document = await addDocument(founder, address, { unit, kind: "other", fileId: await makeFile(founder) });
    const alliance = await db().alliance.findFirstOrThrow();
    await db().verification.create({
      data: { organizationId: id, documentId: document, allianceId: alliance.id, verifiedAt: now(), verifiedById: founder.personId },
    });
    await removeDocument(founder, address, { unit, document });
    expect((await getFile(founder, id)).documents).toEqual([]);
    expect((await db().document.findUniqueOrThrow({ where: { id: document } })).replacedAt).not.toBeNull();
  });

  test("a verified licence is neither replaced nor removed unless a correction names it", async () => {
    const document = await addDocument(founder, address, { unit, kind: "licence", fileId: await makeFile(founder) });
    await db().organization.update({ where: { id }, data: { verifiedAt: now() } });
    const another = { unit, kind: "licence" as const, fileId: await makeFile(founder) };
    await expect(addDocument(founder, address, another)).rejects.toMatchObject({ code: "FIELD_LOCKED" });
    await expect(removeDocument(founder, address, { unit, document })).rejects.toMatchObject({ code: "FIELD_LOCKED" });
    expect(await addDocument(founder, address, { ...another, unlockedFields: ["licence"] })).not.toBe(document);
  });

  test("a file serves one purpose, and only for its uploader", async () => {
    const [own, foreign] = [await makeFile(founder), await makeFile(await makeActor())];
    await addDocument(founder, address, { unit, kind: "licence", fileId: own });
    await expect(addDocument(founder, address, { unit, kind: "other", fileId: own })).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
    await expect(addDocument(founder, address, { unit, kind: "other", fileId: foreign })).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
  });

  test("a logo is a picture", async () => {
    const picture = await makeFile(founder, "image/png");
    await setLogo(founder, address, { unit, fileId: picture });
    await expect(setLogo(founder, address, { unit, fileId: await makeFile(founder) })).rejects.toMatchObject({ code: "LOGO_NOT_AN_IMAGE" });
    expect((await getFile(founder, id)).logo).toMatchObject({ id: picture });
  });

  test("a case that is not the unit's takes no paper", async () => {
    const input = { unit, kind: "stamped_application" as const, fileId: await makeFile(founder), application: "XC-2026-9999" };
    await expect(addDocument(founder, address, input)).rejects.toMatchObject({ code: "APPLICATION_UNKNOWN" });
  });
});

describe("to strangers", () => {
  test("the unit does not exist, whatever they try, and nothing changes", async () => {
    const stranger = await makeActor();
    const fileId = await makeFile(stranger);
    const document = await addDocument(founder, address, { unit, kind: "licence", fileId: await makeFile(founder) });
    const before = await db().organization.findUniqueOrThrow({ where: { id } });
    const audits = await db().auditEntry.count();
    const tries: [string, () => Promise<unknown>][] = [
      ["read", () => getFile(stranger, id)],
      ["save", () => save(basic(), stranger)],
      ["draft", () => saveFileDraft(stranger, address, { unit, section: "basic", typed: {} })],
      ["add", () => addDocument(stranger, address, { unit, kind: "other", fileId })],
      ["remove", () => removeDocument(stranger, address, { unit, document })],
      ["logo", () => setLogo(stranger, address, { unit, fileId })],
      ["save in a unit that is none", () => saveFileSection(stranger, address, { ...basic(), unit: "nowhere" })],
    ];
    for (const [what, attempt] of tries) await expect(attempt(), what).rejects.toMatchObject({ code: "UNIT_UNKNOWN" });
    expect(await db().organization.findUniqueOrThrow({ where: { id } })).toEqual(before);
    expect(await db().auditEntry.count()).toBe(audits);
  });

  test("its papers do not exist either; its own people, also the representative, read them", async () => {
    const fileId = await makeFile(founder);
    await addDocument(founder, address, { unit, kind: "licence", fileId });
    expect(await findDocumentFile(await makeActor(), fileId)).toBeNull();
    expect(await findDocumentFile(await asOf(founder, "representative"), fileId)).toMatchObject({ name: "执照.pdf" });
  });

  test("a representative reads the file and changes nothing", async () => {
    const representative = await asOf(founder, "representative");
    expect((await getFile(representative, id)).name).toBe(name);
    await expect(save(basic(), representative)).rejects.toMatchObject({ code: "FILE_READ_ONLY" });
  });
});
