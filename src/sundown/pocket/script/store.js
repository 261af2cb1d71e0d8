// What was written so far. It is put into the browser's own storage at every key, so that nothing has to be saved.

const known = JSON.parse(document.getElementById('known').textContent);
const KEY = `sundown-pocket:${known.key}`;
const EMPTY = () => ({ version: 1, talks: {}, events: {}, people: {}, completed: {}, handed: null });

let refused = false;
let store = EMPTY();

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) || 'null');
    if (kept && kept.version === 1) store = { ...EMPTY(), ...kept };
    localStorage.setItem(KEY, JSON.stringify(store));
  } catch (error) {
    refused = true;
  }
}

function save() {
  try {
    localStorage.setItem(KEY, JSON.stringify(store));
    refused = false;
  } catch (error) {
    refused = true;
  }
  tellSaved();
}

function eraseAll() {
  store = EMPTY();
  try {
    localStorage.removeItem(KEY);
  } catch (error) {
    refused = true;
  }
}

function tellSaved() {
  const status = document.getElementById('status');
  const words = refused ? 'Not saved: this browser keeps nothing. Hand back before you close the page.' : 'Saved on this phone';
  if (status.textContent !== words) status.textContent = words;
  status.className = refused ? 'refused' : '';
}

// Eight signs that no other note has; a first letter beyond f keeps it apart from the code of an invitation.
function freshCode() {
  const signs = 'ghjkmnpqrstvwxyz23456789';
  const dice = crypto.getRandomValues(new Uint8Array(8));
  return [...dice].map((die, place) => signs[die % (place ? signs.length : 16)]).join('');
}

// ---------------------------------------------------------------------------------------- people

const isNew = (id) => id in store.people;
const person = (id) => store.people[id] || known.people[id] || { name: id };
const nameOf = (id) => person(id).name || 'somebody without a name';

function labelOf(id) {
  const { name, title, organization } = person(id);
  return [name, title || organization].filter(Boolean).join(' · ');
}

// The known person whom a typed line names: as the list offers them, or by a name that one of that employer bears.
function whoIs(typed, organization) {
  const line = clean(typed);
  const ids = Object.keys(known.people);
  const offered = ids.filter((id) => labelOf(id) === line);
  if (offered.length === 1) return offered[0];
  const named = ids.filter((id) => organization && known.people[id].organization === organization && known.people[id].name === line);
  return named.length === 1 ? named[0] : null;
}

function addPerson(name, organization) {
  const id = `new:${freshCode()}`;
  store.people[id] = { name: clean(name), organization: organization || '' };
  return id;
}

// ---------------------------------------------------------------------------------------- interviews

const pursuitOf = (talk) => known.pursuits[talk.pursuit] || { organization: talk.organization || 'another employer', title: talk.title };

// An interview of the journal, or one that was begun here, in one shape. One that a newer page does not list any more
// is kept with what was written about it.
function talkOf(id) {
  const draft = store.talks[id];
  if (draft && draft.own) return { id, with: [], ...draft.own, when: whenOf(draft.own), end: endOf(draft.own) };
  return known.talks.find((talk) => talk.id === id) || (draft && draft.talk) || null;
}

function draftOf(id) {
  store.talks[id] ||= {
    code: freshCode(), there: {}, added: [], notes: {}, forgot: [], cameUp: [], promised: [], decision: {}, helped: {}, want: '',
  };
  return store.talks[id];
}

// Who was there: `there`, `absent` or `helped`. Those of the invitation are taken to have come until it is said.
function roleOf(id, talkId) {
  return draftOf(talkId).there[id] || 'there';
}

const peopleOf = (talkId) => [...new Set([...talkOf(talkId).with, ...draftOf(talkId).added])];
const those = (talkId, role) => peopleOf(talkId).filter((id) => roleOf(id, talkId) === role);
