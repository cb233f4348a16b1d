import assert from "node:assert/strict";
import { test } from "node:test";
import { dateWords, durationWords, intervalWords } from "./page/dates.js";
import { describe, fieldWords, roles, speakerName } from "./page/describe.js";
import { figureWords, numberWords } from "./page/figures.js";
import { unitWords } from "./page/units.js";

const DATES = [ // value, in words, other fields
  ["2025-01-06", "6 January 2025"],
  ["2024-12", "December 2024"],
  ["2024-12", "the middle of December 2024", { modifier: "MID" }],
  ["2011", "late 2011", { modifier: "END" }],
  ["1963", "1963"],
  ["199", "the 1990s"],
  ["198", "the middle of the 1980s", { modifier: "MID" }],
  ["18", "the years 1800 to 1899"],
  ["BC0500", "500 BC"],
  ["FY2024", "the financial year 2024"],
  ["2024-Q3", "the third quarter of 2024"],
  ["2024-H2", "the second half of 2024"],
  ["2023-SU", "summer 2023"],
  ["SU", "a summer"],
  ["XXXX-12-08", "8 December, the year is not known"],
  ["XXXX-WXX-1", "a Monday, the week is not known"],
  ["PRESENT_REF", "the time of writing"],
  ["PAST_REF", "some time in the past"],
  ["2025-01-06T17:30", "6 January 2025 at 17:30"],
  ["2024-12-25T10:00Z", "25 December 2024 at 10:00 UTC"],
  ["2025-01-06TNI", "6 January 2025, night"],
  ["2025-01-06TXX", "6 January 2025"],
  ["TMO", "morning"],
  ["T10:00", "10:00"],
  ["2025-W01-WE", "4–5 January 2025", { from: "2025-01-04", to: "2025-01-06" }],
  ["2025-W10", "the week of 3–9 March 2025", { from: "2025-03-03", to: "2025-03-10" }],
  ["P54Y", "54 years", { kind: "duration" }],
  ["PXW", "some weeks", { kind: "duration" }],
  ["P2DE", "2 decades", { kind: "duration" }],
  ["P1C", "1 century", { kind: "duration" }],
  ["PT4.5H", "4.5 hours", { kind: "duration" }],
  ["P2YT1H", "more than 2 years 1 hour", { kind: "duration", modifier: "MORE_THAN" }],
  ["P1M", "less than 1 month", { kind: "duration", modifier: "LESS_THAN" }],
  ["P1Y", "every year", { kind: "set" }],
  ["P4Y", "every 4 years", { kind: "set" }],
  ["XXXX-WXX-1", "every Monday", { kind: "set" }],
  ["XXXX-WXX-1TMO", "every Monday morning", { kind: "set" }],
  ["XXXX-WXX-WE", "every weekend", { kind: "set" }],
  ["XXXX-03", "every March", { kind: "set" }],
  ["no such form", "no such form"],
];
for (const [value, expected, more] of DATES) {
  test(`the date ${value} is ${expected}`, () => assert.equal(dateWords({ kind: "date", modifier: null, from: null, to: null, value, ...more }), expected));
}

test("a stretch ends the day before its end", () => {
  assert.equal(intervalWords("2024-12-01", "2025-01-01"), "1–31 December 2024");
  assert.equal(intervalWords("2024-11-30", "2025-01-01"), "30 November – 31 December 2024");
  assert.equal(intervalWords("2024-12-30", "2025-01-06"), "30 December 2024 – 5 January 2025");
  assert.equal(intervalWords("2025-01-06", "2025-01-07"), "6 January 2025");
  assert.equal(intervalWords("2025-01-06T17:30:00", "2025-01-06T17:31:00"), "6 January 2025, 17:30");
});

test("a duration of an unknown form stays as it is", () => assert.equal(durationWords("P?"), "P?"));

const FIGURES = [ // fields, in words
  [{ kind: "money", low: 20, high: 30, unit: "USD/month" }, "between 20 and 30 dollars a month"],
  [{ kind: "count", value: 75, modifier: "about" }, "about 75"],
  [{ kind: "count", value: 1500000 }, "1.5 million"],
  [{ kind: "percent", value: 3, unit: "%", change: "down" }, "down 3 per cent"],
  [{ kind: "percent", value: 1, unit: "pp" }, "1 percentage point"],
  [{ kind: "money", value: 280000, unit: "GBP" }, "280,000 pounds"],
  [{ kind: "money", value: 0.45, unit: "USD/share" }, "0.45 dollars a share"],
  [{ kind: "money", low: 1.2e9, high: 1.4e9, unit: "USD" }, "between 1.2 billion and 1.4 billion dollars"],
  [{ kind: "money", value: 10, unit: "EUR/h" }, "10 euros an hour"],
  [{ kind: "money", value: 200, unit: "MXN" }, "200 Mexican pesos"],
  [{ kind: "measure", value: 40, unit: "km/h", modifier: "at_least" }, "at least 40 kilometres an hour"],
  [{ kind: "measure", value: 1, unit: "bbl/day" }, "1 barrel a day"],
  [{ kind: "measure", value: 12000, unit: "km2" }, "12,000 square kilometres"],
  [{ kind: "measure", value: 54, unit: "year" }, "54 years"],
  [{ kind: "vague", low: 1000, high: 10000 }, "between 1,000 and 10,000"],
  [{ kind: "vague", low: 1000 }, "1,000 or more"],
  [{ kind: "vague", high: 9 }, "up to 9"],
  [{ kind: "score", low: 1, high: 3 }, "1 to 3"],
  [{ kind: "ordinal", value: 6 }, "6th"],
  [{ kind: "ordinal", value: 22 }, "22nd"],
  [{ kind: "age", value: 51, unit: "year" }, "51 years old"],
  [{ kind: "multiple", value: 2 }, "2 times"],
  [{ kind: "fraction", value: 0.2 }, "0.2, a share of 20 per cent"],
  [{ kind: "ratio", value: 2 }, "2 to 1"],
];
for (const [fields, expected] of FIGURES) {
  const item = { value: null, low: null, high: null, unit: null, modifier: null, change: null, ...fields };
  test(`a figure: ${expected}`, () => assert.equal(figureWords(item), expected));
}

test("numbers are grouped, and large round ones named", () => {
  const rows = [[1234.5, "1,234.5"], [999999, "999,999"], [1000000, "1 million"], [2.35e9, "2.35 billion"], [-4e6, "-4 million"], [1234567.89, "1,234,567.89"], [0.000001, "0.000001"]];
  for (const [value, words] of rows) assert.equal(numberWords(value), words);
});

test("a unit that nobody named stays as it is", () => {
  assert.equal(unitWords("XYZ/qux", 2), "XYZ a qux");
  assert.equal(unitWords("fathom", 2), "fathoms");
  assert.equal(unitWords("kV", 2), "kV");
});

test("the fields of parsers that nobody here knows are told in words", () => {
  const item = { text: "sad", start: 0, end: 3, mood: "low", very: true, none: null, list: ["a", 2], at: { text: "here", start: 1, end: 2 }, more: { deep_down: [false] } };
  const { name, headline, rows } = describe("moods", item, { properties: { mood: { title: "Feeling" } } });
  assert.equal(name, "Moods");
  assert.equal(headline, "low, yes");
  assert.deepEqual(rows, [["Feeling", "low"], ["Very", "yes"], ["List", "a, 2"], ["At", "here"], ["More", "Deep down: no"]]);
  assert.deepEqual(roles(item), [{ role: "at", start: 1, end: 2 }]);
});

test("a speaker has the fullest name, and the mention where that says more", () => {
  assert.equal(speakerName({ text: "Lee", name: "Ann Lee" }), "Ann Lee");
  assert.equal(speakerName({ text: "she", name: "Ann Lee" }), "Ann Lee (“she”)");
  assert.equal(speakerName({ text: "residents", name: null }), "residents");
});

test("values of fields are words", () => {
  assert.equal(fieldWords(null), "none");
  assert.equal(fieldWords("2025-01-06"), "6 January 2025");
  assert.equal(fieldWords(0), "0");
});
