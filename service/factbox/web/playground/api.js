// Calls of the service: where it begins, the key it may want (in memory only), and its problems.

import { Trouble, troubleOf } from "./troubles.js";

const ROOT = new URL("../", import.meta.url);
let key = "";

export const addressOf = (path) => new URL(path, ROOT).href;

export function useKey(given) {
  key = given;
}

export const hasKey = () => key !== "";

/** The JSON that `path` answers; raises Trouble, in words. */
export async function call(path, body, signal) {
  const headers = { Accept: "application/json" };
  if (key) headers.Authorization = `Bearer ${key}`;
  if (body) headers["Content-Type"] = "application/json";
  const response = await asked(path, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), signal });
  const answer = await response.json().catch(unlessStopped);
  if (response.ok && answer !== null) return answer;
  throw troubleOf(response.status, answer, response.headers.get("Retry-After"));
}

/** A body that is no JSON is none; one that nobody waits for any more is not the service's fault. */
function unlessStopped(error) {
  if (error.name === "AbortError") throw error;
  return null;
}

async function asked(path, options) {
  try {
    return await fetch(addressOf(path), { ...options, credentials: "same-origin" });
  } catch (error) {
    unlessStopped(error);
    throw new Trouble(0, "The service cannot be reached.", ["Is it running, and are you online? Your text is still here: try again."]);
  }
}
