// The tab of lists: each parser's facts in groups; a click leads to the place in the text, Escape there back.

import { $, el } from "./dom.js";
import { lineOf, grouped } from "./groups.js";
import { title } from "./marks.js";

const AT_ONCE = 60;

/** Fill `panel`; `go` is called with the id of a fact to show in the text. */
export function fillFacts(panel, facts, names, marks, schemas, go) {
  const sections = names.map((name) => section(name, facts.filter(({ parser }) => parser === name), marks[name], schemas[name], go));
  panel.replaceChildren(...sections);
}

function section(name, facts, { letter, style }, schema, go) {
  const list = el("div", {});
  const groups = grouped(name, facts);
  const rows = groups.flatMap(([heading, members]) => members.map((fact, nth) => [nth === 0 ? heading : null, fact]));
  reveal(list, rows, schema, go);
  return el("section", { className: `facts ${style}`, data: { parser: name } },
    el("h2", {}, el("span", { className: "badge", "aria-hidden": "true" }, letter), title(name), el("span", { className: "count" }, String(facts.length))),
    facts.length > 0 ? list : el("p", { className: "nothing" }, "None found."));
}

/** The first rows, and a button for more of them: long articles have thousands. */
function reveal(list, rows, schema, go, from = 0, until = from + AT_ONCE) {
  for (const [heading, fact] of rows.slice(from, until)) {
    if (heading !== null) list.append(el("h3", {}, heading));
    list.append(row(fact, schema, go));
  }
  if (until >= rows.length) return;
  const more = el("button", { type: "button", className: "quiet", onclick: () => {
    more.remove();
    reveal(list, rows, schema, go, until, until + 10 * AT_ONCE);
  } }, `Show ${rows.length - until} more`);
  list.append(more);
}

/** A fact of a list: its words and what they mean. */
export function row(fact, schema, go) {
  const [words, meaning] = lineOf(fact, schema);
  return el("button", { type: "button", className: "fact", data: { row: fact.id }, onclick: () => go(fact.id) },
    el("span", { className: "words" }, words), meaning && [" ", el("span", { className: "meaning" }, meaning)]);
}

/** Lead the eye and the focus to the row of a fact, revealing it where it is among those left out. */
export function focusRow(id) {
  const panel = $("panel-Facts");
  for (;;) {
    const found = panel.querySelector(`[data-row="${id}"]`);
    if (found) {
      found.focus();
      return found.scrollIntoView({ block: "nearest" });
    }
    const more = [...panel.querySelectorAll(".facts > div > .quiet")];
    if (more.length === 0) return undefined;
    more.forEach((button) => button.click());
  }
}
