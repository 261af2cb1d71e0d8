// Shared parts of the steps: several of one kind, the choice of a person, days, the summary.

// A list that grows: each with its own fields, one more on demand, each to be taken away.
function severally(list, { talkId, fresh, fields, more, called }) {
  if (!list.length) list.push(fresh());
  const set = (one) => (key) => (value) => begun(talkId, () => { one[key] = value; });
  const parts = list.map((one, place) => make('fieldset', { class: 'one' },
    make('legend', { tabindex: '-1', 'data-focus': `one-${place}` }, list.length > 1 ? `${called} ${place + 1}` : called),
    fields(one, set(one)),
    list.length > 1 ? button(`Remove ${called.toLowerCase()} ${place + 1}`, () => { begun(talkId, () => list.splice(place, 1)); again('more'); }) : null));
  const add = button(more, () => { begun(talkId, () => list.push(fresh())); again(`one-${list.length - 1}`); });
  add.dataset.focus = 'more';
  return [parts, add];
}

// One of those who were there, or nobody in particular.
function whom(talkId, label, value, set) {
  const people = peopleWithRole(talkId);
  if (!people.length) return null;
  return choose({ label, value: value || '', set, choices: [['', 'Nobody in particular'], ...people.map((id) => [id, nameOf(id)])], tight: true });
}

const dayInWords = (day) => new Date(`${day}T12:00`).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

function decisionInWords({ kind, day, first, last }) {
  if (kind === 'day') return isDay(day) ? `By ${dayInWords(day)}` : 'A day, not said yet which';
  if (kind === 'range') return isDay(first) && isDay(last) ? `${dayInWords(first)} to ${dayInWords(last)}` : 'Two days, not said yet which';
  return { unknown: 'They do not know yet', 'not asked': 'You did not ask' }[kind] || 'Left open';
}

// The whole debrief in a person's words: [what, words, the step where it is changed].
function summaryOf(talkId, draft) {
  const names = (role) => those(talkId, role).map(nameOf).join(', ');
  const lines = (parts) => parts.filter((part) => clean(part)).map((part) => text(clean(part)));
  const said = those(talkId, 'there').map((id) => {
    const { talkedAbout, liked, asked, doubt, source, answer } = draft.notes[id] || {};
    const put = (label, words) => (clean(words) ? `${label}: ${clean(words)}` : '');
    const doubts = clean(doubt) ? `A doubt that ${source === 'stated' ? 'they said' : 'you felt'}: ${clean(doubt)}` : '';
    const parts = lines([put('Talked about', talkedAbout), put('Liked', liked), put('Asked', asked), doubts, doubts && put('Answer', answer)]);
    return [nameOf(id), parts.length ? parts : 'Nothing yet', `said:${id}`];
  });
  const all = (list, words) => { const parts = lines(list.map(words)); return parts.length ? parts : 'Nothing'; };
  const due = (one) => (isDay(one.due) ? ` (by ${dayInWords(one.due)})` : '');
  const want = { high: 'Very much', medium: 'I would take it', low: 'Not much', none: 'Not any more: I withdraw' };
  return [
    ['Interviewed you', names('there') || 'Nobody yet', 'who'],
    ...said,
    ['Forgotten', all(draft.forgot, (one) => one.text), 'forgot'],
    ['Promised', all(draft.promised, (one) => clean(one.text) && `${clean(one.text)}${due(one)}`), 'promised'],
    ['They decide', decisionInWords(draft.decision), 'decision'],
    ['Helped you', names('helped') || 'Nobody', 'helped'],
    ['How much you want it', want[draft.want] || 'Left open', 'want'],
  ];
}
