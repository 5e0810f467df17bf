// Pages that are used by single keys: an element with data-key is pressed by that key, and the one that
// data-then names gets the focus. Where something is typed, keys are letters; an empty field with data-digits
// lets digits through. The place of a key counts and not its letter, so that it works on a Korean keyboard too.
const press = (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  const key = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1].toLowerCase();
  if (!key) return;
  const at = event.target;
  const typing = at.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  if (typing && !("digits" in at.dataset && at.value === "" && /\d/.test(key))) return;
  const pressed = document.querySelector(`[data-key="${key}"]`);
  if (!pressed) return;
  event.preventDefault();
  pressed.click();
  document.getElementById(pressed.dataset.then)?.focus();
};
document.addEventListener("keydown", press);
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
