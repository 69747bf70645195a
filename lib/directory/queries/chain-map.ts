import type { ChainMap, ChainMapLink } from "@/lib/directory/types";
import { type Day, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/** A chain with its links, the members on them today, and what feeds what; null when there is no such chain. */
export async function findChainMap(code: string): Promise<ChainMap | null> {
  const chain = await db().chain.findUnique({
    where: { code },
    select: {
      code: true,
      name: true,
      aliases: true,
      sourceNote: true,
      alliance: { select: { slug: true, name: true, cluster: true, showsGaps: true } },
      links: { orderBy: { position: "asc" }, select: { code: true, segment: true, name: true, products: true, isProposal: true } },
    },
  });
  if (!chain) return null;
  const [members, feeds] = await Promise.all([listMembersOnLinks(code, today()), listFeeds(code)]);
  const links: ChainMapLink[] = chain.links.map((link) => ({
    code: link.code,
    segment: link.segment,
    name: readText(link.name),
    products: link.products,
    members: members.filter((member) => member.linkCode === link.code).map(({ linkCode: _, ...member }) => member),
  }));
  return {
    code: chain.code,
    name: readText(chain.name),
    aliases: chain.aliases,
    sourceNote: readText(chain.sourceNote),
    alliance: { ...chain.alliance, name: readText(chain.alliance.name), cluster: readText(chain.alliance.cluster) },
    organizations: new Set(members.map((member) => member.slug)).size,
    links,
    feeds: feeds.filter((feed) => feed.fromChain === code && feed.toChain === code).map(({ from, to }) => ({ from, to })),
    crossings: feeds.filter((feed) => feed.fromChain !== feed.toChain && feed.goods).map((feed) => crossingOf(feed, code)),
    isProposal: chain.links.some((link) => link.isProposal),
  };
}

interface MemberRow {
  linkCode: string;
  slug: string;
  name: string;
  isDemo: boolean;
  products: string[];
}

function listMembersOnLinks(code: string, day: Day): Promise<MemberRow[]> {
  return db().$queryRaw<MemberRow[]>`
    select p.link_code as "linkCode", o.slug, o.name, o.is_demo as "isDemo", p.products
    from chains c
    join chain_links l on l.chain_code = c.code
    join positions p on p.link_code = l.code
    join organizations o on o.id = p.organization_id
    join memberships m on m.organization_id = o.id and m.alliance_id = c.alliance_id and m.period @> ${day}::date
    where c.code = ${code}
    order by l.position, o.pinyin`;
}

interface FeedRow {
  from: string;
  to: string;
  fromChain: string;
  toChain: string;
  fromName: LocalisedText;
  toName: LocalisedText;
  fromChainName: LocalisedText;
  toChainName: LocalisedText;
  goods: LocalisedText | null;
}

function listFeeds(code: string): Promise<FeedRow[]> {
  return db().$queryRaw<FeedRow[]>`
    select f.from_code as "from", f.to_code as "to", a.chain_code as "fromChain", b.chain_code as "toChain",
      a.name as "fromName", b.name as "toName", ca.name as "fromChainName", cb.name as "toChainName", f.goods
    from link_feeds f
    join chain_links a on a.code = f.from_code
    join chain_links b on b.code = f.to_code
    join chains ca on ca.code = a.chain_code
    join chains cb on cb.code = b.chain_code
    where a.chain_code = ${code} or b.chain_code = ${code}
    order by a.position, b.position`;
}

function crossingOf(feed: FeedRow, code: string): ChainMap["crossings"][number] {
  const goods = readText(feed.goods);
  return feed.fromChain === code
    ? { direction: "out", own: feed.from, other: { link: feed.toName, chain: { code: feed.toChain, name: feed.toChainName } }, goods }
    : { direction: "in", own: feed.to, other: { link: feed.fromName, chain: { code: feed.fromChain, name: feed.fromChainName } }, goods };
}
