// Figures in words: "between 20 and 30 dollars a month", "about 75", "down 3 per cent".

import { unitWords } from "./units.js";

const MODIFIERS = {
  about: "about", over: "more than", under: "less than", at_least: "at least", at_most: "at most", up_to: "up to",
};
const CHANGES = { up: "up", down: "down" };
const SCALES = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];
const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** 1500000 -> "1.5 million", 12000 -> "12,000". */
export function numberWords(value) {
  for (const [size, name] of SCALES) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 1 && Number(scaled.toPrecision(6)) === Number(scaled.toPrecision(12))) return `${plain.format(scaled)} ${name}`;
  }
  return plain.format(value);
}

/** What a figure says, as a phrase. */
export function figureWords(item) {
  const about = [CHANGES[item.change], MODIFIERS[item.modifier]].filter(Boolean);
  return [...about, amount(item)].join(" ");
}

function amount({ kind, value, low, high, unit }) {
  if (kind === "score" && value === null) return `${numberWords(low)} to ${numberWords(high)}`;
  if (value === null) return range(low, high, unit);
  if (kind === "ordinal") return ordinal(value);
  if (kind === "age") return `${numberWords(value)} ${unit ? unitWords(unit, value) : "years"} old`;
  if (kind === "multiple") return `${numberWords(value)} times`;
  if (kind === "ratio") return `${numberWords(value)} to 1`;
  if (kind === "fraction") return `${numberWords(value)}, a share of ${numberWords(Number((value * 100).toPrecision(3)))} per cent`;
  return withUnit(numberWords(value), unit, value);
}

function range(low, high, unit) {
  if (low === null && high === null) return "an amount that is not told";
  if (low === null) return `up to ${withUnit(numberWords(high), unit, high)}`;
  if (high === null) return `${withUnit(numberWords(low), unit, low)} or more`;
  return `between ${numberWords(low)} and ${withUnit(numberWords(high), unit, high)}`;
}

function withUnit(number, unit, count) {
  return unit ? `${number} ${unitWords(unit, count)}` : number;
}

export function ordinal(value) {
  const ending = { one: "st", two: "nd", few: "rd", other: "th" }[new Intl.PluralRules("en", { type: "ordinal" }).select(value)];
  return `${numberWords(value)}${ending}`;
}
