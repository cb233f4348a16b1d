// The card with a fact's fields in words: beside the fact, or at the foot of a phone.

import { $, el, safeLink } from "./dom.js";
import { describe } from "./describe.js";

const WAIT = 180;
let leaving = 0;
let anchor = null;

/** Show the `facts` (the innermost first) beside `node`; `open` is called with the id of one to see in the lists. */
export function showCard(facts, node, marks, schemas, open) {
  clearTimeout(leaving);
  const card = $("card");
  card.replaceChildren(...facts.map((fact) => entry(fact, marks[fact.parser], schemas[fact.parser], open)));
  card.hidden = false;
  anchor = node;
  followFact();
  card.onpointerenter = () => clearTimeout(leaving);
  card.onpointerleave = hideCard;
}

/** Hide it, not at once: the pointer may be on its way into it. */
export function hideCard() {
  clearTimeout(leaving);
  leaving = setTimeout(() => ($("card").hidden = true), WAIT);
}

export function hideCardNow() {
  clearTimeout(leaving);
  $("card").hidden = true;
}

/** Keep the card beside its fact while the page scrolls, and hide it when the fact is out of sight. */
export function followFact() {
  if ($("card").hidden) return;
  const { top, bottom } = anchor.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) hideCardNow();
  else place($("card"), anchor);
}

function entry(fact, { letter, style }, schema, open) {
  const { name, headline, rows } = describe(fact.parser, fact.item, schema);
  return el("section", { className: style },
    el("p", { className: "kind" }, el("span", { className: "badge", "aria-hidden": "true" }, letter), name,
      el("button", { type: "button", className: "quiet", onclick: () => open(fact.id) }, "in the list")),
    el("p", { className: "headline" }, headlineOf(fact, headline)),
    rows.length > 0 && el("dl", {}, rows.map(([label, words]) => [el("dt", {}, label), el("dd", {}, words)]).flat()));
}

/** "Monday" = 6 January 2025; a quotation and the words of a link stand in the text beside the card. */
function headlineOf({ parser, item }, headline) {
  if (parser === "links") return safeLink(item.clean_url ?? headline, headline);
  return parser === "quotes" || item.text.length > 60 || item.text === headline ? headline : `${item.text} = ${headline}`;
}

/** Below the fact, or above it where there is no room; on a phone the style sheet puts it at the foot. */
function place(card, node) {
  const line = node.getClientRects()[0];
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + 8;
  const top = below + height > innerHeight && line.top - height - 8 > 0 ? line.top - height - 8 : below;
  card.style.setProperty("--left", `${Math.max(8, Math.min(line.left, innerWidth - width - 8))}px`);
  card.style.setProperty("--top", `${top}px`);
}
