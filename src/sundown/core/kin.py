"""Where a sentence speaks of people of the writer's own: a mother, a landlord, an old teacher.

What is said of them is not held against the facts of the search as surely as what is said of the employer: their names,
telephone numbers, days and employers are like the recorded ones by chance.
"""

from __future__ import annotations

import re

_WHOSE = r"(?:my|our|whose)"
_WHO = (
    r"(?:mother|mum|mom|mam|father|dad|parents?|sister|brother|son|daughter|child(?:ren)?|kids?|wife|husband|partner"
    r"|fianc[eé]e?|girlfriend|boyfriend|spouse|aunt|uncle|cousin|niece|nephew|grand\w+|gran|nan|family|in-laws"
    r"|(?:mother|father|sister|brother|son|daughter)-in-law|friends?|neighbou?rs?|landlord|landlady|lodger|roommate"
    r"|flatmate|housemate|godmother|godfather|godchild|doctor|dentist|vet|priest|pastor|vicar|rabbi|imam|teacher|tutor"
    r"|professor|lecturer|coach|mentor|instructor|supervisor|boss|manager|foreman|colleagues?|workmates?|classmates?"
    r"|predecessor|successor|references?|referees?|former employer|twins?|toddler|baby)"
)
OWN_PEOPLE = re.compile(rf"(?i)\b{_WHOSE} (?:[\w-]+ ){{0,2}}?{_WHO}(?:['’]s?)?\b")
"""Somebody of the writer's own."""
_FOLLOWS = re.compile(rf"(?i),? (?:who (?:is|was) )?{_WHOSE} (?:[\w-]+ ){{0,2}}?{_WHO}\b")
_PRECEDES = re.compile(rf"(?i)\b{_WHOSE} (?:[\w-]+ ){{0,2}}?{_WHO},? (?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?$")


def is_own(text: str, start: int, end: int) -> bool:
    """Whether the name there is that of somebody of the writer's own: "my landlord, Jon Holt"."""
    return _FOLLOWS.match(text, end) is not None or _PRECEDES.search(text, max(0, start - 60), start) is not None
