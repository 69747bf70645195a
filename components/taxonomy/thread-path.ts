/** Half-widths along a thread: thin where nobody is, swelling with the square root of how many are. */
export function threadWidth(count: number): number {
  return 2.4 + 2 * Math.sqrt(count);
}

/**
 * The outline of a thread through evenly spaced knots, smooth between them and tapering at both ends. `along` is the
 * distance between knots; the thread runs along the first axis and swells on the second, centred on `centre`.
 */
export function threadPath(
  counts: number[],
  { start, along, centre, lead }: { start: number; along: number; centre: number; lead: number },
): { along: number; across: number }[][] {
  const knots = [
    { at: start - lead, half: 0.7 },
    ...counts.map((count, index) => ({ at: start + index * along, half: threadWidth(count) / 2 })),
    { at: start + (counts.length - 1) * along + lead, half: 0.7 },
  ];
  const side = (sign: 1 | -1) => knots.map(({ at, half }) => ({ along: at, across: centre + sign * half }));
  return [side(-1), side(1).reverse()];
}

/** SVG path data for an outline, running down (`vertical`) or to the right. */
export function outlineToPath(sides: { along: number; across: number }[][], direction: "vertical" | "horizontal"): string {
  const point = ({ along, across }: { along: number; across: number }) =>
    direction === "vertical" ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`;
  const segments = sides.map((side, index) =>
    side
      .map((here, position) => {
        const before = side[position - 1];
        if (!before) return `${index === 0 ? "M" : "L"}${point(here)}`;
        const middle = (before.along + here.along) / 2;
        return `C${point({ along: middle, across: before.across })} ${point({ along: middle, across: here.across })} ${point(here)}`;
      })
      .join(""),
  );
  return `${segments.join("")}Z`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
