// The tab of figures of one unit side by side: bars with their numbers in words; a range is a bar from low to high.

import { el, svg } from "./dom.js";
import { bars, chosenUnits, scaleOf } from "./scale.js";

const ROW = 46;
const WIDEST = 34;

/** Fill `panel`; `go` is called with the id of a fact. */
export function fillChart(panel, facts, go) {
  const units = chosenUnits(facts);
  if (units.length === 0) return panel.replaceChildren(el("p", { className: "nothing" }, "No two figures of this article have the same unit: there is nothing to compare."));
  const plot = el("div", { className: "plot" });
  const note = el("p", { className: "hint" });
  const choice = el("select", { onchange: () => draw(choice.value) }, units.map(({ unit, words, facts: some }) => el("option", { value: unit }, `${words} (${some.length})`)));
  const draw = (unit) => {
    const rows = bars(units.find((one) => one.unit === unit).facts);
    const scale = scaleOf(rows);
    const width = Math.max(plot.clientWidth, 280);
    plot.replaceChildren(svg("svg", { viewBox: `0 0 ${width} ${rows.length * ROW + 18}`, width, height: rows.length * ROW + 18, role: "group", "aria-label": "Bar chart" }, grid(scale, width, rows.length * ROW),
      rows.map((row, nth) => bar(row, nth * ROW, width, scale, go))));
    note.textContent = scale.logarithmic ? "The scale is logarithmic: each line is ten times the one before." : "";
  };
  panel.replaceChildren(el("div", { className: "tools" }, el("label", { className: "field" }, "Figures in ", choice)), plot, note);
  draw(units[0].unit);
  new ResizeObserver(() => draw(choice.value)).observe(panel);
  return undefined;
}

function grid({ x, ticks }, width, height) {
  return svg("g", { class: "grid", "aria-hidden": "true" }, ticks.map((value) => [
    svg("line", { x1: x(value) * width, x2: x(value) * width, y1: 20, y2: height }),
    svg("text", { x: x(value) * width, y: height + 13, "text-anchor": x(value) > 0.9 ? "end" : x(value) < 0.1 ? "start" : "middle" }, short.format(value))]));
}

function bar({ id, label, words, low, high, isRange }, y, width, { x }, go) {
  const [from, to] = [isRange ? x(low) : x(null), x(high)].map((share) => share * width);
  const begin = Math.min(from, to);
  const act = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    go(id);
  };
  return svg("g", { class: `bar${isRange ? " range" : ""}`, role: "button", tabindex: 0, "aria-label": `${label}: ${words}`, onclick: act, onkeydown: act },
    svg("rect", { class: "touch", x: 0, y, width, height: ROW - 4 }),
    svg("text", { class: "label", x: 0, y: y + 16 }, fitting(label, width - Math.min(words.length, WIDEST) * 7.4 - 16)),
    svg("text", { class: "value", x: width, y: y + 16, "text-anchor": "end" }, fitting(words, WIDEST * 7)),
    svg("rect", { class: "ground", x: 0, y: y + 22, width, height: 12, rx: 3 }),
    svg("rect", { class: "length", x: begin, y: y + 22, width: Math.max(Math.abs(to - from), 3), height: 12, rx: 3 }));
}

const short = new Intl.NumberFormat("en", { notation: "compact" });
const fitting = (text, room) => (text.length * 7 > room ? `${text.slice(0, Math.max(4, Math.floor(room / 7)))}…` : text);
