// Tabs as ARIA has them: one stop of the Tab key, arrow keys move, a panel is filled when it is first looked at.

import { $, el } from "./dom.js";

/** Build the tabs `names` once; returns {show(name), renew(fillers), left()}. `fillers` fill a panel when it is first shown. */
export function makeTabs(names) {
  const buttons = names.map((name) => el("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`, onclick: () => show(name) }, name));
  const panels = names.map((name) => el("div", { role: "tabpanel", id: `panel-${name}`, "aria-labelledby": `tab-${name}`, tabIndex: 0, hidden: true }));
  let fillers = {};
  let shown = names[0];
  $("tabs").append(...buttons);
  $("panels").append(...panels);
  $("tabs").addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -names.indexOf(shown), End: names.length - 1 - names.indexOf(shown) }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(names.at((names.indexOf(shown) + step) % names.length));
    $(`tab-${shown}`).focus();
  });

  function show(name) {
    shown = name;
    names.forEach((one, nth) => {
      buttons[nth].setAttribute("aria-selected", String(one === name));
      buttons[nth].tabIndex = one === name ? 0 : -1;
      panels[nth].hidden = one !== name;
    });
    const fill = fillers[name];
    delete fillers[name];
    fill?.($(`panel-${name}`));
  }

  function renew(given) {
    fillers = { ...given };
    show(shown);
  }

  return { show, renew, left: () => fillers };
}
