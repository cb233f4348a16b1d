// The page: what is pasted goes to the service, and its answer to the article and the tabs.

import { $, announce, el } from "./dom.js";
import { call, hasKey } from "./api.js";
import { askKey, withKey } from "./key.js";
import { pasteLong, readForm, sayLooks, showParsers, writeForm } from "./form.js";
import { showResult } from "./result.js";

let plugins = null;
let running = null;
let samples = null;

async function loadParsers() {
  plugins = (await withKey(() => call("v1/plugins"))).plugins;
  showParsers(plugins);
}

async function find() {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  busy(true);
  try {
    if (plugins === null) await loadParsers();
    const request = readForm();
    const answer = await withKey(() => call("v1/parse", request, signal));
    $("trouble").replaceChildren();
    $("ask").open = false;
    showResult({ request, answer, plugins, locked: hasKey() });
  } catch (trouble) {
    if (trouble.name !== "AbortError") tell(trouble);
  } finally {
    if (running?.signal === signal) busy(false);
  }
}

function busy(is) {
  $("find").textContent = is ? "Reading …" : "Find the facts";
  $("form").setAttribute("aria-busy", String(is));
  if (is) announce("Reading the article.");
}

function tell(trouble) {
  const details = trouble.details ?? ["Something in this page broke. Load it again; your browser's console has the place."];
  if (!trouble.details) console.error(trouble);
  $("trouble").replaceChildren(el("div", { className: "notice" }, el("strong", {}, trouble.message), details.map((detail) => el("p", {}, detail)),
    trouble.status === 401 && el("button", { type: "button", className: "quiet", onclick: () => askKey().then((given) => given && find()) }, "Enter a key")));
  $("ask").open = true;
}

async function findSample(name) {
  samples ??= await call("playground/samples.json");
  writeForm(samples[name]);
  await find();
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  find();
});
$("pasted").addEventListener("input", sayLooks);
$("pasted").addEventListener("paste", pasteLong);
$("kind").addEventListener("change", sayLooks);
$("pasted").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("form").requestSubmit();
});
$("change-key").addEventListener("click", () => askKey().then((given) => given && loadParsers().catch(tell)));
$("samples").addEventListener("click", ({ target }) => target.dataset.sample && findSample(target.dataset.sample).catch(tell));
loadParsers().catch(tell);
