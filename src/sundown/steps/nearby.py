"""What lies near one letter in a large journal, so that a caseload of thousands costs a letter no more than one search.

A journal of ordinary size is taken whole. Of a larger one a letter sees the searches at its employer, those in which
something happened last, everything about its reader, and what is about nobody in particular.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from threading import Lock
from uuid import UUID

from sundown.core.facts import Acceptance, CompetingOffer, ContactId, Fact, Interview, Journal, Meeting, OpportunityId
from sundown.records.models import Workspace
from sundown.records.to_core import journal_of

ORDINARY = 400  # facts, and people, of a journal that is taken whole
NEAREST = 12  # other searches that a letter sees: the names of their employers must not get into it
ENDINGS = 20  # acceptances and competing offers, the newest: they matter to every search
KEPT = 16  # workspaces in memory

_kept: OrderedDict[UUID, tuple[int, Nearby]] = OrderedDict()
_lock = Lock()


def nearby(workspace: Workspace) -> Nearby:
    """The journal of a workspace by its searches and people; made once for each revision."""
    with _lock:
        kept = _kept.get(workspace.id)
        if kept is not None and kept[0] == workspace.revision:
            _kept.move_to_end(workspace.id)
            return kept[1]
    made = Nearby(journal_of(workspace))
    with _lock:
        _kept[workspace.id] = workspace.revision, made
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return made


class Nearby:
    """One journal, with its facts by search and by person, and its people and searches by employer."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self._people, self._posts = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
        for key, contact in journal.contacts.items():
            self._people[_plain(contact.organization)].append(str(key))
        for post_key, post in journal.opportunities.items():
            for name in {_plain(each) for each in (post.organization, *post.also_called)}:
                self._posts[name].append(str(post_key))
        self._of_post, self._of_person = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
        self._of_nobody: list[int] = []
        self._endings = [at for at, fact in enumerate(journal.log) if isinstance(fact, Acceptance | CompetingOffer)]
        if not self.is_ordinary:
            self._sort()
        self._seen: dict[tuple[str, ...], Journal] = {}

    @property
    def is_ordinary(self) -> bool:
        """Whether the journal is taken whole."""
        return max(len(self.journal.log), len(self.journal.contacts)) <= ORDINARY

    def at_the_employer(self, to: str, opportunity: str) -> tuple[list[str], list[str]]:
        """The people and searches of a letter's employer; the reader and the letter's own search at least."""
        contact = self.journal.contacts.get(ContactId(to))
        post = self.journal.opportunities.get(OpportunityId(opportunity))
        firms = [contact.organization] if contact is not None else []
        firms += [post.organization, *post.also_called] if post is not None else []
        plain = dict.fromkeys(filter(None, map(_plain, firms)))
        people = [to, *(each for firm in plain for each in self._people[firm])]
        posts = [*filter(None, [opportunity]), *(each for firm in plain for each in self._posts[firm])]
        return list(dict.fromkeys(people)), list(dict.fromkeys(posts))

    def journal_for(self, to: str, opportunity: str) -> Journal:
        """The part of the journal that a letter sees; the same object for letters that see the same."""
        if self.is_ordinary:
            return self.journal
        people, posts = self.at_the_employer(to, opportunity)
        name = (*sorted(posts), "", *(people if not posts else ()))
        if name not in self._seen:
            self._seen[name] = self._part(people, posts)
        return self._seen[name]

    def _part(self, people: Iterable[str], posts: Iterable[str]) -> Journal:
        latest = sorted(self._of_post, key=lambda post: -self._of_post[post][-1])[:NEAREST]
        wanted = dict.fromkeys([*posts, *latest])
        places = {place for post in wanted for place in self._of_post[post]}
        places |= {place for person in people for place in self._of_person[person]}
        places |= {*self._of_nobody, *self._endings[-ENDINGS:]}
        log = tuple(self.journal.log[place] for place in sorted(places))
        names = {name for fact in log for name in _words(fact)}
        kept = {key: post for key, post in self.journal.opportunities.items() if key in wanted or key in names}
        names |= {name for post in kept.values() for name in _words(post)} | {*people, str(self.journal.consultant)}
        contacts = {key: contact for key, contact in self.journal.contacts.items() if key in names}
        return replace(self.journal, contacts=contacts, opportunities=kept, log=log)

    def _sort(self) -> None:
        """Each fact to its search, else to whom it is about, else to nobody."""
        named: dict[str, str] = {}
        for place, fact in enumerate(self.journal.log):
            post = self._post_of(fact, named)
            people = [*_people_of(fact)] if post is None else []
            if post is not None:
                self._of_post[post].append(place)
                named |= {name: post for name in (fact.id, getattr(fact, "interview", None)) if name}
            for person in people:
                self._of_person[person].append(place)
                named |= {name: f"@{person}" for name in (fact.id, getattr(fact, "meeting", None)) if name}
            if post is None and not people:
                self._about_another(place, fact, named)

    def _about_another(self, place: int, fact: Fact, named: Mapping[str, str]) -> None:
        """A correction or a debrief stands with the fact that it is about."""
        about = named.get(_about(fact), "")
        (self._of_person[about[1:]] if about.startswith("@") else self._of_nobody).append(place)

    def _post_of(self, fact: Fact, named: Mapping[str, str]) -> str | None:
        post = getattr(fact, "opportunity", None)
        if post is not None:
            return str(post)
        about = named.get(_about(fact), "")
        return about if about and not about.startswith("@") and not isinstance(fact, Interview) else None


def _about(fact: Fact) -> str:
    """The name of the interview, meeting or fact that a fact is about."""
    found = (getattr(fact, name, None) for name in ("interview", "occasion", "corrects"))
    return next((str(each) for each in found if each), "")


def _people_of(fact: Fact) -> Iterator[str]:
    for name in ("sender", "contact", "to", "for_"):
        if isinstance(person := getattr(fact, name, None), str):
            yield person
    if isinstance(fact, Meeting):
        yield from map(str, fact.notes)


def _words(value: object) -> Iterator[str]:
    """Every text in a value of the core, ids among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield str(key)
            yield from _words(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _words(each)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _words(getattr(value, part.name))


@lru_cache(maxsize=4_096)
def _plain(firm: str | None) -> str:
    return " ".join(firm.casefold().split()) if firm else ""
