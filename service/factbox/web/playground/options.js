// Controls for a parser's options, made from their JSON Schema.

import { el } from "./dom.js";
import { title } from "./marks.js";

/** {nodes, read()}: controls for `schema`'s properties; `read` gives those that were set, as JSON values. */
export function controlsFor(parser, schema) {
  const fields = Object.entries(schema?.properties ?? {}).map(([name, about]) => [name, control(parser, name, about)]);
  return {
    nodes: fields.map(([, { node }]) => node),
    read: () => Object.fromEntries(fields.map(([name, { read }]) => [name, read()]).filter(([, value]) => value !== undefined)),
  };
}

function control(parser, name, about) {
  const { input, read } = inputOf(about);
  input.id = `option-${parser}-${name}`;
  const label = el("label", { htmlFor: input.id }, about.title ?? title(name));
  const hint = about.description && el("span", { className: "hint", id: `${input.id}-hint` }, about.description);
  if (hint) input.setAttribute("aria-describedby", hint.id);
  return { node: el("div", { className: "option" }, label, input, hint), read };
}

/** An input that suits the type, and how to read it; undefined is "as it is by default". */
function inputOf(about) {
  const types = [about.type ?? about.anyOf?.map(({ type }) => type)].flat().filter((type) => type !== "null");
  const values = (about.enum ?? (types[0] === "boolean" ? [true, false] : null))?.filter((value) => value !== null);
  if (values) {
    const input = el("select", {}, el("option", { value: "" }, "default"), values.map((value, nth) => el("option", { value: nth }, value === true ? "yes" : value === false ? "no" : String(value))));
    return { input, read: () => (input.value === "" ? undefined : values[input.value]) };
  }
  if (types[0] === "integer" || types[0] === "number") {
    const input = el("input", { type: "number", step: types[0] === "integer" ? 1 : "any", min: about.minimum, max: about.maximum, placeholder: about.default });
    return { input, read: () => (input.value === "" ? undefined : Number(input.value)) };
  }
  const input = el("input", { autocomplete: "off", placeholder: types[0] === "array" ? "with commas" : about.default });
  if (types[0] === "array") return { input, read: () => listOf(input.value) };
  if (types[0] === "object") return { input, read: () => (input.value ? JSON.parse(input.value) : undefined) };
  return { input, read: () => (input.value === "" ? undefined : input.value) };
}

function listOf(text) {
  const items = text.split(",").map((item) => item.trim()).filter(Boolean);
  return items.length > 0 ? items : undefined;
}
