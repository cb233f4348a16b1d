// The tab of time: dates on an axis by their `from` and `to`; what has no place on it is listed below.

import { el, svg } from "./dom.js";
import { instant, rows, stretches, ticks } from "./axis.js";
import { dateWords, intervalWords } from "./dates.js";
import { row } from "./facts.js";
import { listen, zoomable } from "./zoom.js";

const ROW = 26;
const LETTER = 6.6;
const HEAD = 26;
const LONGEST = 34;

/** Fill `panel`; `go` is called with the id of a fact; `publishedAt` is marked where it is known. */
export function fillTimeline(panel, facts, publishedAt, go) {
  const found = stretches(facts);
  const loose = facts.filter(({ parser, item }) => parser === "dates" && !(item.from && item.to));
  const published = publishedAt ? instant(publishedAt) : null;
  const plot = el("div", { className: "plot" });
  const note = el("p", { className: "hint", "aria-live": "polite" });
  const edges = [...found.flatMap(({ from, to }) => [from, to]), ...(published === null ? [] : [published])];
  const view = zoomable(edges, (from, to) => draw(plot, note, found, from, to, published, go));
  const tools = el("div", { className: "tools", role: "group", "aria-label": "Zoom" },
    [["−", "Zoom out", () => view.zoom(2)], ["+", "Zoom in", () => view.zoom(0.5)], ["←", "Earlier", () => view.move(-0.3)], ["→", "Later", () => view.move(0.3)],
      ["Everything", null, view.all], published !== null && ["Around publication", null, () => view.around(published)]]
      .filter(Boolean).map(([words, label, onclick]) => el("button", { type: "button", className: "quiet", "aria-label": label, onclick }, words)));
  const shown = found.length > 0 ? [tools, plot, note] : [el("p", { className: "nothing" }, "No date of this article has a place in time. With a publication date, “Monday” has one.")];
  panel.replaceChildren(...shown, ...looseList(loose, go));
  listen(plot, view);
  view.all();
  watch(plot, view);
}

function watch(plot, view) {
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    if (plot.clientWidth === width) return;
    width = plot.clientWidth;
    view.redraw();
  }).observe(plot);
}

function draw(plot, note, found, from, to, published, go) {
  const focused = plot.contains(document.activeElement) ? document.activeElement.dataset.fact : null;
  const width = Math.max(plot.clientWidth, 280);
  const x = (at) => ((at - from) / (to - from)) * width;
  const seen = found.filter((one) => one.to > from && one.from < to).map((one) => placed(one, x, width));
  seen.sort((one, other) => one.left - other.left);
  rows(seen).forEach((lane, nth) => (seen[nth].y = HEAD + 10 + lane * ROW));
  const height = Math.max(HEAD + 44, ...seen.map(({ y }) => y + ROW + 18));
  const axis = ticks(from, to, Math.max(2, Math.floor(width / 90))).map(({ at, label }) => svg("g", { class: "tick" },
    svg("line", { x1: x(at), x2: x(at), y1: HEAD, y2: height }), x(at) + 4 + label.length * LETTER < width && svg("text", { x: x(at) + 4, y: 15 }, label)));
  const late = x(published) > width - 70;
  const today = published === null || published < from || published > to ? null : svg("g", { class: "published" },
    svg("line", { x1: x(published), x2: x(published), y1: HEAD - 6, y2: height }), svg("text", { x: x(published) + (late ? -5 : 5), y: height - 4, "text-anchor": late ? "end" : "start" }, "published"));
  plot.replaceChildren(svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": "Timeline" },
    axis, today, seen.map((one) => mark(one, go))));
  if (focused) plot.querySelector(`[data-fact="${focused}"]`)?.focus();
  const before = found.filter((one) => one.to <= from).length;
  const after = found.filter((one) => one.from >= to).length;
  note.textContent = [before > 0 && `${before} earlier`, after > 0 && `${after} later`].filter(Boolean).join(", ");
}

/** Where a stretch and its label go: the label after it, or before it where the room ends. */
function placed(one, x, width) {
  const [begin, end] = [Math.max(x(one.from), -4), Math.min(x(one.to), width + 4)];
  const bar = Math.max(end - begin, 7);
  const label = labelOf(one);
  const room = label.length * LETTER;
  const inside = bar > room + 12;
  const after = inside || begin + bar + 6 + room <= width;
  const text = inside ? Math.max(begin, 0) + 6 : after ? begin + bar + 6 : begin - 6;
  const left = after ? begin : Math.max(begin - 6 - room, 0);
  return { ...one, begin, bar, label, text, anchor: after ? "start" : "end", left, right: inside || !after ? begin + bar : begin + bar + 6 + room, inside };
}

function labelOf({ facts }) {
  const words = [...new Set(facts.map(({ item }) => item.text))].join(", ");
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

function mark({ begin, bar, label, text, anchor, y, facts, inside }, go) {
  const [{ id, item }] = facts;
  const meaning = item.value ? dateWords(item) : intervalWords(item.from, item.to);
  const name = `${label}: ${meaning}`;
  const act = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    go(id);
  };
  return svg("g", { class: `stretch${inside ? " inside" : ""}`, role: "button", tabindex: 0, "aria-label": name, "data-fact": id, onclick: act, onkeydown: act },
    svg("title", {}, name),
    svg("rect", { x: begin, y, width: bar, height: ROW - 8, rx: 3 }),
    svg("text", { x: text, y: y + 13, "text-anchor": anchor }, label));
}

function looseList(loose, go) {
  if (loose.length === 0) return [];
  return [el("section", { className: "facts dates" }, el("h2", {}, "Without a place in time"), el("div", {}, loose.map((fact) => row(fact, null, go))))];
}
