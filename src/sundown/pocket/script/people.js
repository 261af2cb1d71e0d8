// Who was there, and what is still lacking of them.

const ROLES = [['there', 'Interviewed me'], ['helped', 'Helped me'], ['absent', 'Not there']];
const FIELDS = {
  title: ['Title', { autocapitalize: 'words' }],
  email: ['E-mail', { type: 'email', inputmode: 'email', autocapitalize: 'none' }],
  phone: ['Telephone', { type: 'tel' }],
  post: ['Postal address', { lines: 3 }],
};

function whoFields(talkId) {
  const draft = draftOf(talkId);
  const { organization } = pursuitOf(talkOf(talkId));
  const told = peopleOf(talkId).map((id) => choose({
    label: labelOf(id), value: roleOf(id, talkId), tight: 'three',
    choices: ROLES.map(([role, words]) => [role, role === 'absent' && draft.added.includes(id) ? 'Take off' : words]),
    set: (role) => begun(talkId, () => { draft.there[id] = role; }),
  }));
  const others = Object.keys(known.people).filter((id) => !peopleOf(talkId).includes(id) && !known.people[id].left);
  let typed = '';
  const add = () => {
    const found = whoIs(typed, organization);
    if (!clean(typed)) return;
    begun(talkId, () => draft.added.push(found && !peopleOf(talkId).includes(found) ? found : addPerson(typed, organization)));
    again('someone');
  };
  const someone = ask({
    label: told.length ? 'Somebody else? Their name' : 'Who talked with you? The name',
    hint: 'As they write it, with Dr. or the like if they use it.',
    set: (value) => { typed = value; }, options: others.map(labelOf), 'data-focus': 'someone', autocapitalize: 'words',
    onkeydown: (event) => { if (event.key === 'Enter' && clean(typed)) { event.preventDefault(); add(); } },
  });
  return [told, make('div', { class: 'adding' }, someone, button('Add this person', add))];
}

// What of somebody is still lacking, in words; empty where nothing is.
function lacking(id) {
  const { lacks = Object.keys(FIELDS), spelling, seen } = person(id);
  const said = isNew(id) ? person(id) : store.completed[id] || {};
  const words = lacks.filter((name) => !clean(said[name])).map((name) => FIELDS[name][0].toLowerCase());
  if (isNew(id) ? !seen : spelling) words.push('spelling of the name');
  return words;
}

function lackFields(id) {
  const { lacks = Object.keys(FIELDS), seen } = person(id);
  const said = isNew(id) ? person(id) : store.completed[id] || {};
  const summary = make('span', { class: 'lacks' });
  const tell = () => {
    const words = lacking(id);
    summary.textContent = words.length ? `lacking: ${words.join(', ')}` : 'nothing is lacking';
  };
  const set = (name) => (value) => {
    if (isNew(id)) store.people[id][name] = value;
    else (store.completed[id] ||= {})[name] = value;
    save();
    tell();
  };
  const fields = lacks.map((name) => ask({ label: FIELDS[name][0], value: said[name], set: set(name), ...FIELDS[name][1] }));
  const name = isNew(id) ? ask({ label: 'Name', value: person(id).name, set: set('name'), autocapitalize: 'words' }) : null;
  const spelt = isNew(id) ? tick({
    label: 'Spelling', values: seen ? ['seen'] : [], choices: [['seen', 'I have the name in writing (card, badge, e-mail)']],
    set: (values) => set('seen')(values.includes('seen')),
  }) : null;
  tell();
  if (!name && !fields.length) return make('div', { class: 'plainly' }, make('span', { class: 'name' }, nameOf(id)), ' ', summary);
  return make('details', {}, make('summary', {}, make('span', { class: 'name' }, nameOf(id)), ' ', summary), name, spelt, fields);
}
