// An answer on the page: the article, the switches of its parsers, the tabs, and the ways between them.

import { $, announce, el } from "./dom.js";
import { addressOf, call } from "./api.js";
import { calm, showArticle } from "./article.js";
import { followFact, hideCard, hideCardNow, showCard } from "./card.js";
import { fillChart } from "./chart.js";
import { describe } from "./describe.js";
import { fillFacts, focusRow } from "./facts.js";
import { factsOf } from "./groups.js";
import { marksFor } from "./marks.js";
import { showAbout, showLegend } from "./overview.js";
import { placeOf } from "./places.js";
import { fillCode, fillJson } from "./raw.js";
import { makeTabs } from "./tabs.js";
import { fillTimeline } from "./timeline.js";
import { partialWords } from "./troubles.js";
import { fillVerify } from "./verify.js";
import { withKey } from "./key.js";

const tabs = makeTabs(["Facts", "Timeline", "Chart", "Verify", "JSON", "Code"]);
let view = null;
let cameFrom = null;

/** Show `answer` to `request`. */
export function showResult({ request, answer, plugins, locked }) {
  const facts = factsOf(answer.results);
  const names = ["quotes", "figures", "dates", "links"].filter((name) => name in answer.results);
  names.push(...Object.keys(answer.results).filter((name) => !names.includes(name)));
  const schemas = Object.fromEntries(plugins.map(({ name, item_schema: schema }) => [name, schema]));
  const calls = [{ name: "Facts", address: addressOf("v1/parse"), request }];
  const state = { answer, facts, names, schemas, marks: marksFor(names), hidden: new Set() };
  $("result").hidden = false;
  $("partial").replaceChildren(...answer.errors.map((error) => el("p", { className: "notice" }, partialWords(error))));
  showAbout(answer.article);
  redraw(state);
  const code = (panel) => fillCode(panel, calls, locked);
  const show = (id) => go(state, id);
  const fillers = {
    Facts: (panel) => fillFacts(panel, facts, names, state.marks, schemas, show),
    Timeline: (panel) => fillTimeline(panel, facts, answer.article.published_at, show),
    Chart: (panel) => fillChart(panel, facts, show),
    Verify: (panel) => fillVerify(panel, answer.article.text, (asked) => verify(asked, answer.article, calls, () => tabs.renew({ ...tabs.left(), Code: code })), point),
    JSON: (panel) => fillJson(panel, answer),
    Code: code,
  };
  tabs.renew(fillers);
  announce(`${facts.length} facts: ${names.map((name) => `${answer.results[name].length} ${name}`).join(", ")}.`);
  $("result").scrollIntoView({ block: "start", behavior: "instant" });
}

function redraw(state) {
  showLegend(state, () => article(state));
  article(state);
}

function article({ answer, facts, marks, hidden, schemas }) {
  const shown = facts.filter(({ parser }) => !hidden.has(parser));
  $("article").lang = answer.article.language ?? "";
  hideCardNow();
  view = showArticle(answer.article.text, shown, marks, {
    near: (ids, node, isFocus) => {
      view.light(ids[0]);
      showCard(ids.map((id) => facts[id]), node, marks, schemas, open);
      if (isFocus) announce(ids.map((id) => spoken(facts[id], schemas)).join(". In "));
    },
    away: hideCard,
    open,
    back: () => {
      hideCardNow();
      cameFrom?.focus();
    },
  });
}

function spoken({ parser, item }, schemas) {
  const { name, headline } = describe(parser, item, schemas[parser]);
  return `${name}: ${headline}`;
}

/** From a list or a picture to the place in the text; Escape there leads back. */
function go(state, id) {
  cameFrom = document.activeElement;
  if (state.hidden.delete(state.facts[id].parser)) redraw(state);
  view.focus(id);
}

/** From the text to the list. */
function open(id) {
  tabs.show("Facts");
  hideCardNow();
  focusRow(id);
}

/** Select a place of the text that is no fact. */
function point(place) {
  const range = placeOf($("article"), place);
  if (range === null) return;
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: calm() });
}

async function verify(asked, { text }, calls, changed) {
  const request = { source: { text, markup: "none" }, quotes: [asked], offsets: "utf16" };
  const answer = await withKey(() => call("v1/verify", request));
  calls[1] = { name: "Verify", address: addressOf("v1/verify"), request };
  changed();
  return answer.verdicts[0];
}

addEventListener("keydown", (event) => event.key === "Escape" && hideCardNow());
addEventListener("scroll", followFact, { passive: true });
