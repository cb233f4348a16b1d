// The stretch of time that a timeline shows, and the ways to change it.

const DAY = 864e5;

/** The stretch of time shown, around `edges` at first: {zoom, move, all, around, redraw}, each of which calls `drawn(from, to)`. */
export function zoomable(edges, drawn) {
  const low = Math.min(...edges);
  const high = Math.max(...edges, low + DAY);
  let [from, to] = [low, high];
  const set = (start, length) => {
    const held = Math.max(DAY / 4, Math.min(length, (high - low) * 1.6));
    [from, to] = [start, start + held];
    drawn(from, to);
  };
  return {
    zoom: (by, at = 0.5) => set(from + (to - from) * at - (to - from) * by * at, (to - from) * by),
    move: (by) => set(from + (to - from) * by, to - from),
    all: () => set(low - (high - low) * 0.06, (high - low) * 1.12),
    around: (at) => set(at - 45 * DAY, 60 * DAY),
    redraw: () => set(from, to - from),
  };
}

/** Change `view` by wheel, keys and dragging in `plot`. */
export function listen(plot, view) {
  plot.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    view.zoom(event.deltaY > 0 ? 1.25 : 0.8, event.offsetX / plot.clientWidth);
  }, { passive: false });
  plot.addEventListener("keydown", (event) => {
    const act = { "+": () => view.zoom(0.5), "-": () => view.zoom(2), 0: view.all }[event.key];
    if (act) act();
  });
  let held = null;
  plot.addEventListener("pointerdown", (event) => (held = event.target.closest(".stretch") ? null : event.clientX));
  plot.addEventListener("pointermove", (event) => {
    if (held === null) return;
    view.move((held - event.clientX) / plot.clientWidth);
    held = event.clientX;
  });
  for (const end of ["pointerup", "pointerleave", "pointercancel"]) plot.addEventListener(end, () => (held = null));
}
