// While far more ask than usual, a form brings a proof of work, which is found while somebody types: a number
// with which SHA-256 over the form's key begins with enough zeros. Without it the request is taken and waits.
const form = document.querySelector("form[data-work]");
async function work() {
  const bits = Number(form.dataset.work);
  const key = form.elements.namedItem("key").value;
  const encoder = new TextEncoder();
  for (let number = 0; ; number++) {
    const hash = await crypto.subtle.digest("SHA-256", encoder.encode(`${key}:${number}`));
    if (new DataView(hash).getUint32(0) >>> (32 - bits) === 0) {
      form.elements.namedItem("work").value = String(number);
      return;
    }
  }
}
if (form && globalThis.crypto?.subtle) work();
