// Leaving at once: the page vanishes before the next one is there, and its place in the history is taken by
// that one, so that Back does not lead here. Pressing Escape three times does the same.
const way = document.getElementById("leave");
let pressed = 0;
let pause;
function leave(event) {
  event?.preventDefault();
  document.documentElement.hidden = true;
  location.replace(way.href);
}
if (way) {
  way.addEventListener("click", leave);
  addEventListener("keydown", (event) => {
    pressed = event.key === "Escape" ? pressed + 1 : 0;
    clearTimeout(pause);
    pause = setTimeout(() => { pressed = 0; }, 3000);
    if (pressed === 3) leave();
  });
}
