import chineseDays from "chinese-days";
import { addDays, type Day } from "@/lib/platform/clock";
import type { CalendarDayKind } from "@/lib/platform/db/generated/enums";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

interface CalendarDaySeed {
  date: Day;
  kind: CalendarDayKind;
  name: LocalisedText;
}

/** Years whose holidays and make-up days the State Council has published (国务院办公厅 notices), as the package holds them. */
export const publishedYears = [2024, 2025, 2026];

/** Later years are provisional until published: weekends and the statutory days only. */
export const provisionalYears = [2027, 2028, 2029, 2030, 2031];

/** Every day of a published year that differs from Monday-to-Friday: the package names those, and only those, with commas. */
export function publishedDays(year: number): CalendarDaySeed[] {
  return daysOfYear(year).flatMap((date) => {
    const { name, work } = chineseDays.getDayDetail(date);
    const [en, zh] = name.split(",");
    return zh && en ? [{ date, kind: work ? ("workday" as const) : ("holiday" as const), name: { "zh-CN": zh, en } }] : [];
  });
}

/** The thirteen statutory days of a year (《全国年节及纪念日放假办法》, as amended from 2025). */
export function statutoryDays(year: number): CalendarDaySeed[] {
  const newYear = chineseDays.getSolarDateFromLunar(`${year}-01-01`).date;
  const days: [LocalisedText, Day[]][] = [
    [{ "zh-CN": "元旦", en: "New Year's Day" }, [`${year}-01-01`]],
    [{ "zh-CN": "春节", en: "Spring Festival" }, [-1, 0, 1, 2].map((offset) => addDays(newYear, offset))],
    [{ "zh-CN": "清明", en: "Tomb-sweeping Day" }, [chineseDays.getSolarTermDate(year, 4, "pure_brightness")]],
    [{ "zh-CN": "劳动节", en: "Labour Day" }, [`${year}-05-01`, `${year}-05-02`]],
    [{ "zh-CN": "端午", en: "Dragon Boat Festival" }, [chineseDays.getSolarDateFromLunar(`${year}-05-05`).date]],
    [{ "zh-CN": "中秋", en: "Mid-autumn Festival" }, [chineseDays.getSolarDateFromLunar(`${year}-08-15`).date]],
    [{ "zh-CN": "国庆节", en: "National Day" }, [`${year}-10-01`, `${year}-10-02`, `${year}-10-03`]],
  ];
  const seeds = days.flatMap(([name, dates]) => dates.map((date) => ({ date, kind: "holiday" as const, name })));
  return [...new Map(seeds.map((seed) => [seed.date, seed])).values()]; // Mid-autumn may fall on National Day
}

function daysOfYear(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  return days;
}
