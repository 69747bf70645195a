import { type Day, dayToColumn, now } from "@/lib/platform/clock";
import type { CalendarStatus } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";
import alliances from "@/prisma/seed/data/alliances.json";
import crossings from "@/prisma/seed/data/chain-crossings.json";
import chainLinks from "@/prisma/seed/data/chain-links.json";
import chains from "@/prisma/seed/data/chains.json";
import cities from "@/prisma/seed/data/cities.json";
import industries from "@/prisma/seed/data/industries.json";
import titleKinds from "@/prisma/seed/data/title-kinds.json";
import { provisionalYears, publishedDays, publishedYears, statutoryDays } from "./calendar";
import { seedProcedures } from "./procedures";
import { checklistSeed, documentsFor, tierSeeds } from "./tiers";

/** How sure it is that a chain's name is the official one of the 28. */
const confidenceNotes: Record<string, LocalisedText> = {
  A: { "zh-CN": "公开文件列为 28 条重点产业链之一", en: "Named in public as one of the 28 key chains" },
  B: { "zh-CN": "公开文件列为省级产业链，是否属 28 条之一未写明", en: "Named in public as a provincial chain, not expressly as one of the 28" },
  C: { "zh-CN": "未见公开文件，待省级主管部门确认", en: "Not found in public texts; to be confirmed by the province" },
};

const foundedNotes: Record<string, LocalisedText> = {
  "new-energy-vehicles": { "zh-CN": "2023年10月26日至31日之间，具体日期未公开", en: "Between 26 and 31 October 2023; the exact day is not public" },
  "electronic-information": { "zh-CN": "2023年10月26日至31日之间，具体日期未公开", en: "Between 26 and 31 October 2023; the exact day is not public" },
};

const coolDownDays = 90;

/** What every installation begins with: no organization, no person. In demo the years to come are published, marked 演示. */
export async function seedReference(tx: Transaction, { isDemo }: { isDemo: boolean }): Promise<void> {
  await tx.city.createMany({ data: cities.map((city, position) => ({ ...city, position })) });
  await tx.industry.createMany({ data: industries.map(({ code, name, section }) => ({ code, name, parentCode: section ?? null })) });
  await tx.titleKind.createMany({ data: titleKinds.map((kind, position) => ({ ...kind, level: kind.level as "national" | "provincial", position })) });
  await seedAlliances(tx);
  await seedProcedures(tx);
  await seedChains(tx);
  await seedCalendar(tx, isDemo);
  tx.audit({ action: "reference.seeded", details: { isDemo } });
}

async function seedAlliances(tx: Transaction): Promise<void> {
  const at = now();
  for (const [position, { slug, code, name, cluster, purpose, founded }] of alliances.entries()) {
    await tx.alliance.create({
      data: {
        ...{ slug, code, name, cluster, purpose, position, coolDownDays },
        foundedOn: founded === null ? null : dayToColumn(founded),
        ...(foundedNotes[slug] ? { foundedNote: foundedNotes[slug] } : {}),
        tiers: {
          create: tierSeeds.map((tier, index) => ({
            ...{ code: tier.code, name: tier.name, rank: tier.rank, position: index },
            rules: {
              create: {
                version: 1,
                quota: tier.quota,
                ...(tier.quotaRule ? { quotaRule: tier.quotaRule } : {}),
                documents: documentsFor(tier),
                agreements: ["charter", "pledge"],
                dues: 0,
                endsWithTerm: tier.endsWithTerm,
                checklist: checklistSeed,
                createdAt: at,
                publishedAt: at,
              },
            },
          })),
        },
      },
    });
  }
}

async function seedChains(tx: Transaction): Promise<void> {
  const allianceIds = new Map((await tx.alliance.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [slug, id]));
  await tx.chain.createMany({
    data: chains.map(({ code, alliance, name, aliases, confidence }, position) => ({
      ...{ code, name, aliases, position },
      sourceNote: readText(confidenceNotes[confidence]),
      allianceId: allianceIds.get(alliance) as string,
    })),
  });
  await tx.chainLink.createMany({
    data: chainLinks.flatMap(({ chain, links }) =>
      links.map(({ code, segment, name, products }, position) => ({
        ...{ code, name, products, position, isProposal: true, chainCode: chain },
        segment: segment as "upstream" | "midstream" | "downstream" | "supporting",
      })),
    ),
  });
  const within = chainLinks.flatMap(({ feeds }) =>
    feeds.map(([fromCode, toCode]) => ({ fromCode: fromCode as string, toCode: toCode as string, isProposal: true })),
  );
  const across = crossings.map(({ from, to, what }) => ({ fromCode: from, toCode: to, goods: what, isProposal: true }));
  await tx.linkFeed.createMany({ data: [...within, ...across] });
}

async function seedCalendar(tx: Transaction, isDemo: boolean): Promise<void> {
  const at = now();
  const writeYear = async (
    year: number,
    status: CalendarStatus,
    sourceNote: LocalisedText,
    days: { date: Day; kind: "holiday" | "workday"; name: LocalisedText }[],
  ) => {
    const publishedAt = status === "published" ? at : null;
    await tx.calendarYear.create({ data: { year, status, sourceNote, publishedAt, isDemo: isDemo && provisionalYears.includes(year) } });
    await tx.calendarDay.createMany({ data: days.map((day) => ({ ...day, date: dayToColumn(day.date), yearNumber: year })) });
  };
  for (const year of publishedYears) {
    await writeYear(
      year,
      "published",
      { "zh-CN": `国务院办公厅关于${year}年部分节假日安排的通知`, en: `Notice of the State Council's office on the holidays of ${year}` },
      publishedDays(year),
    );
  }
  for (const year of provisionalYears) {
    const note = isDemo
      ? { "zh-CN": "演示：国务院尚未公布，按法定节假日推定", en: "Demonstration: not yet published by the State Council, assumed from the statutory days" }
      : { "zh-CN": "国务院尚未公布，暂按法定节假日计", en: "Not yet published by the State Council; statutory days for the time being" };
    await writeYear(year, isDemo ? "published" : "provisional", note, statutoryDays(year));
  }
}
