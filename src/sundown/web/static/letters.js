// The letter desk: a finding shows its place in the text, and leaving with unsaved words is asked about.

const form = document.getElementById("desk");

/** The offset that browsers count (UTF-16) of a place counted in code points. */
const offset = (text, place) => [...text].slice(0, place).join("").length;

/** The place of a finding selected; already when the mouse goes down, for the findings may be renewed before it goes up. */
const show = (event) => {
  const place = event.target.closest?.("#findings a[data-start]");
  const field = place && document.querySelector(place.getAttribute("href"));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.setSelectionRange(offset(field.value, Number(place.dataset.start)), offset(field.value, Number(place.dataset.end)));
};
document.addEventListener("mousedown", show);
document.addEventListener("click", show);

form?.addEventListener("input", (event) => {
  if (event.target.matches("#subject, #body")) form.dataset.unsaved = "";
});
