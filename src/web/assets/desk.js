// The page of a case with JavaScript: an answer that is not sent yet stays in this tab until it is, and goes with
// the tab. Machines at the desk are shared, so that nothing is written to the disk.
const form = document.querySelector("form[data-answer]");
const store = (act) => { try { return act(sessionStorage); } catch { return null; } };
// A page that came after a session ended shows no case: what stood here is not kept for whoever is next.
if (form) {
  const field = form.elements.text;
  const key = `maru-answer:${form.dataset.answer}`;
  const sent = "maru-answer-sent";
  // What came back with a reason, or with a saved reply, is newer than what was kept.
  const isBack = "back" in form.dataset;
  if (store((kept) => kept.getItem(sent)) === key && !isBack) store((kept) => kept.removeItem(key));
  store((kept) => kept.removeItem(sent));
  const words = store((kept) => kept.getItem(key));
  if (words && !isBack && !field.value) field.value = words;
  else if (words && !isBack && !field.value.startsWith(words)) field.value = `${words}\n\n${field.value}`;
  const keep = () => store((kept) => (field.value ? kept.setItem(key, field.value) : kept.removeItem(key)));
  if (isBack || field.value) keep();
  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    // Only an answer leaves the page for good; a reply that was chosen or a draft comes back with the text.
    if (!event.submitter?.formAction || event.submitter.formAction === form.action) {
      store((kept) => kept.setItem(sent, key));
    }
  });
}
// On the list, the answer that was sent last is gone from this tab.
else {
  const key = store((kept) => kept.getItem("maru-answer-sent"));
  if (key) store((kept) => { kept.removeItem(key); kept.removeItem("maru-answer-sent"); });
}
