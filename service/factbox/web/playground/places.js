// From an offset of the text to its place in the document.

/** A Range over [start, end) of the text below `home`, or null where it has no such place. */
export function placeOf(home, { start, end }) {
  const range = document.createRange();
  const walker = document.createTreeWalker(home, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + node.length;
    if (!begun && start < next) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}
