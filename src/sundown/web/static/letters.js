// The letter desk: a finding shows its place in the text, and leaving with unsaved words is asked about.

const form = document.getElementById("desk");

/** The offset that browsers count (UTF-16) of a place counted in code points. */
const offset = (text, place) => [...text].slice(0, place).join("").length;

document.addEventListener("click", (event) => {
  const place = event.target.closest?.("#findings a[data-start]");
  const field = place && document.querySelector(place.getAttribute("href"));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.setSelectionRange(offset(field.value, Number(place.dataset.start)), offset(field.value, Number(place.dataset.end)));
});

form?.addEventListener("input", (event) => {
  if (event.target.matches("#subject, #body")) form.dataset.unsaved = "";
});
