// TIMEX3 values in words: 2025-01-06 -> "6 January 2025", P54Y -> "54 years", 2025-W01-WE -> the days it covers.

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const PARTS = {
  MO: "morning", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime", MI: "midday", NT: "night",
};
const SEASONS = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const NTH = { 1: "first", 2: "second", 3: "third", 4: "fourth" };
const REFERENCES = { PRESENT_REF: "the time of writing", PAST_REF: "some time in the past", FUTURE_REF: "some time in the future" };
const MODIFIERS = {
  START: "early", MID: "the middle of", END: "late", APPROX: "about", BEFORE: "before", AFTER: "after",
  ON_OR_BEFORE: "at the latest", ON_OR_AFTER: "at the earliest", LESS_THAN: "less than", MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most", EQUAL_OR_MORE: "at least",
};
const SPANS = { Y: "year", M: "month", W: "week", D: "day", WE: "weekend", WD: "working day", BD: "working day",
  Q: "quarter", H: "half-year", DE: "decade", CE: "century", C: "century", SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const CLOCK = { H: "hour", M: "minute", S: "second" };

const UNKNOWN = /, the \w+ is not known$/;

/** What a date item says, as a phrase; a value of an unknown form is given as it is. */
export function dateWords(item) {
  const words = item.kind === "set" ? setWords(item.value) : valueWords(item);
  const modifier = MODIFIERS[item.modifier];
  return modifier ? `${modifier} ${words}` : words;
}

function valueWords({ value, from, to }) {
  if (REFERENCES[value]) return REFERENCES[value];
  if (/^P/.test(value)) return durationWords(value);
  const [day, time] = value.split(/T(?=[A-Z0-9])/);
  const words = dayWords(day, from, to);
  if (time === undefined) return words;
  if (/^[A-Z]/.test(time)) return [words, PARTS[time]].filter(Boolean).join(", ");
  return [words, time.replace(/Z$/, " UTC")].filter(Boolean).join(" at ");
}

// [form, words]: the first that fits says it.
const FORMS = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([, year, month, day]) => `${Number(day)} ${MONTHS[month - 1]} ${year}`],
  [/^(\d{4})-(\d\d)$/, ([, year, month]) => `${MONTHS[month - 1]} ${year}`],
  [/^(\d{4})$/, ([, year]) => year],
  [/^(\d{3})$/, ([, decade]) => `the ${decade}0s`],
  [/^(\d\d)$/, ([, century]) => `the years ${century}00 to ${century}99`],
  [/^BC0*(\d+)$/, ([, year]) => `${year} BC`],
  [/^[FS]Y(\d{4})$/, ([, year], value) => `the ${value[0] === "F" ? "financial" : "school"} year ${year}`],
  [/^(\d{4})-Q(\d)$/, ([, year, nth]) => `the ${NTH[nth]} quarter of ${year}`],
  [/^(\d{4})-H(\d)$/, ([, year, nth]) => `the ${NTH[nth]} half of ${year}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([, year, season]) => `${SEASONS[season]} ${year}`],
  [/^(SP|SU|FA|WI)$/, ([, season]) => `a ${SEASONS[season]}`],
  [/^XXXX-(\d\d)-(\d\d)$/, ([, month, day]) => `${Number(day)} ${MONTHS[month - 1]}, the year is not known`],
  [/^XXXX-(\d\d)$/, ([, month]) => `${MONTHS[month - 1]}, the year is not known`],
  [/^XXXX-WXX-(\d)$/, ([, day]) => `a ${DAYS[day - 1]}, the week is not known`],
  [/^XXXX-WXX-WE$/, () => "a weekend"],
  [/^XXXX-XX-(\d\d)$/, ([, day]) => `day ${Number(day)} of a month`],
];

function dayWords(day, from, to) {
  if (day === "") return "";
  for (const [form, words] of FORMS) {
    const match = day.match(form);
    if (match) return words(match, day);
  }
  const days = from && to ? intervalWords(from, to) : day;
  return /-W\d\d$/.test(day) ? `the week of ${days}` : days;
}

/** The days of [from, to) as people name them: the last one is the day before `to`. */
export function intervalWords(from, to) {
  const first = new Date(`${from.slice(0, 10)}T00:00Z`);
  const last = new Date(new Date(`${to.slice(0, 10)}T00:00Z`) - 864e5);
  if (!(last > first)) return instantWords(from);
  const [begin, end] = [first, last].map((day) => [day.getUTCDate(), MONTHS[day.getUTCMonth()], day.getUTCFullYear()]);
  const shared = begin[2] !== end[2] ? 3 : begin[1] !== end[1] ? 2 : 1;
  return `${begin.slice(0, shared).join(" ")}${shared === 1 ? "–" : " – "}${end.join(" ")}`;
}

/** "2025-01-06T17:30:00" -> "6 January 2025, 17:30". */
export function instantWords(text) {
  const match = text.match(/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/);
  if (!match) return text;
  const [, year, month, day, clock] = match;
  return `${Number(day)} ${MONTHS[month - 1]} ${Number(year)}${clock ? `, ${clock}` : ""}`;
}

/** P2YT1H -> "2 years 1 hour", PXW -> "some weeks"; other forms as they are. */
export function durationWords(value) {
  const match = value.match(/^P((?:[\dX.]+(?:WE|WD|BD|DE|CE|C|SP|SU|FA|WI|[YMWDQH]))*)(?:T((?:[\dX.]+[HMS])+))?$/);
  if (!match) return value;
  return [...lengths(match[1], SPANS), ...lengths(match[2], CLOCK)].join(" ") || value;
}

function* lengths(text, names) {
  for (const [, count, unit] of (text ?? "").matchAll(/([\dX.]+)([A-Z]+)/g)) {
    const name = names[unit];
    const many = name.endsWith("y") && !name.endsWith("day") ? `${name.slice(0, -1)}ies` : `${name}s`;
    yield count === "X" ? `some ${many}` : `${count} ${count === "1" ? name : many}`;
  }
}

function setWords(value) {
  const weekday = value.match(/^XXXX-WXX-(\d)(?:T(.*))?$/);
  if (weekday) return `every ${DAYS[weekday[1] - 1]}${weekday[2] ? ` ${PARTS[weekday[2]] ?? `at ${weekday[2]}`}` : ""}`;
  if (value === "XXXX-WXX-WE") return "every weekend";
  if (/^P/.test(value)) return `every ${durationWords(value).replace(/^1 /, "")}`;
  return `every ${dayWords(value).replace(UNKNOWN, "").replace(/^a /, "")}`;
}
