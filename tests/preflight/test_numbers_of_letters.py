"""Numbers against the record and against other letters: what is held is the number of the same thing."""

from __future__ import annotations

from datetime import date

import pytest

from sundown.core.findings import Finding
from sundown.core.written import WrittenLetter
from sundown.preflight import examine
from sundown.sources.journal import parse_journal

COOK = """
sundown: 1
playbook: uk
seeker:
  name: Ann Lee
  email: ann@mail.example
  timezone: Europe/London
  country: GB
  subdivision: ENG
  language: en-GB
  place: {city: Leeds, lat: 53.8, lon: -1.5}
  phones: [{number: '07700 900123'}]
  linkedin: free
  profile:
    accomplishments:
    - {text: 'I cut breakages on the line from 18 a shift to 4', proves: care}
    - {text: 'I raised £64,000 for the new roof in 9 months', proves: fundraising}
    - {text: 'I have driven 210,000 miles without a claim', proves: safety}
    - {text: 'I run a kitchen of 14 and feed 620 pupils a day', proves: scale}
    - {text: 'I lowered absence by 37 percent', proves: people}
    - {text: 'I brought deliveries in time from 88 to 97 percent in fourteen months', proves: order}
    - {text: 'I tuned 45 pianos for the college before each term', proves: pace}
    employers: [Aire Foods]
contacts:
  ross: {name: Jo Ross, title: Head, organization: Hart & Co, email: jo@hart.example}
  pike: {name: Al Pike, title: Lead, organization: Hart & Co, email: al@hart.example}
opportunities:
  post: {organization: Hart & Co, title: Kitchen Manager, interest: high, decision_maker: ross, decision_by: 2026-03-20}
log:
- {at: 2026-03-02T09:00:00+00:00, interview: r1, opportunity: post, start: 2026-03-10T09:00:00+00:00, end: 2026-03-10T10:00:00+00:00, mode: in_person, with: [ross, pike]}
- at: 2026-03-10T12:00:00+00:00
  debrief: r1
  notes:
    ross: {talked_about: opening 3 new sites by the summer of 2027, asked: when she could start - 4 May, liked: that she keeps food waste under 6 percent}
    pike: {talked_about: 25 allergy cards on the wall, asked: her notice - 6 weeks}
  decision_by: 2026-03-20
"""  # noqa: E501

COOK_WRONG = (
    "On the line I brought breakages down from 28 a shift to 4.",
    "I got our breakages from 18 a shift down to 7.",
    "The breakages went from eighteen a shift to fourteen.",
    "I raised £46,000 for the new roof.",
    "In seven months I had the £64,000 for the roof.",
    "I raised £640,000 for the roof in nine months.",
    "I've driven 120,000 miles and never had a claim.",
    "I run a kitchen of forty, so the scale doesn't frighten me.",
    "We feed 260 pupils a day.",
    "We feed six hundred and two pupils a day.",
    "I lowered absence by 73 percent.",
    "Absence fell by 27 % while I was there.",
    "I tuned fifty-four pianos for the college before each term.",
    "You mentioned opening 30 new sites by the summer of 2027.",
    "I enjoyed hearing about the five new sites.",
    "Your 52 allergy cards on the wall are a good idea.",
    "You liked that I keep food waste under 16 percent.",
    "Keeping food waste under 9 percent is mostly a matter of bins.",
    "My kitchen of 41 feeds 620 pupils a day.",
    "I doubled our covers to 900 a week and cut the gas bill by £1,400.",
    "I have managed 85 staff across the county.",
)
"""Numbers of a kitchen manager that the record does not have."""

COOK_RIGHT = (
    "Deliveries in time were at 88 percent when I came, and at 97 percent fourteen months later.",
    "On the line I brought breakages down from eighteen a shift to four.",
    "I raised 64,000 pounds for the roof, and it took nine months.",
    "I've driven 210,000 miles without a claim.",
    "I run a kitchen of fourteen.",
    "We feed 620 pupils a day, and 40 of them are vegetarian.",
    "Absence fell by 37 per cent.",
    "The walk from the station took 20 minutes, past 15 daffodils.",
    "You said that there are three new sites to come, and I would start with one.",
    "I wrote 30 lines about it on the train home.",
    "I counted 16 steps from the oven to the hatch.",
    "I have been up since 5 this morning, and it was worth it.",
    "Thank you for the two hours and the second cup of tea.",
    "The bus is the number 64, which stops at your gate.",
    "I would put 12 cards on the wall and see.",
    "It reminded me of the 30 cakes my grandmother baked for the fair.",
    "There were 18 people in the room for my first talk, and two of them were asleep.",
    "A breakage costs four pounds, as Mr Pike said.",
    "One of the four breakages was mine.",
    "I read all 25 cards on your wall.",
    "That leaves fifteen days until the 25th, and I'll be glad of every one.",
    "If 100 pupils came at once I would want two hatches.",
    "My son is 14 and eats for three.",
    "The kettle holds 14 cups.",
    "I was at school with 600 others and remember the gravy.",
)
"""Numbers of the record, and numbers of other things."""

COOK_APART = (
    ("I could start on 4 May.", "I would be free from 18 May."),
    ("My notice is six weeks.", "I have to give two months' notice."),
    ("I could be with you in six weeks.", "I'd need to give three months' notice first."),
    ("I left Aire Foods in 2021.", "When I left Aire Foods in 2023 the line was quiet."),
    ("The refit took eleven weeks.", "The refit, which took eight weeks, taught me patience."),
    ("We feed 620 pupils on a plain day.", "We feed 580 pupils on a plain day."),
    ("Returns are down to 2 percent these days.", "These days returns stand at 4 percent."),
    ("I understand that you decide by 20 March.", "I know that you will decide by 27 March."),
    ("I promised my own people an answer by 18 March.", "They want my answer by 25 March."),
    ("I've worked with the older ovens for five years.", "I have worked with older ovens for fifteen years."),
    ("The night bakery makes 3,000 loaves.", "Our night bakery makes 2,000 loaves."),
    ("A full service takes me two days.", "A full service takes me four days."),
    ("I can join you on 4 May.", "Starting on 11 May would suit me."),
    ("I finished my training in the spring of 2018.", "My training was finished in the spring of 2016."),
    ("I've three children's parties a month on the books.", "We do five children's parties a month."),
    ("I'm bound to a month's notice.", "A fortnight's notice is all they ask of me."),
)
"""Two letters of a panel that can't both be right."""

COOK_TOGETHER = (
    ("I could start on 4 May.", "My first day could be 4 May."),
    ("I raised £64,000 for the roof.", "I cut breakages from 18 a shift to 4."),
    ("I cut breakages from 18 a shift to 4.", "There were 18 breakages a shift when I came."),
    ("I liked your three new sites.", "Two of the sites stayed with me."),
    ("The talk lasted 40 minutes.", "I had 90 minutes with Mr Pike and his cards."),
    ("I am free on 12 March for a call.", "I could start on 4 May."),
    ("I have two questions about the ovens.", "I have three ideas about the ovens."),
    ("The first oven took ten minutes to heat.", "The second oven took twelve."),
    ("I left school in 1998.", "I left Aire Foods in 2021."),
    ("I run a kitchen of 14.", "I began in a kitchen of three."),
    ("I understand that you decide by 20 March.", "I can come to the tasting on 16 March."),
)
"""Two letters of a panel that can."""

FITTER = """
sundown: 1
playbook: us
seeker:
  name: Bo Hill
  email: bo@mail.example
  timezone: America/Denver
  country: US
  subdivision: CO
  language: en-US
  place: {city: Denver, lat: 39.7, lon: -105.0}
  phones: [{number: '+1 303 555 0142'}]
  linkedin: free
  profile:
    accomplishments:
    - {text: 'I kept 11 snowplows on the road through 3 winters', proves: reliability}
    - {text: 'I cut fuel spending by $48,000 in the first year', proves: thrift}
    - {text: 'I took the shop from 2 bays to 5', proves: growth}
    - {text: 'I halved the backlog of 260 work orders', proves: pace}
    - {text: 'I have held a Class A CDL since 2011', proves: licences}
    - {text: 'I wrote a parts list with 1,450 entries', proves: order}
    employers: [Front Range Transit]
contacts:
  ross: {name: Jo Ross, title: Head, organization: Hart & Co, email: jo@hart.example}
  pike: {name: Al Pike, title: Lead, organization: Hart & Co, email: al@hart.example}
opportunities:
  post: {organization: Hart & Co, title: Fleet Manager, interest: high, decision_maker: ross, decision_by: 2026-03-20}
log:
- {at: 2026-03-02T09:00:00-07:00, interview: r1, opportunity: post, start: 2026-03-10T09:00:00-07:00, end: 2026-03-10T10:00:00-07:00, mode: in_person, with: [ross, pike]}
- at: 2026-03-10T12:00:00-07:00
  debrief: r1
  notes:
    ross: {talked_about: replacing 40 diesel vans by 2030, asked: how many people report to him - 9, concern: {text: that he has never run a site with 24 mechanics, source: stated}}
    pike: {talked_about: the 6 a.m. yard meeting that lasts 15 minutes, asked: how long a brake job takes in his shop - 90 minutes}
  decision_by: 2026-03-20
"""  # noqa: E501

FITTER_WRONG = (
    "For three winters I kept 17 snowplows on the road.",
    "I kept 11 snowplows on the road through eight winters.",
    "I cut fuel spending by $84,000 in the first year.",
    "The first year I cut what we spent on fuel by forty-eight hundred dollars.",
    "We grew the shop from two bays to nine.",
    "I took the shop from three bays to five.",
    "I halved a backlog of 620 work orders.",
    "My Class A CDL goes back to 2001.",
    "The parts list I wrote has 1,540 entries.",
    "It's a list of 14,500 parts.",
    "You told me about the 400 diesel vans that have to go by 2030.",
    "Swapping forty diesel vans by 2035 is a tall order.",
    "You worried that I've never run a site with 42 mechanics.",
    "A brake job in my shop takes 19 minutes.",
    "A brake job takes us 9 minutes.",
    "I liked the 15-minute yard meeting at six, and the 14 diesel vans less.",
    "The yard meeting of 50 minutes suits me.",
)
"""Numbers of a fleet manager that the record does not have."""

FITTER_RIGHT = (
    "For three winters I kept eleven snowplows on the road.",
    "We cut fuel by $48K in year one.",
    "I took the shop from two bays to five.",
    "By the end I'd halved a backlog of two hundred and sixty work orders.",
    "I've had my Class A since 2011.",
    "I have nine direct reports.",
    "Brake jobs take us an hour and a half.",
    "The forty vans would be my first walk of the morning.",
    "In 12 years I have dropped one transmission.",
    "I drove 140 miles to see you and would do it again.",
    "Four of the nine are veterans.",
    "I'd run two shifts of twelve with one lead each.",
    "I need a 10 mm socket and ten quiet minutes.",
    "The yard at 6 a.m. was 8 below.",
    "I counted 37 vans on my way out.",
    "The third bay is the cold one.",
    "We had 2 bays when I came, and one of them leaked.",
    "Give me 30 days and I'll know every van by its cough.",
    "There are 24 mechanics and one coffee machine, I noticed.",
    "A van with 180,000 miles on it needs a different eye than a new one.",
)
"""Numbers of the record, and numbers of other things."""

FITTER_APART = (
    ("A brake job takes us ninety minutes.", "We do a brake job in sixty minutes."),
    ("I can start on April 6.", "I'm available from April 20."),
    ("I've got to give three weeks' notice.", "My notice is just a week."),
    ("I have held my CDL since 2011.", "I've held a CDL since 2013."),
    ("We keep the fleet at 96 percent uptime.", "Uptime on our fleet is 91 percent."),
    ("My shop turns 30 work orders a day.", "We turn around 45 work orders a day in my shop."),
    ("You plan to decide by March 20.", "I know you'll make a decision by March 27."),
    ("I worked under Mr. Diaz for six years.", "I worked for Mr. Diaz for eight years."),
    ("The rebuild cost us $9,000.", "We paid $14,000 for the rebuild."),
    ("I moved here in the fall of 2015.", "We moved here in the fall of 2017."),
    ("I could be there two weeks after a yes.", "I could start four weeks after your word."),
)
"""Two letters of a panel that can't both be right."""

FITTER_TOGETHER = (
    ("I could start on April 6.", "I can come by for a ride-along on March 16."),
    ("A brake job takes us ninety minutes.", "An oil change takes us twenty minutes."),
    ("Nine people report to me.", "I hired three people last year."),
    ("I drove 140 miles to see you.", "It was 12 degrees in the yard."),
    ("I liked your two new lifts.", "I liked the three questions you asked."),
    ("We had two bays when I came.", "We have five bays now."),
    ("I've held a CDL since 2011.", "I have been at Front Range since 2016."),
    ("Thank you for the ninety minutes.", "A brake job takes sixty minutes."),
    ("I cut fuel by $48,000.", "The lift cost $9,000."),
    ("Three of your vans had the same rattle.", "Two of your vans were out."),
    ("Fuel was down 12 percent in June.", "Overtime was down 30 percent."),
    ("The first van took me an hour.", "The second van took me two hours."),
)
"""Two letters of a panel that can."""


WRONG = [*((COOK, text) for text in COOK_WRONG), *((FITTER, text) for text in FITTER_WRONG)]
RIGHT = [*((COOK, text) for text in COOK_RIGHT), *((FITTER, text) for text in FITTER_RIGHT)]
APART = [*((COOK, *pair) for pair in COOK_APART), *((FITTER, *pair) for pair in FITTER_APART)]
TOGETHER = [*((COOK, *pair) for pair in COOK_TOGETHER), *((FITTER, *pair) for pair in FITTER_TOGETHER)]


def found(journal: str, check: str, *bodies: str) -> list[list[Finding]]:
    """What that check says of letters of thanks to the two of the panel, on the day of the talk."""
    letters = [
        WrittenLetter(to=to, kind="thank_you_email", medium="email", opportunity="post", because_of="r1",
                      subject="Thank you", body=f"Dear all,\n\n{body}\n", written_on=date(2026, 3, 10))
        for to, body in zip(("ross", "pike"), bodies, strict=False)
    ]  # fmt: skip
    examined = examine([(each.to, each) for each in letters], parse_journal(journal, "journal.yaml"))
    return [[each for each in one.findings if each.check == check] for one in examined]


@pytest.mark.parametrize(("journal", "text"), WRONG, ids=lambda value: value[:40])
def test_a_number_that_the_record_does_not_have_is_told(journal: str, text: str) -> None:
    [told] = found(journal, "numbers", text)
    assert told
    assert {each.severity for each in told} <= {"block", "confirm"}


@pytest.mark.parametrize(("journal", "text"), RIGHT, ids=lambda value: value[:40])
def test_a_number_of_the_record_or_of_another_thing_is_not(journal: str, text: str) -> None:
    assert found(journal, "numbers", text) == [[]]


@pytest.mark.parametrize(("journal", "one", "other"), APART, ids=lambda value: value[:40])
def test_two_letters_that_say_different_things_are_told_of(journal: str, one: str, other: str) -> None:
    assert any(found(journal, "contradiction", one, other))


@pytest.mark.parametrize(("journal", "one", "other"), TOGETHER, ids=lambda value: value[:40])
def test_two_letters_that_agree_are_not(journal: str, one: str, other: str) -> None:
    assert found(journal, "contradiction", one, other) == [[], []]


def test_what_can_hardly_be_another_thing_blocks_and_says_what_the_record_has() -> None:
    [[told]] = found(COOK, "numbers", "I raised £46,000 for the new roof.")
    assert (told.severity, told.quote, told.suggest) == ("block", "£46,000", ("£64,000",))


def test_what_may_be_another_thing_is_only_asked_about() -> None:
    [[told]] = found(COOK, "numbers", "I enjoyed hearing about the five new sites.")
    assert told.severity == "confirm"


def test_a_contradiction_stands_on_both_letters() -> None:
    one, other = found(COOK, "contradiction", "I could start on 4 May.", "I would be free from 18 May.")
    assert [each.quote for each in (*one, *other)] == ["4 May", "18 May"]
    assert {each.severity for each in (*one, *other)} == {"block"}
