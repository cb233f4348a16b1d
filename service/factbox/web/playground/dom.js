// Elements without markup: text from elsewhere only ever becomes text.

const SVG = "http://www.w3.org/2000/svg";

/** A tag with properties (`on...` listeners, `data`, known properties, else attributes) and children. */
export function el(tag, props = {}, ...children) {
  return filled(document.createElement(tag), props, children);
}

/** The same in SVG, where everything is an attribute. */
export function svg(tag, props = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), props, children);
}

function filled(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (node.namespaceURI !== SVG && name in node && !name.startsWith("aria")) node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const $ = (id) => document.getElementById(id);

/** Say something to screen readers, politely. */
export function announce(text) {
  $("said").textContent = text;
}

/** The address as a live link, only where it leads to a page or a letter: never `javascript:` or `data:`. */
export function safeLink(address, text = address) {
  return /^(https?|mailto):/i.test(address) ? el("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text) : el("code", {}, text);
}
