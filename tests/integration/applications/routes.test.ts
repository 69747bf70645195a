import { expect, test } from "vitest";
import { findRouteInForce } from "@/lib/alliances/queries/routes";
import { publishRoute, type StageDraft } from "@/lib/alliances/services/publish-route";
import { acceptApplication } from "@/lib/applications/services/accept-application";
import { systemSource } from "@/lib/platform/audit/append";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { alliance, makeApplicant, makeDesk, submittedApplication, versionOf } from "@/tests/support/applications";

const stages: StageDraft[] = [
  { kind: "in_acceptance", name: { "zh-CN": "受理" }, settings: { workingDays: 3 } },
  { kind: "in_review", name: { "zh-CN": "初审" }, settings: { workingDays: 5 } },
  { kind: "in_ballot", name: { "zh-CN": "理事会表决" }, settings: { workingDays: 10 } },
  { kind: "in_release", name: { "zh-CN": "发布" }, settings: { workingDays: 3 } },
];

const publish = (drafts: StageDraft[], tierId: string | null = null) =>
  inTransaction(systemSource, async (tx) => {
    const { id: allianceId } = await tx.alliance.findUniqueOrThrow({ where: { slug: alliance }, select: { id: true } });
    return publishRoute(tx, { allianceId, matter: "admission", tierId, stages: drafts, publishedById: null });
  });

test("a route with a fault is not published", async () => {
  await expect(publish(stages.slice(1))).rejects.toMatchObject({ code: "ROUTE_BEGINS_WITH_ACCEPTANCE" });
});

test("a running case keeps the route it began with; a new one takes the newest", async () => {
  const { officer } = await makeDesk();
  const running = await submittedApplication(await makeApplicant());
  const routeId = await publish(stages);
  await acceptApplication(officer, "", { alliance, number: running }, await versionOf(running));
  const fresh = await submittedApplication(await makeApplicant());
  const pinned = async (number: string) => (await db().application.findUniqueOrThrow({ where: { number }, select: { routeId: true } })).routeId;
  expect(await pinned(fresh)).toBe(routeId);
  expect(await pinned(running)).not.toBe(routeId);
});

test("a tier with a route of its own takes that one", async () => {
  const { id: allianceId, tiers } = await db().alliance.findUniqueOrThrow({
    where: { slug: "modern-food" },
    select: { id: true, tiers: { where: { code: { in: ["council", "member"] } }, select: { id: true, code: true } } },
  });
  const tierOf = (code: string) => tiers.find((tier) => tier.code === code)?.id ?? null;
  const own = await inTransaction(systemSource, (tx) =>
    publishRoute(tx, { allianceId, matter: "admission", tierId: tierOf("council"), stages, publishedById: null }),
  );
  await inTransaction(systemSource, async (tx) => {
    expect((await findRouteInForce(tx, { allianceId, matter: "admission", tierId: tierOf("council") }))?.id).toBe(own);
    expect((await findRouteInForce(tx, { allianceId, matter: "admission", tierId: tierOf("member") }))?.id).not.toBe(own);
  });
});

test("a published route cannot be changed, nor its stages", async () => {
  const routeId = await publish(stages);
  await expect(db().route.update({ where: { id: routeId }, data: { version: 99 } })).rejects.toThrow();
  await expect(db().stage.deleteMany({ where: { routeId } })).rejects.toThrow();
});
