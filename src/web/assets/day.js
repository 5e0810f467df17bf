// My day with JavaScript: the time that is left to answer an offer, and lists that follow what happens. The house
// says only that something changed; the page then fetches its lists anew. Nothing is replaced under somebody who
// chooses or presses something, and the focus stays where it was.
const day = document.getElementById("day");
const news = document.getElementById("news");
const part = () => document.getElementById("day-part");

const ends = new WeakMap();
const count = () => {
  for (const meter of day.querySelectorAll("[data-left]")) {
    // By this machine's own clock from when the page came: it may be wrong, and passes all the same.
    if (!ends.has(meter)) ends.set(meter, Date.now() + meter.dataset.left * 1000);
    const left = Math.max(0, Math.round((ends.get(meter) - Date.now()) / 1000));
    const { steps, over } = meter.closest("[data-steps]").dataset;
    const near = (a, b) => (Math.abs(a[0] - left) <= Math.abs(b[0] - left) ? a : b);
    const whole = JSON.parse(steps);
    // Further off than any step the instant alone stands there.
    meter.hidden = left > whole.at(-1)[0] * 1.5;
    meter.querySelector("progress").value = left;
    const words = left === 0 ? over : whole.reduce(near)[1];
    const said = meter.querySelector("span");
    if (said.textContent !== words) said.textContent = words;
  }
};
count();
setInterval(count, 5000);

let waits = false;
const isBusy = () => {
  const at = document.activeElement;
  const chooses = [...part().querySelectorAll("select")].some((select) => select.value !== "");
  return chooses || (part().contains(at) && at.matches("select, input, textarea")) || !!part().querySelector(":active");
};
const say = () => {
  // Said again, it is to be read out again.
  news.textContent = "";
  setTimeout(() => { news.textContent = news.dataset.new; }, 50);
};
const put = (fresh) => {
  const id = part().contains(document.activeElement) ? document.activeElement.id : null;
  part().replaceWith(fresh);
  count();
  if (id === null) return;
  const same = id && document.getElementById(id);
  (same || document.getElementById("my-day")).focus({ preventScroll: true });
};
const look = async () => {
  if (isBusy()) { waits = true; return; }
  waits = false;
  const answer = await fetch(day.dataset.part, { headers: { "X-Maru-Live": "1" }, redirect: "error" });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("day-part");
  if (!fresh || fresh.dataset.mark === part().dataset.mark) return;
  // Somebody may have begun to choose while it was fetched.
  if (isBusy()) { waits = true; return; }
  put(document.adoptNode(fresh));
  say();
};
// Out of reach for a moment: what changes next is fetched again, and a link looks again by hand.
const tryToLook = () => look().catch(() => {});
setInterval(() => { if (waits) tryToLook(); }, 1000);

let source = null;
let later;
const listen = () => {
  clearTimeout(later);
  source?.close();
  source = new EventSource(`${day.dataset.events}?since=${part().dataset.mark}`);
  source.addEventListener("changed", tryToLook);
  // Another page took the place; this one listens again when it is looked at.
  source.addEventListener("enough", () => source.close());
  source.addEventListener("error", () => {
    // Cut off, a browser comes back by itself; turned away, it does not.
    if (source.readyState === EventSource.CLOSED) later = setTimeout(listen, 60000);
  });
};
listen();
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && source.readyState === EventSource.CLOSED) listen();
});
// The lock cut it off, and a code opened it again.
document.addEventListener("maru-opened", listen);
addEventListener("pagehide", () => source.close());
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
