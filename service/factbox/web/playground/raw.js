// The tabs JSON and Code: texts to copy.

import { announce, el } from "./dom.js";
import { LANGUAGES } from "./code.js";

/** Fill `panel` with the answer as it came. */
export function fillJson(panel, answer) {
  const text = JSON.stringify(answer, null, 2);
  panel.replaceChildren(el("div", { className: "tools" }, copier(() => text)), block(text));
}

/** Fill `panel` with code for each of `calls`: [{name, address, request}]. */
export function fillCode(panel, calls, locked) {
  const shown = el("div", {});
  const call = el("select", { onchange: () => draw() }, calls.map(({ name }, nth) => el("option", { value: nth }, name)));
  const language = el("div", { className: "segments", role: "group", "aria-label": "Language" }, Object.keys(LANGUAGES).map((name) => el("button", { type: "button", onclick: () => draw(name) }, name)));
  let chosen = "curl";
  let current = "";
  function draw(name = chosen) {
    chosen = name;
    const { address, request } = calls[call.value];
    const text = LANGUAGES[name](address, request, locked);
    for (const button of language.children) button.setAttribute("aria-pressed", String(button.textContent === name));
    current = text;
    shown.replaceChildren(block(text));
  }
  panel.replaceChildren(el("p", { className: "hint" }, "This repeats the request exactly."),
    el("div", { className: "tools" }, calls.length > 1 && el("label", { className: "field" }, "Request ", call), language, copier(() => current)), shown);
  draw();
}

const block = (text) => el("pre", { tabIndex: 0, role: "region", "aria-label": "Text to copy" }, el("code", {}, text));

function copier(text) {
  const button = el("button", { type: "button", className: "quiet", onclick: async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select the text and copy it";
    }
    announce(button.textContent);
    setTimeout(() => (button.textContent = "Copy"), 2000);
  } }, "Copy");
  return button;
}
