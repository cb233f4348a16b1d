// What went wrong, as a person would want it said: a headline, then what to do.

const FIELDS = {
  text: "The article", html: "The article", url: "The address", published_at: "The publication date", base_url: "The address of the page",
  language: "The language", plugins: "The parsers", options: "The options", quotes: "The quotation",
};
const HEADLINES = {
  400: "The service could not read the request.",
  401: "This service wants a key.",
  413: "That is too long.",
  415: "The service could not read the request.",
  422: "That does not work.",
  429: "Too many requests just now.",
  500: "The service made a mistake. It is not your article.",
  502: "The site gave no readable page.",
  503: "The service is busy.",
  504: "The site took too long to answer.",
};
const ADVICE = {
  401: "Give one that its keeper gave you; this page forgets it when you leave.",
  413: "Leave out what is not part of the article, or send it in parts.",
  502: "Paste the text of the article instead.",
  504: "Try once more, or paste the text of the article instead.",
};

export class Trouble extends Error {
  constructor(status, headline, details) {
    super(headline);
    Object.assign(this, { status, details });
  }
}

/** A problem (RFC 9457) of the service as a Trouble. */
export function troubleOf(status, problem, retryAfter) {
  const headline = HEADLINES[status] ?? `The service answered ${status}.`;
  const wrong = (problem?.errors ?? []).map(({ pointer, detail }) => `${placeOf(pointer)}: ${detail}`);
  const said = wrong.length > 0 ? wrong : [problem?.detail].filter(Boolean);
  const advice = retryAfter ? `Try again in ${retryAfter === "1" ? "a second" : `${retryAfter} seconds`}.` : ADVICE[status];
  return new Trouble(status, headline, [...(status === 401 ? [] : said), advice].filter(Boolean));
}

/** "#/options/figures/dollar" -> "The options, figures, dollar". */
function placeOf(pointer) {
  const [field, ...below] = pointer.replace(/^#\/?/, "").split("/").filter(Boolean);
  if (field === undefined) return "The request";
  return [FIELDS[field] ?? field, ...below.filter((part) => !/^\d+$/.test(part))].join(", ");
}

const PARSER = {
  crashed: "broke down", "timed-out": "took too long and was stopped", "out-of-memory": "wanted more memory than it may have",
  "invalid-output": "gave facts that break its own rules", "dependency-failed": "needs a parser that has no result",
  "language-unsupported": "does not read this language", cut: "left something out",
};

/** An entry of an answer's `errors`, in words. */
export function partialWords({ plugin, code, detail }) {
  return `${plugin} ${PARSER[code] ?? code}. ${detail}`;
}
