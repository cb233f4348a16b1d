// Overlapping spans as well-formed nesting: a span that crosses another is cut in two, and every paragraph stands alone.

/**
 * Steps that write `text` with its spans: ["open", span, isContinued], ["text", start, end], ["close", span],
 * ["paragraph"]. Of spans that begin together the longest is outermost. Linear in text and depth of the spans.
 */
export function* layout(text, spans) {
  const opening = spans.filter((span) => span.start < span.end && span.end <= text.length).sort(byPlace);
  const open = [];
  let at = 0;
  let next = 0;
  for (const [start, end] of paragraphs(text)) {
    yield ["paragraph"];
    for (const span of open) yield ["open", span, true];
    at = start;
    while (at < end) {
      while (next < opening.length && opening[next].start === at) {
        yield ["open", opening[next], false];
        open.push(opening[next++]);
      }
      const until = Math.min(end, opening[next]?.start ?? end, ...open.map((span) => span.end));
      yield ["text", at, until];
      at = until;
      if (at < end) yield* close(open, at);
    }
    for (const span of [...open].reverse()) yield ["close", span];
    open.splice(0, open.length, ...open.filter((span) => span.end > at));
  }
}

function byPlace(one, other) {
  return one.start - other.start || other.end - one.end;
}

/** Close what ends at `at`; what stands inside it and goes on is closed and opened again. */
function* close(open, at) {
  const lowest = open.findIndex((span) => span.end <= at);
  if (lowest < 0) return;
  const taken = open.splice(lowest);
  for (const span of [...taken].reverse()) yield ["close", span];
  for (const span of taken) {
    if (span.end <= at) continue;
    yield ["open", span, true];
    open.push(span);
  }
}

/** [start, end] of each paragraph with the line breaks after it; together they are the whole text. */
export function* paragraphs(text) {
  let start = 0;
  for (const match of text.matchAll(/\n+/g)) {
    yield [start, match.index + match[0].length];
    start = match.index + match[0].length;
  }
  if (start < text.length) yield [start, text.length];
}
