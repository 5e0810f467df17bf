// The desk with JavaScript: an answer that is not sent yet stays in this tab until it is, or until somebody signs
// out (curtain.js). Machines at the desk are shared, so that nothing is written to the disk.
const form = document.querySelector("form[data-answer]");
const store = (act) => { try { return act(sessionStorage); } catch { return null; } };
const sent = "maru-answer-sent";
const drop = (isMeant) => store((kept) => {
  for (const name of Object.keys(kept)) if (name.startsWith("maru-answer") && isMeant(name)) kept.removeItem(name);
});

const isBack = form && "back" in form.dataset;
const last = store((kept) => kept.getItem(sent));
// What was sent arrived, unless it came back with a reason.
if (last && !isBack) drop((name) => name === last);
drop((name) => name === sent);

if (form) {
  const field = form.elements.text;
  const key = `maru-answer:${form.dataset.answer}`;
  const words = store((kept) => kept.getItem(key));
  // What came back is whole, with the reply that was put into it; a reply behind a link goes below what was kept.
  if (words && !isBack) {
    field.value = field.value && !words.includes(field.value) ? `${words}\n\n${field.value}` : words;
  }
  const keep = () => store((kept) => (field.value ? kept.setItem(key, field.value) : kept.removeItem(key)));
  keep();
  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    // A reply that is chosen or a draft comes back with the text; only an answer leaves for good.
    if (!event.submitter?.hasAttribute("formaction")) store((kept) => kept.setItem(sent, key));
  });
}
