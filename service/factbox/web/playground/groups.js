// The facts of an answer as people look for them: quotes by speaker, figures by subject, dates and links by place.

import { describe } from "./describe.js";

const BY = {
  quotes: ({ speaker }) => (speaker ? (speaker.name ?? speaker.text) : "Nobody named"),
  figures: ({ subject }) => subject?.text ?? "Of nothing named",
};

/** Every fact of `results` as {id, parser, item}, in the order of the text. */
export function factsOf(results) {
  const all = Object.entries(results).flatMap(([parser, items]) => items.map((item) => ({ parser, item, start: item.start, end: item.end })));
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  return all.map((fact, id) => ({ id, ...fact }));
}

/** [[heading, facts], ...] of one parser: the larger groups of named ones first, then as they come in the text. */
export function grouped(parser, facts) {
  const by = BY[parser];
  if (!by) return [[null, facts]];
  const groups = new Map();
  for (const fact of facts) {
    const heading = by(fact.item);
    const folded = heading.toLowerCase();
    if (!groups.has(folded)) groups.set(folded, [heading, []]);
    groups.get(folded)[1].push(fact);
  }
  const nameless = (heading) => heading === "Nobody named" || heading === "Of nothing named";
  return [...groups.values()].sort(([one, ones], [other, others]) => nameless(one) - nameless(other) || others.length - ones.length);
}

/** What a list says of a fact: [words of the text, what they mean]. */
export function lineOf({ parser, item }, schema) {
  if (parser === "quotes") return [item.text, item.speaker && item.speaker.name && !item.speaker.name.includes(item.speaker.text) ? `“${item.speaker.text}”, ${item.kind}` : item.kind];
  const { headline } = describe(parser, item, schema);
  return [item.text, headline === item.text ? null : headline];
}

