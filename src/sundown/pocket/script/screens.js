// Which screen is shown. Each has an address of its own, so that the phone's own way back leads to the step before.

const screens = {};

function here() {
  try {
    return decodeURIComponent(location.hash.slice(1)) || '/';
  } catch (error) {
    return '/';
  }
}

const encoded = (route) => route.split('/').map(encodeURIComponent).join('/');

function go(route) {
  const from = here();
  try {
    history.pushState({ from }, '', `#${encoded(route)}`);
  } catch (error) {
    location.hash = encoded(route);
    return;
  }
  show();
}

// Back to that step: the way the browser went, where it came from there.
function goBack(route) {
  if (history.state && history.state.from === route) {
    history.back();
    return;
  }
  try {
    history.replaceState(null, '', `#${encoded(route)}`);
  } catch (error) {
    location.hash = encoded(route);
  }
  show();
}

function show({ keep = false } = {}) {
  const [, name = '', ...rest] = here().split('/');
  const screen = (screens[name] || screens[''])(...rest) || screens['']();
  const main = document.getElementById('main');
  main.replaceChildren(screen);
  const heading = main.querySelector('h1');
  document.title = `${heading.textContent} · Sundown pocket`;
  tellSaved();
  if (keep) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

// Draw the same step anew after something was added to it or taken away, and go on at the element with that id.
function again(focus) {
  const top = scrollY;
  show({ keep: true });
  scrollTo(0, top);
  const target = focus && document.querySelector(`[data-focus="${focus}"]`);
  (target || document.querySelector('h1')).focus();
}

// One step: where one is, a question, its fields, and below them the way on. Enter in a line goes on as well.
function step({ about, place, of, title, why, fields, back, next, nextWords = 'Next', check }) {
  const onward = (event) => {
    event.preventDefault();
    if (!check || check()) go(next);
  };
  return make('form', { novalidate: true, onsubmit: onward },
    make('div', { class: 'where' },
      make('p', {}, about, of ? make('span', {}, ` · Step ${place} of ${of}`) : null),
      of ? make('progress', { max: of, value: place, 'aria-hidden': 'true' }) : null),
    make('h1', {}, title),
    why ? text(why, 'why') : null,
    fields,
    make('div', { class: 'thumbs' },
      button('Back', () => goBack(back), 'back'),
      make('button', { type: 'submit', class: 'next' }, nextWords)));
}
