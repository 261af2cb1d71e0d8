// From what was typed to the words of a journal, which `sundown add` reads.

// Text that a journal may hold: no control characters, no half characters, ordinary line breaks.
function clean(typed) {
  const whole = [...String(typed ?? '')].filter((sign) => sign.length > 1 || sign < '\ud800' || sign > '\udfff').join('');
  return whole.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '').trim();
}

const pad = (number) => String(number).padStart(2, '0');
const dayOf = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

// An instant with this phone's offset from UTC, to the second.
function instant(date = new Date()) {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const hours = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  return `${dayOf(date)}T${hours}${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
}

function isDay(typed) {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(typed || '');
}

function inWords(date) {
  return date.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
}

const startOf = (own) => (isDay(own.day) ? new Date(`${own.day}T${own.from || '12:00'}`) : new Date());
const endOf = (own) => instant(own.until ? new Date(`${own.day}T${own.until}`) : startOf(own));
const whenOf = (own) => (own.from ? inWords(startOf(own)) : startOf(own).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'long' }));

// A word such as a person would choose for an id: the surname, the employer.
function slug(name, otherwise) {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (bare.match(/[\p{L}\p{N}]+/gu) || [otherwise]).join('-').slice(0, 40).replace(/-+$/, '');
}

// Without what was left empty.
function filled(mapping) {
  const isThere = (value) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length)
    && !(typeof value === 'object' && !Array.isArray(value) && !Object.keys(value).length);
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => isThere(value)));
}

// ---------------------------------------------------------------------------------------- ids

// The ids under which new people go: readable, and not one that the journal had when this page was made.
function idsOfNew() {
  const taken = new Set(Object.keys(known.people));
  const ids = {};
  for (const [key, { name }] of Object.entries(store.people)) {
    const stem = slug(name.split(',')[0].trim().split(/\s+/).pop() || '', 'someone');
    let id = stem;
    for (let number = 2; taken.has(id) || id === 'self'; number += 1) id = `${stem}-${number}`;
    taken.add(id);
    ids[key] = id;
  }
  return ids;
}

// ---------------------------------------------------------------------------------------- entries

function noteWords(note) {
  const doubt = clean(note.doubt);
  return filled({
    talked_about: clean(note.talkedAbout),
    liked: clean(note.liked),
    asked: clean(note.asked),
    concern: doubt ? filled({ text: doubt, source: note.source || 'sensed', answer: clean(note.answer) }) : null,
  });
}

function decisionWords({ kind, day, first, last }) {
  if (kind === 'day' && isDay(day)) return { decision_by: day, asked_decision_date: true };
  if (kind === 'range' && isDay(first) && isDay(last)) {
    return { decision_by: first === last ? first : [first, last].sort(), asked_decision_date: true };
  }
  if (kind === 'not asked') return { asked_decision_date: false };
  return kind === 'unknown' ? { asked_decision_date: true } : {};
}

function debriefWords(talkId, as) {
  const draft = draftOf(talkId);
  const there = those(talkId, 'there');
  const all = peopleOf(talkId);
  const mapped = (ids, value) => Object.fromEntries(ids.map((id) => [as(id), value(id)]));
  const told = there.filter((id) => Object.keys(noteWords(draft.notes[id] || {})).length);
  const to = (id) => (id && all.includes(id) ? as(id) : null);
  return filled({
    debrief: talkId,
    notes: mapped(told, (id) => noteWords(draft.notes[id])),
    forgot: draft.forgot.filter((one) => clean(one.text)).map((one) => filled({ text: clean(one.text), matters: clean(one.matters), to: to(one.to) })),
    came_up: ['references', 'availability', 'salary'].filter((each) => draft.cameUp.includes(each)),
    helped_by: mapped(those(talkId, 'helped'), (id) => clean(draft.helped[id]) || null),
    met: there.map(as),
    ...decisionWords(draft.decision),
  });
}

// All entries of one interview. Where nobody expected came, the interview itself is put right as well.
function talkEntries(talkId, as) {
  const draft = draftOf(talkId);
  const talk = talkOf(talkId);
  const there = those(talkId, 'there');
  const pursuit = talk.pursuit || as(`pursuit:${talkId}`);
  const entry = (suffix, words) => ({ at: draft.at, id: `pocket-${draft.code}${suffix}`, ...words });
  const entries = [];
  if (draft.own) entries.push(interviewEntry(draft, talkId, pursuit, there.map(as)));
  if (talk.said_by && talk.with.length && there.length && !there.some((id) => talk.with.includes(id))) {
    entries.push(entry('-who', { correction: talk.said_by, with: there.map(as) }));
  }
  entries.push(entry('', debriefWords(talkId, as)));
  for (const one of draft.promised.filter((each) => clean(each.text))) {
    const words = { promised: clean(one.text), to: one.to && as(one.to), due: isDay(one.due) ? one.due : null, opportunity: pursuit };
    entries.push(entry(`-${one.code}`, filled(words)));
  }
  if (draft.want) entries.push(entry('-want', { interest: pursuit, level: draft.want }));
  return entries;
}

// It counts as arranged when it began, or when it was written down where that came before.
function interviewEntry(draft, talkId, pursuit, there) {
  const { own, code } = draft;
  const start = own.from ? instant(startOf(own)) : null;
  const at = start && Date.parse(start) < Date.parse(draft.at) ? start : draft.at;
  const end = start && own.until && own.until >= own.from ? endOf(own) : null;
  return filled({ at, id: `pocket-${code}-talk`, interview: talkId, opportunity: pursuit, start, end, mode: own.mode, with: there });
}

function eventEntry(code, as) {
  const event = store.events[code];
  const notes = {};
  for (const card of event.cards.filter((each) => each.who)) {
    notes[as(card.who)] = filled({ talked_about: clean(card.talkedAbout), useful_to_them: clean(card.useful) });
  }
  const name = clean(event.name);
  return filled({
    at: event.at, id: `pocket-${code}`, meeting: `${slug(name, 'event')}-${code}`, name, place: clean(event.place), notes,
  });
}

// ---------------------------------------------------------------------------------------- the file

const isBegun = (talkId) => Boolean(store.talks[talkId] && store.talks[talkId].begun);
const isCaptured = (code) => store.events[code].cards.some((card) => card.who);

function personWords(id) {
  const { name, title, organization, email, phone, post, seen } = store.people[id];
  const fields = { name, title, organization, email, phone, post };
  const words = filled(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, clean(value)])));
  return seen ? words : { ...words, name_verified: 'none' };
}

// Everything that is to go back, in the words of a journal.
function wordsOfAll() {
  const ids = idsOfNew();
  const as = (id) => ids[id] || (id.startsWith('pursuit:') ? pursuitIds[id] : id);
  const talks = Object.keys(store.talks).filter((id) => isBegun(id) && talkOf(id));
  const pursuitIds = {};
  const opportunities = {};
  for (const id of talks.filter((each) => !talkOf(each).pursuit)) {
    const { organization, title } = store.talks[id].own;
    pursuitIds[`pursuit:${id}`] = `${slug(clean(organization), 'employer')}-${store.talks[id].code}`;
    opportunities[pursuitIds[`pursuit:${id}`]] = filled({ organization: clean(organization), title: clean(title) });
  }
  const events = Object.keys(store.events).filter(isCaptured);
  const log = [...talks.flatMap((id) => talkEntries(id, as)), ...events.map((code) => eventEntry(code, as))];
  const mentioned = new Set([...talks.flatMap(peopleWithRole), ...events.flatMap((code) => store.events[code].cards.map((card) => card.who))]);
  const contacts = Object.fromEntries(Object.keys(store.people).filter((id) => mentioned.has(id)).map((id) => [ids[id], personWords(id)]));
  const completed = {};
  for (const [id, fields] of Object.entries(store.completed)) {
    const words = filled(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, clean(value)])));
    if (known.people[id] && Object.keys(words).length) completed[id] = words;
  }
  return { sundown_pocket: 1, made_at: instant(), ...filled({ contacts, opportunities, completed }), log };
}

const peopleWithRole = (talkId) => peopleOf(talkId).filter((id) => roleOf(id, talkId) !== 'absent');
