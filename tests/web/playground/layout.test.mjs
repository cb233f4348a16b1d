import assert from "node:assert/strict";
import { test } from "node:test";
import { layout, paragraphs } from "./page/layout.js";

/** The steps as brackets: [a text] with ~ before what was opened again, | for a paragraph. */
function written(text, spans) {
  const named = spans.map(([name, start, end]) => ({ name, start, end }));
  return Array.from(layout(text, named), ([step, one, other]) => {
    if (step === "paragraph") return "|";
    if (step === "text") return text.slice(one, other);
    return step === "close" ? "]" : `[${other ? "~" : ""}${one.name}:`;
  }).join("");
}

const ROWS = [
  ["no span", "abc", [], "|abc"],
  ["one", "abc", [["x", 1, 2]], "|a[x:b]c"],
  ["all of it", "abc", [["x", 0, 3]], "|[x:abc]"],
  ["side by side", "abcd", [["x", 0, 2], ["y", 2, 4]], "|[x:ab][y:cd]"],
  ["one in another", "abcd", [["x", 0, 4], ["y", 1, 2]], "|[x:a[y:b]cd]"],
  ["the same place twice", "abc", [["x", 0, 2], ["y", 0, 2]], "|[x:[y:ab]]c"],
  ["of two that begin together the longer is outside", "abc", [["y", 0, 1], ["x", 0, 3]], "|[x:[y:a]bc]"],
  ["crossing ones: the later is cut", "abcd", [["x", 0, 2], ["y", 1, 4]], "|[x:a[y:b]][~y:cd]"],
  ["three that cross", "abcdef", [["x", 0, 3], ["y", 1, 4], ["z", 2, 6]], "|[x:a[y:b[z:c]]][~y:[~z:d]][~z:ef]"],
  ["over a paragraph", "ab\n\ncd", [["x", 1, 5]], "|a[x:b\n\n]|[~x:c]d"],
  ["to the end of a paragraph", "ab\ncd", [["x", 0, 3]], "|[x:ab\n]|cd"],
  ["out of the text: left out", "abc", [["x", 1, 9]], "|abc"],
  ["empty: left out", "abc", [["x", 1, 1]], "|abc"],
];
for (const [name, text, spans, expected] of ROWS) {
  test(`layout, ${name}`, () => assert.equal(written(text, spans), expected));
}

/** A generator of its own, so that a failure can be repeated. */
function random(seed) {
  return (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
}

test("whatever overlaps, the text comes out whole, nesting is sound and every span covers its own words", () => {
  for (let seed = 1; seed < 400; seed++) {
    const below = random(seed);
    const text = Array.from({ length: 1 + below(40) }, () => "ab \n"[below(4)]).join("");
    const spans = Array.from({ length: below(12) }, (_, name) => {
      const start = below(text.length);
      return { name, start, end: Math.min(text.length, start + 1 + below(15)) };
    });
    const open = [];
    const covered = new Map(spans.map((span) => [span, ""]));
    let whole = "";
    for (const [step, one, other] of layout(text, spans)) {
      if (step === "paragraph") assert.equal(open.length, 0);
      if (step === "open") open.push(one);
      if (step === "close") assert.equal(open.pop(), one);
      if (step !== "text") continue;
      whole += text.slice(one, other);
      for (const span of open) covered.set(span, covered.get(span) + text.slice(one, other));
    }
    assert.equal(whole, text);
    for (const [span, words] of covered) assert.equal(words, text.slice(span.start, span.end), `seed ${seed}`);
  }
});

test("paragraphs are the whole text, with the breaks after each", () => {
  for (const text of ["", "a", "a\n", "\n\na", "a\n\n\nb\nc", "\n"]) {
    assert.equal([...paragraphs(text)].map(([start, end]) => text.slice(start, end)).join(""), text);
  }
});

test("time grows with the text, not with its square", () => {
  const spans = (count) => Array.from({ length: count }, (_, nth) => ({ start: nth * 10, end: nth * 10 + 14 }));
  const once = (count) => {
    const text = "word word\n".repeat(count + 1);
    const began = performance.now();
    for (const step of layout(text, spans(count))) assert.ok(step);
    return performance.now() - began;
  };
  const best = (count) => Math.min(...Array.from({ length: 6 }, () => once(count)));
  assert.ok(best(64000) < 16 * best(16000));
});
