// A picture of a receipt leads here with its digits behind `#`, which is never sent. They are put into the
// field, and taken out of the address so that the phone's history does not keep them.
const digits = location.hash.slice(1);
const field = document.getElementById("receipt");
if (/^\d{23}$/.test(digits) && field) {
  field.value = digits.replace(/(\d{4})(?=\d)/g, "$1 ");
  history.replaceState(null, "", location.pathname);
}
