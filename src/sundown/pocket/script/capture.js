// The capture at an event: a name and a few words for each card, one after the other.

function newEvent() {
  const code = freshCode();
  store.events[code] = { name: '', place: '', cards: [], at: instant() };
  save();
  return code;
}

screens.event = (code, name = 'name') => {
  const event = store.events[code];
  if (!event) return null;
  event.step = name;
  save();
  if (name === 'name') return eventName(code, event);
  return name === 'cards' ? allCards(code, event) : oneCard(code, event, Number(name));
};

function eventName(code, event) {
  const set = (key) => (value) => { event[key] = value; save(); };
  return step({
    about: 'At an event',
    title: 'Where are you?',
    why: 'The note you write them afterwards says where you met.',
    fields: [
      ask({ label: 'The event', hint: 'As people call it: “the mixer”, “the spring job fair”.', value: event.name, set: set('name') }),
      ask({ label: 'The place', value: event.place, set: set('place') }),
    ],
    back: '/',
    next: `/event/${code}/${event.cards.length ? 'cards' : 0}`,
    nextWords: event.cards.length ? 'Next' : 'The first card',
  });
}

function oneCard(code, event, place) {
  if (!(place >= 0 && place <= event.cards.length)) return null;
  const card = event.cards[place] || {};
  const before = card.who && !isNew(card.who) ? card.who : null;
  const change = (key, value) => {
    if (!event.cards[place]) {
      event.cards[place] = card;
      event.at = instant();
    }
    card[key] = value;
    save();
  };
  const name = (value) => {
    const found = whoIs(value);
    if (found) card.who = found;
    else if (card.who && isNew(card.who)) store.people[card.who].name = clean(value);
    else if (clean(value)) card.who = addPerson(value);
    if (!clean(value)) delete card.who;
    change('name', value);
    whose.textContent = aboutName(value, found);
  };
  const whose = make('p', { class: 'hint', role: 'status' }, aboutName(card.name, before));
  const isBlank = () => !clean(card.name) && !clean(card.talkedAbout) && !clean(card.useful);
  const mayGo = () => {
    if (isBlank() || clean(card.name)) return true;
    error.textContent = 'A name is missing. Write “not known yet” if you have to.';
    field.querySelector('input').focus();
    return false;
  };
  const error = make('p', { class: 'error', role: 'alert' });
  const field = ask({ label: 'Name', value: card.name, set: name, options: Object.keys(known.people).map(labelOf), autocapitalize: 'words' });
  const details = make('div', {}, card.who && isNew(card.who) ? moreOf(card.who) : null);
  const form = make('form', { novalidate: true, onsubmit: (submitted) => {
    submitted.preventDefault();
    if (!mayGo()) return;
    go(isBlank() ? `/event/${code}/cards` : `/event/${code}/${event.cards.length}`);
  } },
    make('div', { class: 'where' }, make('p', {}, clean(event.name) || 'At an event', make('span', {}, ` · Card ${place + 1}`))),
    make('h1', {}, place < event.cards.length && clean(card.name) ? clean(card.name) : 'Whom did you meet?'),
    field, error, whose,
    ask({ label: 'What did you talk about?', lines: 2, value: card.talkedAbout, set: (value) => change('talkedAbout', value) }),
    ask({ label: 'What would be useful to them?', hint: 'An article, a name, a hint that you could send.', lines: 2, value: card.useful, set: (value) => change('useful', value) }),
    details,
    make('div', { class: 'thumbs' },
      button('Done', () => { if (mayGo()) go(`/event/${code}/cards`); }, 'back'),
      make('button', { type: 'submit', class: 'next' }, 'Next card')));
  return form;
}

// Whether that name means somebody whom one knows already.
function aboutName(name, id) {
  if (id) return `You know this person: ${labelOf(id)}.`;
  const same = Object.keys(known.people).find((each) => known.people[each].name === clean(name));
  return same ? `You know somebody of this name. If it is the same person, take “${labelOf(same)}” from the list.` : '';
}

// What else stands on the card; everything of it may wait.
function moreOf(id) {
  const set = (key) => (value) => { store.people[id][key] = value; save(); };
  const fields = { organization: ['Where they work', { autocapitalize: 'words' }], ...FIELDS };
  return make('details', {}, make('summary', {}, 'What else stands on the card'),
    Object.entries(fields).map(([key, [label, more]]) => ask({ label, value: person(id)[key], set: set(key), ...more })),
    tick({ label: 'Spelling', values: person(id).seen ? ['seen'] : [], choices: [['seen', 'I have the name in writing (card, badge)']],
      set: (values) => set('seen')(values.includes('seen')) }));
}

function allCards(code, event) {
  const remove = (place) => { event.cards.splice(place, 1); save(); again(); };
  return make('div', {},
    make('div', { class: 'where' }, make('p', {}, 'At an event')),
    make('h1', {}, clean(event.name) || 'The event'),
    event.cards.length ? null : text('No card yet.', 'why'),
    make('ul', { class: 'list' }, event.cards.map((card, place) => make('li', {},
      make('div', {}, link(clean(card.name) || 'No name yet', `/event/${code}/${place}`, 'title'),
        text([card.talkedAbout, card.useful].map(clean).filter(Boolean).join(' · ') || 'Nothing noted', 'small')),
      make('button', { type: 'button', class: 'quiet small', 'aria-label': `Remove ${clean(card.name) || 'this card'}`, onclick: () => remove(place) }, 'Remove')))),
    link('Name and place of the event', `/event/${code}/name`, 'quiet'),
    make('div', { class: 'thumbs' },
      link('Another card', `/event/${code}/${event.cards.length}`, 'back'),
      link('Hand back', '/hand', 'next')));
}
