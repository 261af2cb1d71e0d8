// Handing back: one small file, shared, downloaded or copied. It stays here as well until it is in the journal.

const fileName = (made) => `sundown-pocket-${made.slice(0, 10)}-${made.slice(11, 16).replace(':', '')}.json`;

// What an entry says, so that a change after it was handed back is noticed.
const fingerprint = (words) => JSON.stringify([words.contacts, words.opportunities, words.completed, words.log]);

function handedNow(words, name) {
  const times = store.handed ? store.handed.times + Number(store.handed.fingerprint !== fingerprint(words)) : 1;
  store.handed = { at: words.made_at, name, fingerprint: fingerprint(words), times };
  save();
  document.getElementById('handed').textContent = `Handed back as ${name}. Read it at home with: sundown add ${name} --to your journal. It stays on this phone until you erase it.`;
}

// The file in a shape that this browser can share: some share text only.
function shareable(name, content) {
  if (!navigator.canShare || !navigator.share) return null;
  for (const [called, type] of [[name, 'application/json'], [`${name}.txt`, 'text/plain']]) {
    const files = [new File([content], called, { type })];
    try {
      if (navigator.canShare({ files })) return files;
    } catch (error) {
      return null;
    }
  }
  return null;
}

function download(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const anchor = make('a', { href: address, download: name, hidden: true });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

async function copy(content, field) {
  try {
    await navigator.clipboard.writeText(content);
  } catch (error) {
    field.closest('details').open = true;
    field.focus();
    field.select();
    if (!document.execCommand('copy')) return false;
  }
  return true;
}

screens.hand = () => {
  for (const id of Object.keys(store.talks).filter(isBegun)) store.talks[id].at ||= instant();
  save();
  const words = wordsOfAll();
  const parts = partsToHand();
  const name = fileName(words.made_at);
  const content = `${JSON.stringify(words, null, 1)}\n`;
  const files = shareable(name, content);
  const field = make('textarea', { readonly: true, rows: 6, 'aria-label': 'The text of the file', value: content });
  const same = store.handed && store.handed.fingerprint === fingerprint(words);
  const fallen = () => { document.getElementById('handed').textContent = 'That did not work here. Take another of the three ways.'; };
  const share = () => navigator.share({ files, title: name }).then(() => handedNow(words, name), (error) => { if (error.name !== 'AbortError') fallen(); });
  const copied = () => copy(content, field).then((done) => (done ? handedNow(words, `${name.replace(/\.json$/, '')}.txt`) : fallen()));
  return make('div', {},
    make('h1', {}, 'Hand back'),
    parts.length ? text('It goes home as one small file. There you read every line before it counts.', 'why') : text('There is nothing to hand back yet.', 'why'),
    make('ul', { class: 'list' }, parts.map(([title, told, route]) => make('li', {}, make('div', {}, link(title, route, 'title'), text(told, 'small'))))),
    parts.length ? make('div', { class: 'ways' },
      files ? make('button', { type: 'button', class: 'next', onclick: share }, 'Share the file') : null,
      make('button', { type: 'button', class: files ? 'quiet' : 'next', onclick: () => { download(name, content); handedNow(words, name); } }, 'Download the file'),
      button('Copy it as text', copied)) : null,
    make('p', { id: 'handed', role: 'status', class: 'note' }, same ? `Handed back ${inWords(new Date(store.handed.at))}; nothing has changed since.` : ''),
    parts.length ? make('details', {}, make('summary', {}, 'See the text of the file'), field) : null,
    make('div', { class: 'thumbs' }, link('Back to the beginning', '/', 'back')));
};

// What there is to hand back: [title, words, address].
function partsToHand() {
  const talks = Object.keys(store.talks).filter((id) => isBegun(id) && talkOf(id)).map((id) => {
    const people = those(id, 'there').length;
    return [`Debrief: ${pursuitOf(talkOf(id)).organization}`, `${talkOf(id).when} · ${people === 1 ? 'one person' : `${people} people`}`, `/talk/${id}/read`];
  });
  const events = Object.keys(store.events).filter(isCaptured).map((code) => {
    const cards = store.events[code].cards.filter((card) => card.who).length;
    return [`Event: ${clean(store.events[code].name) || 'without a name'}`, cards === 1 ? 'one card' : `${cards} cards`, `/event/${code}/cards`];
  });
  return [...talks, ...events];
}

screens.erase = () => make('div', {},
  make('h1', {}, 'Erase everything you wrote here?'),
  text(partsToHand().length && !store.handed ? 'It has not been handed back yet. After this it is gone.' : 'After this it is gone from this phone. What you handed back stays where it is.', 'why'),
  make('div', { class: 'thumbs' },
    button('Keep it', () => goBack('/'), 'back'),
    button('Erase', () => { eraseAll(); goBack('/'); }, 'danger')));
