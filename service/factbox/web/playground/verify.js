// The tab that asks whether a quotation is in the article, word for word, and who said it.

import { announce, el } from "./dom.js";

const LONGEST = 600;
const VERDICTS = {
  exact: ["✓", "Exact", "The article has it, word for word."],
  "same-words": ["✓", "Same words", "The words are the same; marks, blanks or capitals differ."],
  shortened: ["≈", "Shortened", "All its words are there, in order, but others between them were left out."],
  altered: ["≠", "Altered", "Some words differ."],
  stitched: ["≠", "Stitched", "It joins words from places far apart, or of more than one speaker."],
  absent: ["✗", "Not there", "The article does not have it."],
};

/** Fill `panel` for the text `article`; `ask` sends {text, speaker} and returns the verdict, `point` shows {start, end} in the article. */
export function fillVerify(panel, article, ask, point) {
  const text = el("textarea", { id: "quotation", rows: 3, required: true, maxLength: 20000, placeholder: "“We will rebuild the old bridge”" });
  const speaker = el("input", { id: "speaker", autocomplete: "off", maxLength: 200 });
  const send = el("button", { type: "submit", className: "primary" }, "Check it");
  const results = el("div", { className: "verdicts" });
  const form = el("form", { onsubmit: async (event) => {
    event.preventDefault();
    send.disabled = true;
    const asked = { text: text.value.trim(), ...(speaker.value.trim() ? { speaker: speaker.value.trim() } : {}) };
    results.prepend(await ask(asked).then((verdict) => card(asked, verdict, article, point), troubleCard));
    send.disabled = false;
  } },
  el("p", { className: "hint" }, "Is this quotation in the article, and who said it there?"),
  el("label", { className: "stacked" }, "Quotation", text),
  el("div", { className: "row" }, el("label", { className: "field grow" }, "Said by (if you like) ", speaker), send));
  panel.replaceChildren(form, results);
}

function card(asked, { verdict, places, differences, speaker }, text, point) {
  const [sign, name, meaning] = VERDICTS[verdict] ?? ["?", verdict, ""];
  announce(`${name}. ${meaning} ${speakerWords(asked, speaker)}`);
  return el("article", { className: `verdict ${verdict}` },
    el("h2", {}, el("span", { "aria-hidden": "true" }, sign), ` ${name}`),
    el("p", {}, meaning),
    sides(asked.text, text, places, differences),
    speakerWords(asked, speaker) && el("p", {}, speakerWords(asked, speaker)),
    places.length > 0 && el("p", { className: "row" }, places.map((place, nth) => el("button", { type: "button", className: "quiet", onclick: () => point(place) }, places.length > 1 ? `Place ${nth + 1}` : "Show the place"))));
}

/** Both sides, where they differ: what the quotation has otherwise is struck, what the article has instead is inserted. */
function sides(quoted, article, places, differences) {
  const there = differences.map(({ source }) => source).filter(Boolean);
  const found = [...places, ...there];
  const start = Math.min(...found.map((place) => place.start));
  const end = Math.max(...found.map((place) => place.end));
  const own = differences.map((one) => one.quoted).filter(Boolean);
  const asked = [el("dt", {}, "Asked"), el("dd", {}, marked(quoted, own, 0, quoted.length, "del"))];
  const words = end - start > LONGEST ? places.map(({ text }) => text).join(" … ") : marked(article, there, start, end, "ins");
  return el("dl", { className: "sides" }, asked, found.length > 0 && [el("dt", {}, "Article"), el("dd", {}, words)]);
}

/** The words of [start, end), those of `spans` in an element of their own. */
function marked(text, spans, start, end, tag) {
  const out = [];
  let at = start;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    out.push(text.slice(at, span.start), el(tag, {}, text.slice(span.start, span.end)));
    at = span.end;
  }
  return [...out, text.slice(at, end)];
}

function speakerWords({ speaker: named }, { verdict, name, text }) {
  const who = name ?? text;
  if (verdict === "right") return `${named} is right: ${who} said it.`;
  if (verdict === "other") return `Not ${named}: in the article ${who} said it.`;
  if (verdict === "unknown") return `Whether ${named} said it, the article does not tell.`;
  return who ? `Said by ${who}.` : "";
}

function troubleCard(trouble) {
  announce(trouble.message);
  return el("article", { className: "verdict absent" }, el("h2", {}, trouble.message), (trouble.details ?? []).map((detail) => el("p", {}, detail)));
}
