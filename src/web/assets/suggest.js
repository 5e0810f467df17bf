// While somebody types: the best few pages below the box, as links. Who saves data is left alone; without this the
// form does all.
const box = document.getElementById("q");
const place = document.getElementById("suggestions");

let timer;
let asking;
let last = box.value.trim();
const clear = () => {
  clearTimeout(timer);
  asking?.abort();
  place.replaceChildren();
};
const look = async () => {
  const typed = box.value.trim();
  if (typed === last) return;
  last = typed;
  asking?.abort();
  // One letter of an alphabet says nothing; one Chinese character or one Korean syllable does.
  if (typed.length < 2 && !/[\u2e80-\uffff]/u.test(typed)) return place.replaceChildren();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch(`${place.dataset.at}?q=${encodeURIComponent(typed)}`, { signal });
    const found = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html").body.firstChild;
    if (!signal.aborted) place.replaceChildren(...(found ? [document.adoptNode(found)] : []));
  } catch {
    // No network: the form says so when it is sent.
    if (!signal.aborted) place.replaceChildren();
  }
};
if (!navigator.connection?.saveData) {
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 250);
  });
}
box.form.addEventListener("submit", clear);
box.form.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && place.firstChild) {
    event.preventDefault();
    clear();
    box.focus();
  }
  const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [box, ...place.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + steps];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
// Left by the keyboard or a tap elsewhere, the list goes; a link that was chosen leads on first.
box.form.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !box.form.contains(event.relatedTarget)) clear();
});
document.addEventListener("pointerdown", (event) => {
  if (!box.form.contains(event.target)) clear();
});
