// What stands above the article: its headline and origin, and the switches of the parsers.

import { $, el } from "./dom.js";
import { instantWords } from "./dates.js";
import { title } from "./marks.js";

/** The headline of the article, and what is known of it. */
export function showAbout({ title: headline, authors, site_name: site, published_at: published, url, text }) {
  const line = [authors.join(", "), site, published && `published ${instantWords(published)}`, url && new URL(url).host].filter(Boolean).join(" · ");
  $("about").replaceChildren(...[headline && el("h2", {}, headline), line && el("p", {}, line)].filter(Boolean));
  $("ask-title").textContent = headline ?? text.trim().split("\n", 1)[0].slice(0, 200);
}

/** A switch for each parser, with its mark and the number of its facts; `changed` is called when one was used. */
export function showLegend({ names, marks, hidden, answer }, changed) {
  $("legend").replaceChildren(...names.map((name) => {
    const button = el("button", { type: "button", className: `chip ${marks[name].style}`, "aria-pressed": String(!hidden.has(name)), onclick: () => {
      if (!hidden.delete(name)) hidden.add(name);
      button.setAttribute("aria-pressed", String(!hidden.has(name)));
      changed();
    } }, el("span", { className: "badge", "aria-hidden": "true" }, marks[name].letter), ` ${title(name)} `, el("span", { className: "count" }, String(answer.results[name].length)));
    return button;
  }));
}
