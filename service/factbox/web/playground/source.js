// What somebody pasted, as a request of /v1/parse.

const ADDRESS = /^https?:\/\/[^\s]+$/i;
const PAGE = /^\s*(<!doctype html|<\?xml|<html[\s>]|<(article|body|div|main|section|p|h1)[\s>])/i;

/** "url", "html" or "text": what the pasted words look like. */
export function kindOf(pasted) {
  if (ADDRESS.test(pasted.trim())) return "url";
  return PAGE.test(pasted) ? "html" : "text";
}

/**
 * The request: the source, and of the rest only what was given. Offsets count as this page's strings do.
 * `chosen` of `all` parsers are named only when they are not all.
 */
export function requestOf({ pasted, kind, publishedAt, baseUrl, language, chosen, all, options }) {
  const source = kind === "auto" ? kindOf(pasted) : kind;
  const request = { [source]: source === "url" ? pasted.trim() : pasted };
  if (publishedAt) request.published_at = publishedAt;
  if (baseUrl) request.base_url = baseUrl;
  if (language) request.language = language;
  if (chosen.length < all.length) request.plugins = chosen;
  const given = Object.entries(options).filter(([name, fields]) => chosen.includes(name) && Object.keys(fields).length > 0);
  if (given.length > 0) request.options = Object.fromEntries(given);
  return { ...request, offsets: "utf16" };
}
