import type { Transaction } from "./transaction";

/** The next number of a series, such as `application:XC:2026`. Given once, also under concurrency; a rolled-back one is given again. */
export async function nextInSeries(tx: Transaction, series: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    insert into serials (series, last) values (${series}, 1)
    on conflict (series) do update set last = serials.last + 1
    returning last`;
  if (!row) throw new Error(`The series ${series} gave no number.`);
  return row.last;
}
