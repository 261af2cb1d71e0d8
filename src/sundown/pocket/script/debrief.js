// The debrief of one interview, step by step.

// Something was said of this interview: from now on there is something to hand back.
function begun(talkId, change) {
  const draft = draftOf(talkId);
  draft.begun ||= instant();
  if (!draft.own) draft.talk = talkOf(talkId);
  change(draft);
  save();
}

function stepsOf(talkId) {
  const each = those(talkId, 'there').flatMap((id) => [`said:${id}`, `doubt:${id}`]);
  return ['who', 'lack', ...each, 'forgot', 'promised', 'decision', 'helped', 'want', 'read'];
}

// Which step of how many, and the addresses around it.
function around(talkId, name) {
  const steps = stepsOf(talkId);
  const place = Math.max(steps.indexOf(name), 0);
  const address = (one) => `/talk/${talkId}/${one}`;
  return {
    about: pursuitOf(talkOf(talkId)).organization,
    place: place + 1,
    of: steps.length,
    back: place ? address(steps[place - 1]) : '/',
    next: place + 1 < steps.length ? address(steps[place + 1]) : '/hand',
  };
}

screens.talk = (talkId, name = 'who') => {
  const talk = talkOf(talkId);
  const [kind, who] = name.includes(':') ? [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)] : [name];
  if (!talk || !asking[kind] || (who && !those(talkId, 'there').includes(who))) return null;
  const draft = draftOf(talkId);
  draft.step = name;
  if (kind === 'read') begun(talkId, () => { draft.at ||= instant(); });
  save();
  return step({ ...around(talkId, name), ...asking[kind](talkId, draft, who) });
};

const asking = {
  who: (talkId) => ({
    title: 'Who was there?',
    why: 'Everyone who interviewed you gets a letter of their own.',
    fields: [
      talkOf(talkId).written_up ? text('Your journal has notes on this interview already. What you write here of a person stands in their place.', 'note') : null,
      Date.parse(talkOf(talkId).start) > Date.now() ? text(`It is still to come: ${talkOf(talkId).when}.`, 'note') : null,
      whoFields(talkId),
    ],
    check: () => { begun(talkId, () => {}); return true; },
  }),

  lack: (talkId) => ({
    title: 'Whose name, title or address do you still lack?',
    why: 'While you are near you can still ask at the desk, or for a card. What you leave empty is asked later.',
    fields: peopleWithRole(talkId).map(lackFields),
  }),

  said: (talkId, draft, id) => {
    const note = (draft.notes[id] ||= {});
    const question = (key, label, hint) => ask({ label, hint, lines: 2, value: note[key], set: (value) => begun(talkId, () => { note[key] = value; }) });
    return {
      title: `${nameOf(id)}: what was said?`,
      why: 'A few words are enough. Their letter differs from the others by this.',
      fields: [
        question('talkedAbout', 'What did you talk about?'),
        question('liked', 'What did they like about you?'),
        question('asked', 'What did they ask about most?'),
      ],
    };
  },

  doubt: (talkId, draft, id) => {
    const note = (draft.notes[id] ||= {});
    const set = (key) => (value) => begun(talkId, () => { note[key] = value; });
    return {
      title: `${nameOf(id)}: a doubt about you?`,
      why: 'One that they said, or that you felt. The letter can answer it.',
      fields: [
        ask({ label: 'The doubt', hint: 'Leave it empty if there was none.', lines: 2, value: note.doubt, set: set('doubt') }),
        choose({ label: 'Did they say it?', value: note.source || 'sensed', tight: true, set: set('source'),
          choices: [['stated', 'They said it'], ['sensed', 'I felt it']], hint: 'A doubt that you only felt is never named in a letter.' }),
        ask({ label: 'What answers it?', hint: 'One fact: what you did, where, with what result.', lines: 2, value: note.answer, set: set('answer') }),
      ],
    };
  },

  forgot: (talkId, draft) => ({
    title: 'What did you forget to say?',
    why: 'The letter is the chance to add it.',
    fields: severally(draft.forgot, {
      talkId, fresh: () => ({}), more: 'Another thing I forgot', called: 'Forgotten',
      fields: (one, set) => [
        ask({ label: 'What you did not get to say', lines: 2, value: one.text, set: set('text') }),
        ask({ label: 'Why does it matter for the job?', value: one.matters, set: set('matters') }),
        whom(talkId, 'Who should read it most?', one.to, set('to')),
      ],
    }),
  }),

  promised: (talkId, draft) => ({
    title: 'What did you promise?',
    why: 'What you said you would send or do becomes a task with a day.',
    fields: severally(draft.promised, {
      talkId, fresh: () => ({ code: freshCode() }), more: 'Another promise', called: 'Promise',
      fields: (one, set) => [
        ask({ label: 'What you promised to send or do', lines: 2, value: one.text, set: set('text') }),
        whom(talkId, 'To whom?', one.to, set('to')),
        ask({ label: 'By when?', type: 'date', value: one.due, set: set('due') }),
      ],
    }),
  }),

  decision: (talkId, draft) => {
    const said = draft.decision;
    const day = (key, label) => ask({ label, type: 'date', value: said[key], set: (value) => begun(talkId, () => { said[key] = value; }), 'data-focus': key });
    const daysFor = (kind) => {
      if (kind === 'day') return [day('day', 'By which day?')];
      return kind === 'range' ? [day('first', 'The first day'), day('last', 'The last day')] : [];
    };
    const days = make('div', { class: 'days' }, daysFor(said.kind));
    return {
      title: 'When do they decide?',
      why: 'The day on which you ask how things stand depends on it.',
      fields: [
        choose({
          label: 'They said', value: said.kind,
          choices: [['day', 'A day'], ['range', 'Between two days'], ['unknown', 'They do not know yet'], ['not asked', 'I did not ask']],
          set: (kind) => { begun(talkId, () => { said.kind = kind; }); days.replaceChildren(...daysFor(kind)); },
        }),
        days,
        tick({
          label: 'Did one of these come up?', values: draft.cameUp,
          choices: [['references', 'References'], ['availability', 'When I could start'], ['salary', 'Pay']],
          set: (values) => begun(talkId, () => { draft.cameUp = values; }),
        }),
      ],
    };
  },

  helped: (talkId, draft) => {
    const { organization } = pursuitOf(talkOf(talkId));
    let typed = '';
    const add = () => {
      if (!clean(typed)) return;
      const found = whoIs(typed, organization);
      const id = found || addPerson(typed, organization);
      begun(talkId, () => { if (!peopleOf(talkId).includes(id)) draft.added.push(id); draft.there[id] = 'helped'; });
      again('helper');
    };
    return {
      title: 'Who helped you?',
      why: 'Whoever met you at the desk, moved an hour, showed you the way: a card is for them.',
      fields: [
        those(talkId, 'helped').map((id) => ask({
          label: `What did ${nameOf(id)} do for you?`, lines: 2, value: draft.helped[id],
          set: (value) => begun(talkId, () => { draft.helped[id] = value; }),
        })),
        make('div', { class: 'adding' },
          ask({ label: 'The name of somebody who helped', set: (value) => { typed = value; }, 'data-focus': 'helper', autocapitalize: 'words',
            options: Object.keys(known.people).filter((id) => !peopleOf(talkId).includes(id)).map(labelOf),
            onkeydown: (event) => { if (event.key === 'Enter' && clean(typed)) { event.preventDefault(); add(); } } }),
          button('Add this person', add)),
      ],
    };
  },

  want: (talkId, draft) => ({
    title: 'How much do you want it now?',
    why: 'It decides how much follow-up there will be. However it went, everybody is thanked.',
    fields: choose({
      label: 'This job', value: draft.want, set: (level) => begun(talkId, () => { draft.want = level; }),
      choices: [['high', 'Very much'], ['medium', 'I would take it'], ['low', 'Not much'], ['none', 'Not any more: I withdraw']],
    }),
  }),

  read: (talkId, draft) => ({
    title: 'Read it once',
    why: 'Go back to any step to change it. Then hand it back, now or when you are home.',
    fields: make('dl', { class: 'summary' }, summaryOf(talkId, draft).map(([term, words, name]) => make('div', {},
      make('dt', {}, link(term, `/talk/${talkId}/${name}`)), make('dd', {}, words)))),
    nextWords: 'Hand back',
  }),
};
