import { expect, test } from "vitest";
import type { ChainMapLink } from "@/lib/directory/types";
import { layOutChain, rowHeight } from "./chain-layout";

function link(code: string, segment: ChainMapLink["segment"], members: number): ChainMapLink {
  return {
    code,
    segment,
    name: { "zh-CN": code },
    products: [],
    members: Array.from({ length: members }, (_, index) => ({ slug: `${code}${index}`, name: code, isDemo: true, products: [] })),
  };
}

const links = [link("U1", "upstream", 3), link("U2", "upstream", 0), link("M1", "midstream", 1), link("D1", "downstream", 2), link("S1", "supporting", 1)];
const feeds = [
  { from: "U1", to: "M1" },
  { from: "U2", to: "M1" },
  { from: "M1", to: "D1" },
];

test("columns share one height and threads end at their links", () => {
  const layout = layOutChain({ links, feeds });
  expect(layout.height).toBe(2 * rowHeight);
  expect(layout.gutters[0]?.across).toEqual([
    { key: "U1 M1", from: 12, to: 12, members: 3, isGap: false },
    { key: "U2 M1", from: rowHeight + 12, to: 12, members: 0, isGap: true },
  ]);
  expect(layout.gutters[1]?.across).toHaveLength(1);
  expect(layout.supporting.map(({ code }) => code)).toEqual(["S1"]);
});

test("a link that supplies its own column turns back", () => {
  const layout = layOutChain({ links: [...links, link("M2", "midstream", 1)], feeds: [{ from: "M1", to: "M2" }] });
  expect(layout.gutters[1]?.back).toEqual([{ key: "M1 M2", from: 12, to: rowHeight + 12, members: 1, isGap: false }]);
});
