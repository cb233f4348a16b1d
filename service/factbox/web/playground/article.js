// The article with its facts: marks that nest, one stop of the Tab key, arrow keys from fact to fact.

import { $, el } from "./dom.js";
import { roles } from "./describe.js";
import { layout } from "./layout.js";

/**
 * Fill the article with `text` and its `facts`; `marks` say how each parser's look. `on` has what to call:
 * near(ids, node, isFocus), away(), open(id), back(). Returns {focus(id), light(id)}.
 */
export function showArticle(text, facts, marks, on) {
  const home = el("div");
  $("article").replaceChildren(home);
  const parts = new Map();
  const lit = new Map();
  home.append(written(text, spansOf(facts), marks, parts, lit));
  const stops = [...home.querySelectorAll("mark[data-first]")];
  let current = stops[0];
  if (current) current.tabIndex = 0;

  function stopAt(node) {
    current.tabIndex = -1;
    current = node;
    node.tabIndex = 0;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest", behavior: calm() });
  }

  function light(id) {
    for (const node of home.querySelectorAll(".active, .lit")) node.classList.remove("active", "lit");
    for (const node of parts.get(id) ?? []) node.classList.add("active");
    for (const node of lit.get(id) ?? []) node.classList.add("lit");
  }

  const keys = {
    ArrowRight: () => stopAt(stops[Math.min(stops.indexOf(current) + 1, stops.length - 1)]),
    ArrowLeft: () => stopAt(stops[Math.max(stops.indexOf(current) - 1, 0)]),
    Home: () => stopAt(stops[0]),
    End: () => stopAt(stops.at(-1)),
    Enter: () => on.open(idsAt(document.activeElement)[0]),
    Escape: on.back,
  };
  home.onkeydown = (event) => {
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey || stops.length === 0) return;
    event.preventDefault();
    keys[event.key]();
  };
  const near = (event, isFocus) => {
    const ids = idsAt(event.target);
    if (ids.length > 0) on.near(ids, markAt(event.target), isFocus, event);
  };
  home.onpointerover = (event) => (markAt(event.target) ? near(event, false) : on.away());
  home.onpointerleave = () => on.away();
  home.onclick = (event) => near(event, false);
  home.addEventListener("focusin", (event) => near(event, true));
  home.addEventListener("focusout", on.away);
  return { light, focus: (id) => parts.has(id) && stopAt(parts.get(id)[0]) };
}

export const calm = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");

const markAt = (node) => node.closest?.("mark[data-fact]");

/** The facts that hold `node`, the innermost first. */
function idsAt(node) {
  const found = [];
  for (let at = markAt(node); at; at = markAt(at.parentElement)) found.push(Number(at.dataset.fact));
  return found;
}

function spansOf(facts) {
  const own = facts.map(({ id, parser, item }) => ({ id, parser, start: item.start, end: item.end }));
  const inner = facts.flatMap(({ id, parser, item }) => roles(item).map((role) => ({ id, parser, ...role })));
  return [...own, ...inner];
}

function written(text, spans, marks, parts, lit) {
  const all = document.createDocumentFragment();
  let at = all;
  for (const [step, one, other] of layout(text, spans)) {
    if (step === "paragraph") all.append((at = el("p")));
    else if (step === "text") at.append(text.slice(one, other));
    else if (step === "close") at = at.parentNode;
    else {
      const node = one.role ? roleNode(one) : markNode(one, marks[one.parser], other);
      const known = one.role ? lit : parts;
      if (!known.has(one.id)) known.set(one.id, []);
      known.get(one.id).push(node);
      at.append(node);
      at = node;
    }
  }
  return all;
}

function markNode({ id, parser }, { letter, style }, continued) {
  const node = document.createElement("mark");
  node.className = `mark ${style}`;
  node.dataset.fact = id;
  node.dataset.parser = parser;
  if (continued) return node;
  node.dataset.letter = letter;
  node.dataset.first = "";
  node.tabIndex = -1;
  return node;
}

function roleNode({ role, parser }) {
  const node = document.createElement("span");
  node.className = `role of-${parser === "quotes" || parser === "figures" ? parser : "others"}`;
  node.dataset.role = role;
  return node;
}
