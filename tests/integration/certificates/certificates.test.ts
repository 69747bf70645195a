import { beforeAll, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/v1/certificates/[number]/route";
import { findCertificate } from "@/lib/certificates/query";
import { type Day, dayToColumn } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { makeMembership, makeOrganization } from "@/tests/support/factories";
import { unique } from "@/tests/support/unique";

let slug: string;

interface Made {
  number: string;
  membershipId: string;
}

async function makeCertificate({ from = "2026-01-10", before = null as Day | null, revokedAt = null as Date | null, member = {} } = {}): Promise<Made> {
  const organization = await makeOrganization({ verifiedOn: "2026-01-01" });
  slug = organization.slug;
  const { id: membershipId } = await makeMembership({ organizationId: organization.id, alliance: "new-materials", from: "2026-01-10", ...member });
  const grant = await db().tierGrant.findFirstOrThrow({ where: { membershipId } });
  const number = `TEST-XC-2026-${unique("900")}`;
  await db().certificate.create({
    data: {
      ...{ number, membershipId, allianceId: grant.allianceId, grantId: grant.id, revokedAt, revokedReason: revokedAt && "SECRET_REASON" },
      ...{ startsOn: dayToColumn(from), endsBefore: before && dayToColumn(before), issuedAt: new Date("2026-01-10T02:00:00Z") },
    },
  });
  return { number, membershipId };
}

async function stateAt(number: string, instant: string): Promise<string | undefined> {
  vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
  const found = await findCertificate(number);
  vi.useRealTimers();
  return found?.state;
}

describe("a certificate is worth what the records of the day say", () => {
  test("nothing before its first midnight in Henan, valid after it, expired after its last day", async () => {
    const { number } = await makeCertificate({ before: "2027-01-10" });
    expect(await stateAt(number, "2026-01-09T23:59:59+08:00")).toBeUndefined();
    expect(await stateAt(number, "2026-01-10T00:00:00+08:00")).toBe("valid");
    expect(await stateAt(number, "2027-01-09T23:59:59+08:00")).toBe("valid");
    expect(await stateAt(number, "2027-01-10T00:00:00+08:00")).toBe("expired");
  });

  test("expired when the membership ended, whatever is printed on it", async () => {
    const { number } = await makeCertificate({ before: "2028-01-10", member: { before: "2026-06-01" } });
    expect(await stateAt(number, "2026-05-31T12:00:00+08:00")).toBe("valid");
    expect(await stateAt(number, "2026-06-01T12:00:00+08:00")).toBe("expired");
    expect((await findCertificate(number))?.until).toBe("2026-05-31");
  });

  test("suspended during a pause of the membership", async () => {
    const { number, membershipId } = await makeCertificate();
    const { resolutionId } = await db().tierGrant.findFirstOrThrow({ where: { membershipId } });
    await db().suspension.create({
      data: { membershipId, resolutionId: resolutionId ?? "", startsOn: dayToColumn("2026-03-01"), endsBefore: dayToColumn("2026-04-01") },
    });
    expect(await stateAt(number, "2026-02-28T12:00:00+08:00")).toBe("valid");
    expect(await stateAt(number, "2026-03-15T12:00:00+08:00")).toBe("suspended");
    expect(await stateAt(number, "2026-04-01T12:00:00+08:00")).toBe("valid");
  });

  test("revoked, with the day and without the reason", async () => {
    const { number } = await makeCertificate({ revokedAt: new Date("2026-02-01T02:00:00Z") });
    const found = await findCertificate(number);
    expect(found).toMatchObject({ state: "revoked", revokedOn: "2026-02-01" });
    expect(JSON.stringify(found)).not.toContain("SECRET_REASON");
  });

  test("and a number nobody gave is none", async () => {
    expect(await findCertificate("TEST-XC-2026-0000")).toBeNull();
  });
});

describe("the public interface", () => {
  let made: Made;

  beforeAll(async () => {
    made = await makeCertificate();
  });

  const ask = (number: string) => GET(new Request("http://x"), { params: Promise.resolve({ number }) });

  test("answers what a certificate is worth, to every page, in a fixed shape", async () => {
    const response = await ask(made.number.toLowerCase());
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({
      ...{ number: made.number, state: "valid", organization: { slug, name: expect.any(String) }, alliance: "new-materials", tier: "member" },
      ...{ issuedOn: "2026-01-10", from: "2026-01-10", until: null, suspendedSince: null, revokedOn: null, checkedAt: expect.any(String) },
    });
  });

  test.each(["TEST-XC-2026-0000", "x", "\u0000"])("answers 404 and nothing more for %j", async (number) => {
    const response = await ask(number);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: { code: "CERTIFICATE_UNKNOWN", message: expect.stringContaining("没有这个编号") } });
  });
});
