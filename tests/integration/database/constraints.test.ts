import { beforeAll, describe, expect, test } from "vitest";
import { refusalOf } from "@/tests/support/database-errors";
import { asOwner } from "@/tests/support/owner";

/*
 * The database refuses by itself what must never be, whoever asks: these statements come from the owner of the tables.
 */

let ids: {
  organization: string;
  other: string;
  alliance: string;
  otherAlliance: string;
  tier: string;
  otherTier: string;
  foreignTier: string;
  resolution: string;
  person: string;
};

beforeAll(async () => {
  const [row] = await asOwner<typeof ids>(`
    with a as (select id from alliances where slug = 'modern-textiles'), b as (select id from alliances where slug = 'modern-medicine'),
    o as (insert into organizations (id, slug, name, name_normalised, pinyin, category, created_at, updated_at)
          values (uuidv7(), 'probe-one', '探针一', '探针一', 'tan zhen yi', 'industry', 'epoch', 'epoch'), (uuidv7(), 'probe-two', '探针二', '探针二', 'tan zhen er', 'industry', 'epoch', 'epoch')
          returning id, slug),
    p as (insert into persons (id, created_at) values (uuidv7(), 'epoch') returning id),
    r as (insert into resolutions (id, number, body, matter, decided_on, result, created_at, alliance_id)
          select uuidv7(), '探针1号', 'council', 'admission', '2026-01-05', 'passed', 'epoch', id from a returning id)
    select (select id from o where slug = 'probe-one') as organization, (select id from o where slug = 'probe-two') as other,
      (select id from a) as alliance, (select id from b) as "otherAlliance",
      (select id from tiers where code = 'member' and alliance_id = (select id from a)) as tier,
      (select id from tiers where code = 'council' and alliance_id = (select id from a)) as "otherTier",
      (select id from tiers where code = 'member' and alliance_id = (select id from b)) as "foreignTier",
      (select id from r) as resolution, (select id from p) as person`);
  if (!row) throw new Error("no probe");
  ids = row;
});

async function insertMembership(from: string | null, to: string | null, organization = ids.organization): Promise<string> {
  const [row] = await asOwner<{ id: string }>(
    `insert into memberships (id, organization_id, alliance_id, starts_on, ends_before, end_reason, created_at)
     values (uuidv7(), $1, $2, $3::date, $4::date, case when $4::date is null then null else 'resigned'::membership_end end, 'epoch') returning id`,
    [organization, ids.alliance, from, to],
  );
  return row?.id ?? "";
}

async function insertGrant(membership: string, from: string, to: string | null, tier = ids.tier): Promise<unknown> {
  return asOwner(
    `insert into tier_grants (id, membership_id, alliance_id, tier_id, resolution_id, reason, starts_on, ends_before, created_at)
     values (uuidv7(), $1, $2, $3, $4, 'admitted', $5, $6, 'epoch')`,
    [membership, ids.alliance, tier, ids.resolution, from, to],
  );
}

describe("memberships and tiers over time", () => {
  test("an organization cannot be in an alliance twice on the same day", async () => {
    await insertMembership("2024-01-01", "2024-06-01");
    await insertMembership("2024-06-01", "2024-07-01"); // the day it ends another may begin
    expect(await refusalOf(insertMembership("2024-05-31", "2024-06-02"))).toBe("one_membership_at_a_time");
    expect(await refusalOf(insertMembership("2020-01-01", null))).toBe("one_membership_at_a_time");
  });

  test("a membership lasts at least a day, and begins on a known day unless it rests on a report", async () => {
    expect(await refusalOf(insertMembership("2025-01-01", "2025-01-01", ids.other))).toBe("membership_period_is_not_empty");
    expect(await refusalOf(insertMembership(null, null, ids.other))).toBe("membership_start_is_known_or_reported");
  });

  test("a membership holds one tier at a time, and only within its own period and alliance", async () => {
    const membership = await insertMembership("2025-01-01", "2026-01-01", ids.other);
    await insertGrant(membership, "2025-01-01", "2025-06-01");
    await insertGrant(membership, "2025-06-01", "2026-01-01", ids.otherTier);
    expect(await refusalOf(insertGrant(membership, "2025-05-01", "2025-07-01"))).toBe("one_tier_at_a_time");
    expect(await refusalOf(insertGrant(membership, "2024-06-01", "2024-12-31"))).toBe("grant_within_membership");
    expect(await refusalOf(insertGrant(membership, "2024-06-01", "2024-12-31", ids.foreignTier))).toBe("tier_grants_tier_id_alliance_id_fkey");
    const shorten = asOwner("update memberships set ends_before = '2025-12-01' where id = $1", [membership]);
    expect(await refusalOf(shorten)).toBe("grant_within_membership");
  });

  test("terms of an alliance follow each other", async () => {
    const term = (number: number, from: string, to: string) =>
      asOwner("insert into terms (id, alliance_id, number, starts_on, ends_before) values (uuidv7(), $1, $2, $3, $4)", [ids.alliance, number, from, to]);
    await term(1, "2023-10-31", "2026-10-31");
    await term(2, "2026-10-31", "2029-10-31");
    expect(await refusalOf(term(3, "2029-10-30", "2032-10-31"))).toBe("one_term_at_a_time");
  });
});

describe("people and their parts", () => {
  const appoint = (role: string, from: string, to: string | null, alliance: string | null = null) =>
    asOwner("insert into appointments (id, person_id, role, alliance_id, starts_on, ends_before, created_at) values (uuidv7(), $1, $2, $3, $4, $5, 'epoch')", [
      ids.person,
      role,
      alliance,
      from,
      to,
    ]);

  test("nobody holds two of the three operator roles on the same day", async () => {
    await appoint("system_admin", "2026-01-01", "2026-07-01");
    expect(await refusalOf(appoint("audit_admin", "2026-06-30", null))).toBe("operator_roles_exclude_each_other");
    await appoint("audit_admin", "2026-07-01", null);
    expect(await refusalOf(appoint("security_admin", "2027-01-01", null))).toBe("operator_roles_exclude_each_other");
  });

  test("a role is held once at a time, and those of a secretariat for an alliance", async () => {
    await appoint("officer", "2026-01-01", null, ids.alliance);
    await appoint("officer", "2026-01-01", null, ids.otherAlliance);
    expect(await refusalOf(appoint("officer", "2026-02-01", "2026-03-01", ids.alliance))).toBe("one_appointment_of_a_kind");
    expect(await refusalOf(appoint("reviewer", "2026-01-01", null))).toBe("secretariat_roles_have_an_alliance");
    expect(await refusalOf(appoint("province_viewer", "2026-01-01", null, ids.alliance))).toBe("secretariat_roles_have_an_alliance");
  });

  test("a membership has one representative at a time, of its own organization", async () => {
    const membership = await insertMembership("2030-01-01", null);
    const represent = (from: string, organization = ids.organization, kind = "representative") =>
      asOwner(
        "insert into representations (id, person_id, organization_id, membership_id, kind, starts_on, created_at) values (uuidv7(), $1, $2, $3, $4, $5, 'epoch')",
        [ids.person, organization, kind === "representative" ? membership : null, kind, from],
      );
    expect(await refusalOf(represent("2030-01-01", ids.other))).toBe("representations_membership_id_organization_id_fkey");
    await represent("2030-01-01");
    expect(await refusalOf(represent("2030-02-01"))).toBe("one_representative_per_membership");
    await represent("2030-01-01", ids.organization, "liaison");
    expect(await refusalOf(represent("2031-01-01", ids.organization, "liaison"))).toBe("one_representation_of_a_kind");
  });
});

describe("cases", () => {
  let route: string;
  let review: string;

  beforeAll(async () => {
    const make = async (version: number, kinds: string[]) => {
      const [row] = await asOwner<{ id: string }>(
        "insert into routes (id, alliance_id, matter, version, created_at) values (uuidv7(), $1, 'admission', $2, 'epoch') returning id",
        [ids.alliance, version + 900],
      );
      for (const [position, kind] of kinds.entries()) {
        await asOwner("insert into stages (route_id, position, kind, name, settings) values ($1, $2, $3, '{}', '{}')", [row?.id, position, kind]);
      }
      await asOwner("update routes set published_at = now() where id = $1", [row?.id]);
      return row?.id ?? "";
    };
    route = await make(1, ["in_acceptance", "in_review", "in_release"]);
    review = await make(2, ["in_review"]);
  });

  let count = 0;
  const apply = (
    status: string,
    { organization = ids.organization, position = null as number | null, usedRoute = null as string | null, decided = null as string | null } = {},
  ) =>
    asOwner(
      `insert into applications (id, number, matter, status, draft, organization_id, alliance_id, created_by_id, route_id, stage_position, decided_at, created_at, updated_at, entered_at)
       values (uuidv7(), $1, 'admission', $2, '{}', $3, $4, $5, $6, $7, $8, 'epoch', 'epoch', 'epoch')`,
      [`PROBE-${++count}`, status, organization, ids.alliance, ids.person, usedRoute, position, decided],
    );

  test("an organization has one open request per alliance, drafts included", async () => {
    await apply("withdrawn", { decided: "2026-01-01" });
    await apply("draft");
    expect(await refusalOf(apply("draft"))).toBe("one_open_application");
    expect(await refusalOf(apply("in_review", { usedRoute: route, position: 1 }))).toBe("one_open_application");
  });

  test("a stage holds the case exactly while the status is its kind", async () => {
    await asOwner("delete from applications where status = 'draft' and organization_id = $1", [ids.organization]);
    expect(await refusalOf(apply("in_review", { usedRoute: route, position: 0 }))).toBe("status_is_the_kind_of_the_stage");
    expect(await refusalOf(apply("in_review", { usedRoute: route, position: 7 }))).toBe("status_is_the_kind_of_the_stage");
    expect(await refusalOf(apply("in_acceptance", { usedRoute: review, position: 0 }))).toBe("status_is_the_kind_of_the_stage");
    expect(await refusalOf(apply("in_review", { usedRoute: route }))).toBe("stage_needs_a_route");
    expect(await refusalOf(apply("correction_requested"))).toBe("side_states_keep_their_stage");
    await apply("correction_requested", { usedRoute: route, position: 1 }); // keeps the position it returns to
    const moved = asOwner("update applications set status = 'in_acceptance' where status = 'correction_requested' and organization_id = $1", [
      ids.organization,
    ]);
    expect(await refusalOf(moved)).toBe("status_is_the_kind_of_the_stage");
  });

  test("ends are dated, and refusals have a reason", async () => {
    expect(await refusalOf(apply("withdrawn", { organization: ids.other }))).toBe("ends_are_dated");
    expect(await refusalOf(apply("rejected", { organization: ids.other, decided: "2026-01-01" }))).toBe("refusals_have_a_reason");
  });

  test("a published route keeps its stages and itself", async () => {
    expect(await refusalOf(asOwner("update routes set version = 77 where id = $1", [route]))).toBe("23001");
    expect(await refusalOf(asOwner("delete from stages where route_id = $1", [route]))).toBe("23001");
    expect(await refusalOf(asOwner("insert into stages (route_id, position, kind, name, settings) values ($1, 9, 'in_ballot', '{}', '{}')", [route]))).toBe(
      "23001",
    );
    expect(await refusalOf(asOwner("update stages set position = 5 where route_id = $1 and position = 1", [route]))).toBe("23001");
  });

  test("a published tier rule never changes; the next version replaces it", async () => {
    expect(await refusalOf(asOwner("update tier_rules set dues = 5 where tier_id = $1", [ids.tier]))).toBe("23001");
    expect(await refusalOf(asOwner("delete from tier_rules where tier_id = $1", [ids.tier]))).toBe("23001");
  });

  test("an event has one subject, and a task one subject and one owner", async () => {
    expect(await refusalOf(asOwner("insert into events (id, type, at, payload) values (uuidv7(), 'x', 'epoch', '{}')"))).toBe("event_has_one_subject");
    const [row] = await asOwner<{ id: string }>("select id from applications limit 1");
    const task = (alliance: string | null, organization: string | null) =>
      asOwner(
        "insert into tasks (id, kind, relation, opened_at, application_id, alliance_id, organization_id) values (uuidv7(), 'review', 'reviewer', 'epoch', $1, $2, $3)",
        [row?.id, alliance, organization],
      );
    expect(await refusalOf(task(ids.alliance, ids.organization))).toBe("task_has_one_owner");
    await task(ids.alliance, null);
    expect(await refusalOf(task(null, ids.organization))).toBe("one_open_task_of_a_kind");
  });
});

describe("ballots", () => {
  test("a unit has one seat, and votes once per candidate of its own ballot", async () => {
    const [ballots] = await asOwner<{ first: string; second: string; candidate: string; seat: string; foreign: string }>(
      `with b as (insert into ballots (id, number, body, status, title, policy, is_secret, created_at, alliance_id)
         select uuidv7(), 'B' || n, 'council', 'open', '{}', '{}', false, 'epoch', $1 from generate_series(1, 2) n returning id, number),
       c as (insert into candidates (id, position, ballot_id, organization_id) select uuidv7(), 1, id, $2 from b where number = 'B1' returning id),
       s as (insert into seats (id, ballot_id, organization_id, tier_id) select uuidv7(), id, $3, $4 from b returning id, ballot_id)
       select (select id from b where number = 'B1') as first, (select id from b where number = 'B2') as second, (select id from c) as candidate,
         (select s.id from s join b on b.id = s.ballot_id where number = 'B1') as seat, (select s.id from s join b on b.id = s.ballot_id where number = 'B2') as foreign`,
      [ids.alliance, ids.organization, ids.other, ids.otherTier],
    );
    const vote = (ballot: string | undefined, seat: string | undefined) =>
      asOwner("insert into votes (ballot_id, candidate_id, seat_id, choice, cast_at, cast_by_id) values ($1, $2, $3, 'in_favour', 'epoch', $4)", [
        ballot,
        ballots?.candidate,
        seat,
        ids.person,
      ]);
    await vote(ballots?.first, ballots?.seat);
    expect(await refusalOf(vote(ballots?.first, ballots?.seat))).toBe("votes_pkey");
    expect(await refusalOf(vote(ballots?.first, ballots?.foreign))).toBe("votes_seat_id_ballot_id_fkey");
    expect(await refusalOf(vote(ballots?.second, ballots?.foreign))).toBe("votes_candidate_id_ballot_id_fkey");
    expect(
      await refusalOf(
        asOwner("insert into seats (id, ballot_id, organization_id, tier_id) values (uuidv7(), $1, $2, $3)", [ballots?.first, ids.other, ids.otherTier]),
      ),
    ).toBe("one_seat_per_unit");
  });

  test("a resolution's numbers add up", async () => {
    const resolve = (numbers: (number | null)[]) =>
      asOwner(
        `insert into resolutions (id, number, body, matter, decided_on, result, created_at, alliance_id, eligible, present, in_favour, against, abstained)
         values (uuidv7(), $1, 'council', 'admission', '2026-01-05', 'passed', 'epoch', $2, $3, $4, $5, $6, $7)`,
        [`N${numbers.join("-")}`, ids.alliance, ...numbers],
      );
    await resolve([14, 11, 8, 2, 1]);
    expect(await refusalOf(resolve([14, 11, 8, 3, 1]))).toBe("votes_add_up");
    expect(await refusalOf(resolve([10, 11, 8, 2, 1]))).toBe("votes_add_up");
    expect(await refusalOf(resolve([14, 11, 8, 2, null]))).toBe("votes_add_up");
  });
});

describe("values", () => {
  test.each([
    ["update organizations set credit_code = '91410000170001401I' where slug = 'probe-one'", "credit_code_is_of_gb_32100"],
    ["update organizations set name = '单' where slug = 'probe-one'", "name_has_2_to_120_characters"],
    ["update organizations set slug = 'Probe One' where slug = 'probe-one'", "slug_is_plain"],
    ["update accounts set locale = 'fr'", "locale_is_known"],
    ["insert into audit_heads (id, seq, seal) values (2, 0, '')", "one_audit_head"],
    ["insert into calendar_days (date, kind, name, year) values ('2026-11-25', 'workday', '{}', 2026)", "make_up_days_are_weekends"],
    ["insert into calendar_days (date, kind, name, year) values ('2027-11-28', 'workday', '{}', 2026)", "day_is_in_its_year"],
    ["update calendar_years set published_at = null where year = 2026", "published_years_are_dated"],
    [
      "insert into positions (id, organization_id, link_code, is_primary) select uuidv7(), id, 'QF-01-U1', true from organizations where slug = 'probe-one' union all select uuidv7(), id, 'QF-01-U2', true from organizations where slug = 'probe-one'",
      "one_primary_position",
    ],
  ])("%s", async (statement, constraint) => {
    expect(await refusalOf(asOwner(statement))).toBe(constraint);
  });
});
