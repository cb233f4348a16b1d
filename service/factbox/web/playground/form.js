// The form: what is pasted, which parsers read it, and with what options.

import { $, el } from "./dom.js";
import { controlsFor } from "./options.js";
import { kindOf, requestOf } from "./source.js";
import { title } from "./marks.js";

const LOOKS = { url: "an address: the page is fetched", html: "HTML", text: "text" };
const parsers = [];

/** Show the installed parsers, with their options; those that are broken with the reason. */
export function showParsers(plugins) {
  parsers.length = 0;
  $("parsers").replaceChildren(...plugins.map((plugin) => (plugin.status === "ok" ? working(plugin) : broken(plugin))));
}

function working({ name, summary, options_schema: schema }) {
  const box = el("input", { type: "checkbox", checked: true });
  const controls = controlsFor(name, schema);
  parsers.push({ name, box, read: controls.read });
  return el("fieldset", {}, el("legend", {}, el("label", {}, box, ` ${title(name)}`)), el("p", { className: "hint" }, summary), controls.nodes);
}

function broken({ name, reason }) {
  return el("fieldset", { className: "broken" }, el("legend", {}, title(name)), el("p", { className: "hint" }, `Not loaded. ${reason}`));
}

/** The request that the form asks for. */
export function readForm() {
  const options = Object.fromEntries(parsers.map(({ name, read }) => [name, read()]));
  return requestOf({
    pasted: $("pasted").value, kind: $("kind").value, publishedAt: $("published").value, baseUrl: $("base-url").value.trim(), language: $("language").value.trim(),
    chosen: parsers.filter(({ box }) => box.checked).map(({ name }) => name), all: parsers.map(({ name }) => name), options,
  });
}

/** Fill the form with a sample. */
export function writeForm({ text, html, published_at: publishedAt, base_url: baseUrl }) {
  $("pasted").value = text ?? html;
  $("kind").value = "auto";
  $("published").value = publishedAt ?? "";
  $("base-url").value = baseUrl ?? "";
  sayLooks();
}

/** Say beside the field what the pasted words will be read as. */
export function sayLooks() {
  const pasted = $("pasted").value;
  $("looks").textContent = pasted.trim() && $("kind").value === "auto" ? `Looks like ${LOOKS[kindOf(pasted)]}.` : "";
}

const LONG = 20000;

/** Long pastes go in at once: line by line, as browsers do it, thousands of lines take minutes. */
export function pasteLong(event) {
  const text = event.clipboardData.getData("text/plain");
  if (text.length < LONG) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  sayLooks();
}
