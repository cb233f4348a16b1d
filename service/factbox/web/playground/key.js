// The key of a service that wants one: asked for once, kept in memory only.

import { $ } from "./dom.js";
import { useKey } from "./api.js";

/** Ask for a key; true when one was given. */
export function askKey() {
  const dialog = $("key-dialog");
  dialog.returnValue = "";
  $("key").value = "";
  dialog.showModal();
  return new Promise((resolve) => {
    $("key-cancel").onclick = () => dialog.close("");
    dialog.onclose = () => {
      const given = dialog.returnValue === "use" ? $("key").value.trim() : "";
      $("key").value = "";
      if (given) useKey(given);
      $("change-key").hidden = false;
      resolve(given !== "");
    };
  });
}

/** `act()`; where it fails for want of a key, ask for one and try again. */
export async function withKey(act) {
  for (;;) {
    try {
      return await act();
    } catch (trouble) {
      if (trouble.status !== 401 || !(await askKey())) throw trouble;
    }
  }
}
