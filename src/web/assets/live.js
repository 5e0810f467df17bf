// A bulletin on its way: its numbers follow what happens. The house counts and sends the numbers as they stand on the
// page; where the bulletin itself went on to another state, what can be done with it is another, and a line says so
// instead of moving something under somebody's hands.
const live = document.getElementById("live");
const changed = document.getElementById("live-changed");
const part = () => document.getElementById("live-part");

let source = null;
let later;
const listen = () => {
  clearTimeout(later);
  source?.close();
  source = new EventSource(live.dataset.events);
  source.addEventListener("progress", (event) => {
    const fresh = new DOMParser().parseFromString(event.data, "text/html").getElementById("live-part");
    if (!fresh) return;
    part().replaceWith(document.adoptNode(fresh));
    if (fresh.dataset.state !== live.dataset.state) changed.hidden = false;
  });
  // Nothing of it moves any more.
  source.addEventListener("over", () => source.close());
  source.addEventListener("error", () => {
    // Cut off, a browser comes back by itself; turned away, it does not.
    if (source.readyState === EventSource.CLOSED) later = setTimeout(listen, 60000);
  });
};
listen();
// The lock cut it off, and a code opened it again.
document.addEventListener("maru-opened", listen);
addEventListener("pagehide", () => source.close());
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
