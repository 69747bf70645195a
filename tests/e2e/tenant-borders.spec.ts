import { expect, test } from "@/tests/support/e2e";
import { type ForeignCase, makeCaseForE2e } from "@/tests/support/e2e-case";
import { baseUrl } from "@/tests/support/e2e-server";

/* Whatever belongs to another unit or another secretariat does not exist: 404, and nothing of it in the answer. */

let foreign: ForeignCase;
test.beforeAll(() => {
  foreign = makeCaseForE2e();
});

/** Pages of one unit's people, with ids of another's. */
const ofUnit = ({ number, unit }: ForeignCase) => [
  ...["", "/content", "/people", "/documents", "/agreements", "/check", "/submitted", "/form.pdf"].map((page) => `/workspace/applications/${number}${page}`),
  ...[
    "organization",
    "organization/basic",
    "organization/positions",
    "organization/titles",
    "organization/documents",
    "people",
    "applications",
    "memberships",
  ].map((page) => `/workspace/${page}?unit=${unit}`),
  `/workspace/applications/new?alliance=new-materials&unit=${unit}`,
];

/** Pages of one secretariat, asked for by another's people. */
const ofDesk = ({ alliance, number }: ForeignCase) => [
  ...["", "/applications", "/settings", "/claims", `/applications/${number}`].map((page) => `/secretariat/${alliance}${page}`),
  `/secretariat/new-materials/applications/${number}`,
  "/secretariat/nowhere",
];

for (const prefix of ["", "/en"]) {
  test(`another unit's pages do not exist ${prefix}`, async ({ page, signInAs }) => {
    await signInAs("orgAdmin");
    for (const path of ofUnit(foreign)) {
      const answer = await page.request.get(`${prefix}${path}`);
      expect(answer.status(), path).toBe(404);
      const text = await answer.text();
      for (const secret of [foreign.unitName, foreign.creditCode]) expect(text.includes(secret), `${path} tells ${secret}`).toBe(false);
    }
  });

  test(`another secretariat's pages do not exist ${prefix}`, async ({ page, signInAs }) => {
    for (const persona of ["secretaryGeneral", "officer", "orgAdmin", "provinceAdmin", "systemAdmin"] as const) {
      await signInAs(persona);
      for (const path of ofDesk(foreign)) {
        const answer = await page.request.get(`${prefix}${path}`);
        expect(answer.status(), `${persona} ${path}`).toBe(404);
        const text = await answer.text();
        for (const secret of [foreign.unitName, foreign.creditCode]) expect(text.includes(secret), `${path} tells ${secret}`).toBe(false);
      }
    }
  });
}

test("another unit's papers are not served, and an unverified unit is not public", async ({ page, signInAs }) => {
  for (const persona of [null, "orgAdmin", "secretaryGeneral", "auditAdmin"] as const) {
    if (persona) await signInAs(persona);
    expect((await page.request.get(`${baseUrl}/api/files/${foreign.fileId}`)).status(), String(persona)).toBe(404);
  }
  expect((await page.request.get(`/organizations/${foreign.unit}`)).status()).toBe(404);
  expect((await page.request.get(`/api/v1/organizations/${foreign.unit}`)).status()).toBe(404);
  expect(await (await page.request.get(`/api/v1/organizations?q=${encodeURIComponent(foreign.unitName)}`)).json()).toMatchObject({ total: 0 });
});

test("the unit's own people and its own secretariat do see it", async ({ page, signInAs }) => {
  await signInAs("otherAllianceOfficer");
  expect((await page.request.get(`/secretariat/modern-food/applications/${foreign.number}`)).status()).toBe(200);
  expect((await page.request.get(`/api/files/${foreign.fileId}`)).status()).toBe(200);
});
