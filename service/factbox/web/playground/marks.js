// How each parser is marked: a colour, a style of line and a letter, so that no mark needs its colour to be told apart.

const BUILT_IN = { quotes: "Q", figures: "F", dates: "D", links: "L" };
const OTHERS = 4;

/** {name: {letter, style}}: `style` names a class of the style sheet; parsers of others get one of four and a free letter. */
export function marksFor(names) {
  const taken = new Set(Object.values(BUILT_IN));
  const marks = {};
  let nth = 0;
  for (const name of names) {
    if (BUILT_IN[name]) marks[name] = { letter: BUILT_IN[name], style: name };
    else marks[name] = { letter: freeLetter(name, taken), style: `other${nth++ % OTHERS}` };
  }
  return marks;
}

function freeLetter(name, taken) {
  const letter = [...name.toUpperCase(), ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((one) => /[A-Z]/.test(one) && !taken.has(one)) ?? "?";
  taken.add(letter);
  return letter;
}

/** "at_least" -> "At least": names of parsers, fields and options for people. */
export function title(name) {
  const words = name.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
