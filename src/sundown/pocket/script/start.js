// The first screen, an interview that the journal does not know yet, and the start of the page.

// What was handed back and has been read at home need not stay here: the journal that made this page has it.
function dropWhatIsHome() {
  if (!store.handed) return 0;
  const words = wordsOfAll();
  if (fingerprint(words) !== store.handed.fingerprint || Date.parse(known.at) < Date.parse(store.handed.at)) return 0;
  // What was handed back more than once came home as corrections, each with the time of its file in its id.
  const stamp = store.handed.at.replace(/\D/g, '').slice(0, 14);
  const isLast = store.handed.times === 1 || known.back.some((id) => id.endsWith(`-${stamp}`));
  if (!isLast || !words.log.every((entry) => known.back.includes(entry.id))) return 0;
  const home = (code) => known.back.includes(`pocket-${code}`);
  const talks = Object.keys(store.talks).filter((id) => home(store.talks[id].code));
  const events = Object.keys(store.events).filter(home);
  talks.forEach((id) => delete store.talks[id]);
  events.forEach((code) => delete store.events[code]);
  if (talks.length + events.length) save();
  return talks.length + events.length;
}

let atHome = 0;

function stateOf(id) {
  const draft = store.talks[id];
  if (!isBegun(id)) {
    const talk = talkOf(id);
    return Date.parse(talk.end) > Date.now() ? 'still to come' : talk.written_up ? 'written up' : talk.by ? `write it down by ${talk.by}` : 'not written up yet';
  }
  const place = stepsOf(id).indexOf(draft.step) + 1;
  return draft.at ? 'ready to hand back' : `begun, at step ${Math.max(place, 1)} of ${stepsOf(id).length}`;
}

function talkItem(id) {
  const talk = talkOf(id);
  const { organization, title } = pursuitOf(talk);
  const draft = store.talks[id];
  return make('li', {}, make('div', {},
    link([organization, title].filter(Boolean).join(' · '), `/talk/${id}/${(draft && draft.step) || 'who'}`, 'title'),
    text([talk.whose, talk.when, talk.with.map(nameOf).join(', ')].filter(Boolean).join(' · '), 'small'),
    text(stateOf(id), isBegun(id) ? 'state begun' : 'state')));
}

screens[''] = () => {
  const listed = known.talks.map((talk) => talk.id);
  const ids = [...listed, ...Object.keys(store.talks).filter((id) => !listed.includes(id) && isBegun(id) && talkOf(id))];
  const isOver = (id) => Date.parse(talkOf(id).start) <= Date.now() || store.talks[id]?.own;
  const past = ids.filter(isOver).reverse();
  past.sort((one, other) => Number(isBegun(other)) - Number(isBegun(one)));
  const coming = ids.filter((id) => !isOver(id));
  const list = (title, items) => (items.length ? [make('h2', {}, title), make('ul', { class: 'list' }, items)] : null);
  const events = Object.keys(store.events).map((code) => {
    const event = store.events[code];
    return make('li', {}, make('div', {}, link(clean(event.name) || 'An event without a name', `/event/${code}/cards`, 'title'),
      text(event.cards.length === 1 ? 'one card' : `${event.cards.length} cards`, 'small')));
  });
  const parts = partsToHand().length;
  return make('div', {},
    make('h1', {}, 'What just happened?'),
    refused ? text('This browser refuses to keep anything for a page that was opened as a file. What you write stays only until you close the page: hand it back before.', 'note') : null,
    atHome ? text('What you handed back is in your journal now and was taken off this phone.', 'note') : null,
    list('Your interviews', past.map(talkItem)),
    make('div', { class: 'ways' }, link('Another interview', '/new', 'quiet'), button('Capture people at an event', () => go(`/event/${newEvent()}/name`), past.length ? 'quiet' : 'next')),
    list('Your events', events),
    list('Still to come', coming.map(talkItem)),
    parts ? make('div', { class: 'thumbs' }, link('Hand back', '/hand', 'next')) : null,
    make('footer', {},
      text(`For ${known.for || 'your journal'}, as of ${inWords(new Date(known.at))}. This file holds names from your journal and works without a connection; nothing is sent.`),
      link('Erase what I wrote here', '/erase', 'plain')));
};

let begunTalk = { mode: 'in_person' };

screens.new = () => {
  const set = (key) => (value) => { begunTalk[key] = value; };
  begunTalk.day ||= dayOf(new Date());
  const pursuits = Object.entries(known.pursuits).map(([id, { organization, title }]) => [id, [organization, title].filter(Boolean).join(' · ')]);
  const another = make('div', { class: 'days' });
  const asked = () => (begunTalk.pursuit ? [] : [
    ask({ label: 'The employer', value: begunTalk.organization, set: set('organization'), autocapitalize: 'words' }),
    ask({ label: 'The job', value: begunTalk.title, set: set('title') })]);
  const choices = [...pursuits, ...(known.beginning ? [['', 'Another employer']] : [])];
  begunTalk.pursuit ??= pursuits.length ? pursuits[0][0] : '';
  another.replaceChildren(...asked());
  const error = make('p', { class: 'error', role: 'alert' });
  const begin = () => {
    if (!begunTalk.pursuit && !clean(begunTalk.organization)) {
      error.textContent = 'The employer is missing.';
      another.querySelector('input')?.focus();
      return;
    }
    const code = freshCode();
    const id = `${begunTalk.pursuit || slug(clean(begunTalk.organization), 'employer')}-${code}`;
    const own = Object.fromEntries(Object.entries(begunTalk).filter(([, value]) => value));
    store.talks[id] = { ...draftOf(id), code, own, begun: instant() };
    begunTalk = { mode: 'in_person' };
    save();
    go(`/talk/${id}/who`);
  };
  return make('form', { novalidate: true, onsubmit: (event) => { event.preventDefault(); begin(); } },
    make('h1', {}, 'Another interview'),
    text('One that your journal did not know when this page was made.', 'why'),
    choices.length > 1 ? choose({ label: 'Which job was it for?', value: begunTalk.pursuit, choices, set: (value) => { begunTalk.pursuit = value; another.replaceChildren(...asked()); } }) : null,
    another, error,
    ask({ label: 'The day', type: 'date', value: begunTalk.day, set: set('day') }),
    make('div', { class: 'pair' }, ask({ label: 'From', type: 'time', value: begunTalk.from, set: set('from') }), ask({ label: 'Until', type: 'time', value: begunTalk.until, set: set('until') })),
    choose({ label: 'How', value: begunTalk.mode, set: set('mode'), tight: true, choices: [['in_person', 'In person'], ['video', 'Video'], ['phone', 'Telephone']] }),
    make('div', { class: 'thumbs' }, button('Back', () => goBack('/'), 'back'), make('button', { type: 'submit', class: 'next' }, 'Begin')));
};

load();
atHome = dropWhatIsHome();
addEventListener('popstate', () => show());
addEventListener('storage', (event) => {
  if (event.key !== KEY && event.key !== null) return;
  load();
  show({ keep: true });
});
document.querySelector('.home').addEventListener('click', (event) => { event.preventDefault(); go('/'); });
show();
