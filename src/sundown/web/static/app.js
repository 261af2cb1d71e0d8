// What plain forms cannot do by themselves. Every page works without this file; nothing here decides anything.

const root = document.documentElement;
const live = document.getElementById("live");
const trouble = document.getElementById("trouble");
root.classList.add("scripted"); // shows what needs a script: class "scripted-only"

/** Say something to a screen reader, politely, once. */
function announce(words) {
  if (!live || !words) return;
  live.textContent = "";
  setTimeout(() => { live.textContent = words; }, 50);
}

/** Show trouble that no page could show, as when the program was closed; without words, take it away. */
function complain(words) {
  if (!trouble) return;
  trouble.replaceChildren();
  if (!words) return;
  const note = document.createElement("p");
  note.className = "note note-error";
  note.textContent = words;
  trouble.append(note);
}

// ---------------------------------------------------------------- saving while one types
// <form data-saves> with htmx attributes, and in it <output class="saving" data-saving="Saving…" data-saved="Saved" data-failed="Not saved">

function sayOf(form, which) {
  const place = form?.querySelector("output.saving");
  if (place) place.textContent = place.dataset[which] ?? "";
}

const saving = (event) => event.target.closest?.("form[data-saves]");

document.addEventListener("input", (event) => {
  const form = saving(event);
  if (form) form.dataset.unsaved = "";
});
document.addEventListener("htmx:beforeRequest", (event) => sayOf(saving(event), "saving"));
document.addEventListener("htmx:afterRequest", (event) => {
  const form = saving(event);
  const status = event.detail.xhr?.status || 599; // 422: put in, with what is wrong, and not saved
  if (status < 400 || status === 422) complain("");
  if (!form) return;
  sayOf(form, status < 400 ? "saved" : "failed");
  if (status < 400) delete form.dataset.unsaved;
});
document.addEventListener("htmx:sendError", () => complain(trouble?.dataset.offline));
document.addEventListener("htmx:responseError", () => complain(trouble?.dataset.refused));

window.addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-unsaved]")) event.preventDefault();
});

// ---------------------------------------------------------------- after htmx put something in

document.addEventListener("htmx:afterSettle", (event) => {
  const put = event.detail.elt;
  const said = put.matches?.("[data-announce]") ? put : put.querySelector?.("[data-announce]");
  announce(said?.dataset.announce);
  const asked = ["submit", "click"].includes(event.detail.requestConfig?.triggeringEvent?.type); // who types is left alone
  if (asked) (put.matches?.("[data-focus]") ? put : put.querySelector?.("[data-focus]"))?.focus();
});

// ---------------------------------------------------------------- ordinary forms

function release(form) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent !== undefined) { event.preventDefault(); return; } // the second press of a nervous finger
  delete form.dataset.unsaved;
  if (form.matches("[hx-get], [hx-post], [hx-put], [hx-boost='true']")) return;
  form.dataset.sent = "";
  setTimeout(() => release(form), 4000); // a download leaves the page where it is
  event.submitter?.setAttribute("aria-disabled", "true");
  if (form.matches("[data-keep-scroll]")) sessionStorage.setItem("scroll", `${location.pathname} ${Math.round(scrollY)}`);
});

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) release(form);
  const [path, y] = (sessionStorage.getItem("scroll") ?? "").split(" ");
  sessionStorage.removeItem("scroll");
  const first = document.querySelector("[data-focus]");
  if (first) first.focus();
  else if (path === location.pathname) scrollTo(0, Number(y));
});

// ---------------------------------------------------------------- one press: copy, print, close "More"

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-print]");
  for (const open of document.querySelectorAll(".more-places[open]")) {
    if (!open.contains(event.target)) open.open = false;
  }
  if (button?.dataset.print !== undefined) window.print();
  if (!button?.dataset.copy) return;
  const source = document.querySelector(button.dataset.copy); // an id with #, of the text to copy
  const words = source.value ?? source.textContent;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    source.select?.(); // where the browser forbids it, the words stand selected
    return;
  }
  announce(button.dataset.copied);
  button.querySelector(".words")?.replaceChildren(button.dataset.copied ?? "");
});

document.addEventListener("keydown", (event) => {
  const open = document.querySelector(".more-places[open]");
  if (event.key !== "Escape" || !open) return;
  open.open = false;
  open.querySelector("summary").focus();
});
