// An axis of time: ticks that suit the stretch shown, and rows on which nothing overlaps.

const DAY = 864e5;
const STEPS = [ // [length in milliseconds, how to go on, how to write it]
  [36e5, (at) => at.setUTCHours(at.getUTCHours() + 1, 0, 0, 0), { hour: "2-digit", minute: "2-digit" }],
  [6 * 36e5, (at) => at.setUTCHours(at.getUTCHours() + 6 - (at.getUTCHours() % 6), 0, 0, 0), { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }],
  [DAY, (at) => at.setUTCHours(24, 0, 0, 0), { day: "numeric", month: "short" }],
  [7 * DAY, (at) => at.setUTCHours(24 * (7 - ((at.getUTCDay() + 6) % 7)), 0, 0, 0), { day: "numeric", month: "short" }],
  [30.5 * DAY, (at) => at.setTime(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1)), { month: "short", year: "numeric" }],
  [91.3 * DAY, (at) => at.setTime(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 3 - (at.getUTCMonth() % 3))), { month: "short", year: "numeric" }],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => [
    years * 365.25 * DAY, (at) => at.setTime(yearStart(Math.floor(at.getUTCFullYear() / years) * years + years)), { year: "numeric" },
  ]),
];

function yearStart(year) {
  const at = new Date(Date.UTC(2000, 0));
  return at.setUTCFullYear(year);
}

/** At most about `most` ticks in [from, to), in milliseconds: [{at, label}]. */
export function ticks(from, to, most) {
  const [, onward, options] = STEPS.find(([length]) => (to - from) / length <= most) ?? STEPS.at(-1);
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  const found = [];
  const at = new Date(from - 1);
  for (onward(at); at.getTime() <= to; onward(at)) found.push({ at: at.getTime(), label: format.format(at) });
  return found;
}

/** An ISO date or moment in milliseconds; without a zone it is told as it stands. */
export function instant(text) {
  return Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00`}Z`);
}

/** For extents [{left, right}] in order of left: the row of each, the lowest where it overlaps none. */
export function rows(extents, gap = 8) {
  const ends = [];
  return extents.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}

/** Dates that have both ends, the same stretch once: [{from, to, facts}] in order. */
export function stretches(facts) {
  const found = new Map();
  for (const fact of facts) {
    const { from, to } = fact.item;
    if (typeof from !== "string" || typeof to !== "string" || Number.isNaN(instant(from)) || Number.isNaN(instant(to))) continue;
    const name = `${from} ${to}`;
    if (!found.has(name)) found.set(name, { from: instant(from), to: instant(to), facts: [] });
    found.get(name).facts.push(fact);
  }
  return [...found.values()].sort((one, other) => one.from - other.from || other.to - one.to);
}
