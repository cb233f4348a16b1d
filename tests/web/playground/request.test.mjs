import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, pythonLiteral } from "./page/code.js";
import { factsOf, grouped } from "./page/groups.js";
import { marksFor } from "./page/marks.js";
import { bars, chosenUnits, scaleOf } from "./page/scale.js";
import { instant, rows, stretches, ticks } from "./page/axis.js";
import { kindOf, requestOf } from "./page/source.js";
import { partialWords, troubleOf } from "./page/troubles.js";

const KINDS = [
  ["https://example.org/story?id=1", "url"],
  ["  http://example.org/story \n", "url"],
  ["See https://example.org/story", "text"],
  ["<!DOCTYPE html><html><p>It rained", "html"],
  ["\n<article class='x'><p>It rained", "html"],
  ["<p>It rained</p>", "html"],
  ["Rain in <i>Bergen</i>", "text"],
  ["<3 is a heart", "text"],
  ["", "text"],
];
for (const [pasted, kind] of KINDS) {
  test(`${JSON.stringify(pasted)} looks like ${kind}`, () => assert.equal(kindOf(pasted), kind));
}

const FORM = { pasted: "It rained.", kind: "auto", publishedAt: "", baseUrl: "", language: "", chosen: ["dates", "links"], all: ["dates", "links"], options: { dates: {}, links: {} } };

test("a request has only what was given, and asks for offsets as strings here count", () => {
  assert.deepEqual(requestOf(FORM), { text: "It rained.", offsets: "utf16" });
  assert.deepEqual(requestOf({ ...FORM, pasted: " https://example.org ", publishedAt: "2025-01-06", language: "en" }), { url: "https://example.org", published_at: "2025-01-06", language: "en", offsets: "utf16" });
  assert.deepEqual(requestOf({ ...FORM, kind: "html", baseUrl: "https://example.org" }), { html: "It rained.", base_url: "https://example.org", offsets: "utf16" });
});

test("parsers are named when not all are wanted, and options only of those", () => {
  const request = requestOf({ ...FORM, chosen: ["dates"], options: { dates: { deep: 0 }, links: { a: 1 } } });
  assert.deepEqual(request, { text: "It rained.", plugins: ["dates"], options: { dates: { deep: 0 } }, offsets: "utf16" });
});

test("code never has a key in it, and says where it is read from", () => {
  for (const write of Object.values(LANGUAGES)) {
    assert.match(write("http://host/v1/parse", FORM, true), /FACTBOX_KEY/);
    assert.doesNotMatch(write("http://host/v1/parse", FORM, false), /KEY|Authorization/);
  }
});

test("JSON values are Python's", () => {
  assert.equal(pythonLiteral({ a: [true, false, null], "b'\"": { c: 1.5 }, d: {} }), '{\n    "a": [True, False, None],\n    "b\'\\"": {\n        "c": 1.5,\n    },\n    "d": {},\n}');
});

test("problems are said as a person would want them", () => {
  const busy = troubleOf(503, { detail: "All parse processes are busy." }, "2");
  assert.equal(busy.message, "The service is busy.");
  assert.deepEqual(busy.details, ["All parse processes are busy.", "Try again in 2 seconds."]);
  const wrong = troubleOf(422, { detail: "x", errors: [{ pointer: "#/options/figures/dollar", detail: "No currency." }, { pointer: "#/published_at", detail: "Not a date." }] });
  assert.deepEqual(wrong.details, ["The options, figures, dollar: No currency.", "The publication date: Not a date."]);
  assert.equal(troubleOf(418, null, null).message, "The service answered 418.");
  assert.equal(partialWords({ plugin: "moods", code: "timed-out", detail: "After 2 s." }), "moods took too long and was stopped. After 2 s.");
});

test("every parser has a mark of its own: a letter nobody else has", () => {
  const marks = marksFor(["quotes", "figures", "dates", "links", "people", "places", "figs", "x_y"]);
  const letters = Object.values(marks).map(({ letter }) => letter);
  assert.deepEqual(letters.slice(0, 6), ["Q", "F", "D", "L", "P", "A"]);
  assert.equal(new Set(letters).size, letters.length);
  assert.equal(marks.people.style, "other0");
  assert.equal(marks.places.style, "other1");
});

const quote = (name, start) => ({ text: "words", start, end: start + 5, kind: "direct", speaker: name && { text: name, name, start: 0, end: 1 } });

test("quotes are grouped by who said them, those of nobody last", () => {
  const facts = factsOf({ quotes: [quote(null, 0), quote("Ann Lee", 10), quote("Bo", 20), quote("Bo", 30)] });
  assert.deepEqual(grouped("quotes", facts).map(([heading, some]) => [heading, some.length]), [["Bo", 2], ["Ann Lee", 1], ["Nobody named", 1]]);
});

test("facts are numbered as they come in the text, the longer of two first", () => {
  const facts = factsOf({ dates: [{ start: 5, end: 9 }], figures: [{ start: 0, end: 2 }, { start: 5, end: 12 }] });
  assert.deepEqual(facts.map(({ id, parser, end }) => [id, parser, end]), [[0, "figures", 2], [1, "figures", 12], [2, "dates", 9]]);
});

const figure = (fields, id) => ({ id, parser: "figures", item: { text: "x", kind: "count", value: null, low: null, high: null, unit: null, modifier: null, change: null, subject: null, ...fields } });

test("a chart has figures of one unit, the largest first, and ranges from low to high", () => {
  const facts = [figure({ value: 5, kind: "money", unit: "USD" }, 1), figure({ low: 7, high: 9, kind: "money", unit: "USD" }, 2), figure({ value: 3 }, 3), figure({ kind: "score", low: 1, high: 3 }, 4)];
  const [group, ...rest] = chosenUnits(facts);
  assert.equal(group.words, "dollars");
  assert.equal(rest.length, 0);
  assert.deepEqual(bars(group.facts).map(({ id, isRange }) => [id, isRange]), [[2, true], [1, false]]);
});

test("a scale begins at zero, unless that would hide the small ones", () => {
  const linear = scaleOf([{ low: 5, high: 5 }, { low: 10, high: 10 }]);
  assert.deepEqual([linear.logarithmic, linear.x(null), linear.x(5), linear.x(10)], [false, 0, 0.5, 1]);
  const wide = scaleOf([{ low: 17, high: 17 }, { low: 2e7, high: 2e7 }]);
  assert.ok(wide.logarithmic && wide.x(17) > 0 && wide.x(2e7) === 1);
  const negative = scaleOf([{ low: -5, high: -5 }, { low: 5, high: 5 }]);
  assert.deepEqual([negative.x(-5), negative.x(null), negative.x(5)], [0, 0.5, 1]);
  for (const { ticks: lines } of [linear, wide, negative]) assert.ok(lines.length >= 2 && lines.length <= 7, String(lines));
});

test("a figure of nothing makes no chart that breaks", () => {
  const scale = scaleOf([{ low: 0, high: 0 }, { low: 0, high: 0 }]);
  assert.ok(Number.isFinite(scale.x(0)) && scale.ticks.every(Number.isFinite));
});

test("ticks suit the stretch that is shown", () => {
  const day = 864e5;
  for (const length of [day / 4, day, 10 * day, 60 * day, 400 * day, 4000 * day, 60000 * day, 900000 * day]) {
    const from = Date.UTC(2024, 11, 8, 5);
    const found = ticks(from, from + length, 6);
    assert.ok(found.length >= 1 && found.length <= 8, `${length / day} days: ${found.length}`);
    assert.ok(found.every(({ at }) => at >= from && at <= from + length));
    assert.equal(new Set(found.map(({ label }) => label)).size, found.length);
  }
});

test("rows of a timeline never overlap, and are as few as can be", () => {
  assert.deepEqual(rows([{ left: 0, right: 10 }, { left: 5, right: 20 }, { left: 18, right: 30 }, { left: 29, right: 40 }]), [0, 1, 0, 1]);
});

test("the same stretch of time is one, and what has no two ends is none", () => {
  const date = (from, to, id) => ({ id, item: { from, to, text: "x" } });
  const found = stretches([date("2025-01-06", "2025-01-07", 1), date(null, "2025-01-07", 2), date("2024", "2025-01-01", 3), date("2025-01-06", "2025-01-07", 4), date("nonsense", "x", 5)]);
  assert.deepEqual(found.map(({ facts }) => facts.map(({ id }) => id)), [[3], [1, 4]]);
  assert.equal(instant("2024-12-25T10:00:00+02:00"), Date.UTC(2024, 11, 25, 8));
  assert.equal(instant("2024-12-25T10:00:00"), Date.UTC(2024, 11, 25, 10));
});
