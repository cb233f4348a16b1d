// A fact in words: its headline, and its fields as [label, words]. Parsers nobody here knows are told by their schema.

import { dateWords, instantWords, intervalWords } from "./dates.js";
import { figureWords } from "./figures.js";
import { title } from "./marks.js";

const SINGULAR = { quotes: "Quote", figures: "Figure", dates: "Date", links: "Link" };
const HEADLINES = { quotes: quoteHeadline, figures: figureWords, dates: dateWords, links: (item) => item.clean_url };
const ROWS = { dates: dateRows };
const TOLD = { // fields that the headline says already
  quotes: ["speaker", "kind"],
  figures: ["value", "low", "high", "modifier", "change"],
  dates: ["modifier", "kind", "value", "from", "to"],
  links: ["clean_url", "rel"],
};
const LABELS = { cue: "Said with", subject: "Of", rule: "Rule", internal: "Same site", url: "Address" };
const QUOTES = { direct: "direct speech", mixed: "partly in their words", indirect: "reported speech" };

/** {name, headline, rows} of an item of the parser `parser`; `schema` is the JSON Schema of its items, if known. */
export function describe(parser, item, schema) {
  const headline = HEADLINES[parser]?.(item) ?? generic(item);
  const told = new Set([...(TOLD[parser] ?? []), "text", "start", "end"]);
  const rows = [...(ROWS[parser]?.(item, headline) ?? []), ...Object.entries(item)
    .filter(([name, value]) => !told.has(name) && says(value))
    .map(([name, value]) => [labelOf(name, schema), fieldWords(value)])];
  return { name: SINGULAR[parser] ?? title(parser), headline, rows };
}

/** The days it covers, where they are not its headline; its value as programs read it. */
function* dateRows({ from, to, value }, headline) {
  const covered = from && to ? intervalWords(from, to) : null;
  if (covered && covered !== headline) yield ["Covers", covered];
  else if (!covered && (from || to)) yield [from ? "From" : "Until", instantWords(from ?? to)];
  yield ["TIMEX3", value];
}

function quoteHeadline({ speaker, kind }) {
  const who = speaker ? speakerName(speaker) : "nobody named";
  return `${who}, ${QUOTES[kind] ?? kind}`;
}

/** The fullest name, and the mention beside it where that says more than a part of the name. */
export function speakerName({ name, text }) {
  if (!name) return text;
  return name.includes(text) || text.includes(name) ? name : `${name} (“${text}”)`;
}

/** What an unknown item says: its first fields that are words or numbers. */
function generic(item) {
  const known = new Set(["text", "start", "end", "rule", "confidence"]);
  const said = Object.entries(item).filter(([name, value]) => !known.has(name) && says(value));
  return said.slice(0, 2).map(([, value]) => fieldWords(value)).join(", ") || item.text;
}

const says = (value) => value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

function labelOf(name, schema) {
  return LABELS[name] ?? schema?.properties?.[name]?.title ?? title(name);
}

/** Any value of a field for people. */
export function fieldWords(value) {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (Array.isArray(value)) return value.map(fieldWords).join(", ");
  if (isPlace(value)) return value.name && value.name !== value.text ? `${value.text} (${value.name})` : value.text;
  if (value !== null && typeof value === "object") return Object.entries(value).map(([name, part]) => `${title(name)}: ${fieldWords(part)}`).join("; ");
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(value)) return instantWords(value);
  return typeof value === "number" ? String(value) : String(value ?? "none");
}

/** Whether a field is a place in the text of its own: a speaker, a cue, a subject. */
export function isPlace(value) {
  return value !== null && typeof value === "object" && Number.isInteger(value.start) && Number.isInteger(value.end);
}

/** The places inside an item: [{role, start, end}]. */
export function roles(item) {
  return Object.entries(item).filter(([, value]) => isPlace(value)).map(([role, { start, end }]) => ({ role, start, end }));
}
