// What of an article's figures can be compared, and on what scale.

import { figureWords } from "./figures.js";
import { unitWords } from "./units.js";

const UNCOMPARED = new Set(["ordinal", "score", "ratio"]);
const COUNTED = { count: "counts", vague: "counts", fraction: "shares", multiple: "multiples", age: "years of age" };

/** [{unit, words, facts}] with at least two figures each, the largest group first. */
export function chosenUnits(facts) {
  const groups = new Map();
  for (const fact of facts) {
    const { item, parser } = fact;
    if (parser !== "figures" || UNCOMPARED.has(item.kind) || [item.value, item.low, item.high].every((one) => one === null)) continue;
    const words = item.unit && item.kind !== "age" ? unitWords(item.unit, 2) : (COUNTED[item.kind] ?? item.kind);
    if (!groups.has(words)) groups.set(words, { unit: words, words, facts: [] });
    groups.get(words).facts.push(fact);
  }
  return [...groups.values()].filter((group) => group.facts.length > 1).sort((one, other) => other.facts.length - one.facts.length);
}

/** Rows of a chart, the largest first; the same figure of the same thing once. */
export function bars(facts) {
  const rows = facts.map(({ id, item }) => {
    const low = item.value ?? item.low ?? 0;
    const high = item.value ?? item.high ?? item.low;
    return { id, label: item.subject?.text ?? item.text, words: figureWords(item), low, high, isRange: item.value === null && item.low !== null && item.high !== null };
  });
  const known = new Set();
  return rows.filter(({ label, words }) => !known.has(`${label} ${words}`) && known.add(`${label} ${words}`)).sort((one, other) => other.high - one.high);
}

/** {x, ticks, logarithmic}: x(value) is a share of the width, x(null) where bars begin. Linear from zero, unless that would hide the small ones. */
export function scaleOf(rows) {
  const ends = rows.flatMap(({ low, high, isRange }) => (isRange ? [low, high] : [high]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (least > 0 && most / least > 500) {
    const floor = Math.floor(Math.log10(least)) - 0.5;
    const ceiling = Math.log10(most);
    return { logarithmic: true, ticks: powers(Math.ceil(floor), ceiling), x: (value) => (value === null ? 0 : (Math.log10(value) - floor) / (ceiling - floor)) };
  }
  const [from, to] = [Math.min(0, least), Math.max(0, most) || 1];
  return { logarithmic: false, ticks: evenly(from, to), x: (value) => ((value ?? 0) - from) / (to - from) };
}

/** Powers of ten, at most six of them. */
function powers(first, last) {
  const step = Math.ceil((last - first + 1) / 6);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, nth) => 10 ** (first + nth * step));
}

/** Round numbers, three to six of them. */
function evenly(from, to) {
  const rough = (to - from) / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((one) => one * size >= rough) * size;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, nth) => Number(((first + nth) * step).toPrecision(12)));
}
