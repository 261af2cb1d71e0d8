// Elements of the page. Whatever somebody typed goes in as text and never as markup.

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let lastId = 0;
const freshId = () => `f${(lastId += 1)}`;

// One question with one answer: { label, hint, value, lines, type, options, set }. `set` hears every key.
function ask({ label, hint, value, lines, type, options, set, error, ...more }) {
  const id = freshId();
  const list = options && options.length ? freshId() : null;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null;
  const attributes = {
    id, value: value ?? '', autocomplete: 'off', 'aria-describedby': described, 'aria-invalid': error ? 'true' : null,
    oninput: (event) => set(event.target.value), list, maxlength: type ? null : 4000, ...more,
  };
  const input = lines ? make('textarea', { rows: lines, ...attributes }) : make('input', { type: type || 'text', ...attributes });
  return make('div', { class: 'ask' },
    make('label', { for: id }, label),
    hint ? make('p', { class: 'hint', id: `${id}-hint` }, hint) : null,
    error ? make('p', { class: 'error', id: `${id}-error` }, error) : null,
    input,
    list ? make('datalist', { id: list }, options.map((option) => make('option', { value: option }))) : null);
}

// One of several answers, each a row as tall as a thumb: { label, hint, value, choices: [[value, words]], set }.
function choose({ label, hint, value, choices, set, tight }) {
  const name = freshId();
  return make('fieldset', { class: tight ? `choose tight ${tight === true ? '' : tight}` : 'choose', 'aria-describedby': hint ? `${name}-hint` : null },
    make('legend', {}, label),
    hint ? make('p', { class: 'hint', id: `${name}-hint` }, hint) : null,
    make('div', { class: 'rows' }, choices.map(([each, words]) => make('label', {},
      make('input', { type: 'radio', name, value: each, checked: each === value, onchange: () => set(each) }),
      make('span', {}, words)))));
}

// Any of several answers: { label, values, choices, set }.
function tick({ label, hint, values, choices, set }) {
  let now = values;
  const toggled = (each, on) => {
    now = on ? [...now, each] : now.filter((other) => other !== each);
    set(now);
  };
  return make('fieldset', { class: 'choose' },
    make('legend', {}, label),
    hint ? make('p', { class: 'hint' }, hint) : null,
    make('div', { class: 'rows' }, choices.map(([each, words]) => make('label', {},
      make('input', { type: 'checkbox', checked: values.includes(each), onchange: (event) => toggled(each, event.target.checked) }),
      make('span', {}, words)))));
}

const button = (words, does, kind = 'quiet') => make('button', { type: 'button', class: kind, onclick: does }, words);
const link = (words, route, kind) => make('a', {
  href: `#${encoded(route)}`, class: kind, onclick: (event) => { event.preventDefault(); go(route); },
}, words);
const text = (words, kind) => make('p', { class: kind }, words);
