"""What holds of every channel, found by listing the folder, with ordinary pieces and with hostile ones."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from itertools import product
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels.pieces import AMARA, AT, CV, KIND_OF, PDF, TALK, TEXT, answering, contact, piece
from tests.told import told

from sundown import channels
from sundown.channels import NAMES, Channel, File, Handover, Piece, Thread, channel, offered
from sundown.core.facts import MEDIA, Call, Done
from sundown.core.problems import BadInput
from sundown.sources.journal import parse_fact

FOLDER = Path(channels.__file__).parent
ALL = [channel(name) for name in NAMES]
WAYS = [(each, medium) for each in ALL for medium in each.media]
"""Every channel with each medium that it is for."""

LINK = re.compile(
    r"mailto:[\w.~%@-]+(?:\?[\w.~%@,&=-]+)?|tel:\+?\d{5,15}(?:;ext=\d{1,7})?|https://www\.linkedin\.com/(?:in|pub)/[\w.~%-]+",
    re.ASCII,
)
"""The links that there are, in ASCII and without a sign that could end an href."""

ways = pytest.mark.parametrize(("way", "medium"), WAYS, ids=lambda value: getattr(value, "name", value))


# ------------------------------------------------------------------------------------------ the folder


def test_every_file_of_the_folder_is_a_channel() -> None:
    assert NAMES == ("copy", "eml", "fax", "linkedin", "mailto", "phone", "post")
    assert [each.name for each in channels.channels()] == list(NAMES)


def test_every_medium_that_leaves_has_a_channel_and_each_place_is_taken_once() -> None:
    by_medium = {medium: sorted(each.media[medium] for each in ALL if medium in each.media) for medium in MEDIA}
    assert by_medium.pop("in_app") == []  # what one writes down for oneself goes nowhere
    assert all(places == list(range(1, len(places) + 1)) and places for places in by_medium.values()), by_medium


@pytest.mark.parametrize("name", NAMES)
def test_every_channel_has_its_own_test_and_a_short_title(name: str) -> None:
    assert (Path(__file__).parents[1] / "channels" / f"test_{name}.py").is_file()
    assert 0 < len(channel(name).title) <= 30
    assert len(channel(name).page.splitlines()) > 2


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.py")), ids=lambda file: file.stem)
def test_no_channel_can_open_a_connection_or_a_file_or_look_at_a_clock(file: Path) -> None:
    tree = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    imported = {name for node in tree for name in _imported(node)}
    allowed = {
        "__future__", "collections", "dataclasses", "datetime", "email", "functools", "hashlib", "importlib", "pathlib",
        "re", "sundown", "typing", "unicodedata", "urllib",
    }  # fmt: skip
    assert {name.split(".")[0] for name in imported} <= allowed
    assert {name for name in imported if name.startswith("urllib")} <= {"urllib.parse"}
    assert "pathlib" not in imported or file.stem == "_channels"  # which lists its own folder
    assert not re.search(r"\b(?:now|today|utcnow|open)\(", file.read_text(encoding="utf-8"))


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_an_unknown_channel_is_told_with_the_nearest() -> None:
    with pytest.raises(BadInput, match=r"no way out called mailtoo.*did you mean mailto"):
        channel("mailtoo")


# ------------------------------------------------------------------------------------------ an ordinary piece


@ways
def test_an_ordinary_piece_is_carried(way: Channel, medium: str) -> None:
    out = piece(medium)
    assert way.can_carry(out) is None
    check(way.handover(out), out)
    assert way.handover(out) == way.handover(out)  # the same bytes each time


@ways
def test_its_words_reach_the_person_whole(way: Channel, medium: str) -> None:
    said = everything(way.handover(piece(medium)))
    for line in filter(None, TEXT.splitlines()):
        assert line in said


@ways
def test_a_piece_without_words_goes_nowhere_but_into_a_call(way: Channel, medium: str) -> None:
    why = way.can_carry(piece(medium, body=" \n\r\n"))
    assert why == (None if medium == "phone" else "There is no text yet.")


@ways
def test_whoever_passes_it_on_gets_it_and_the_fact_is_of_its_reader(way: Channel, medium: str) -> None:
    hale = contact("hale", post="1 Main St, Akron OH 44308")
    handover = way.handover(piece(medium, through=hale))
    if medium not in ("phone", "linkedin"):  # there nobody passes anything on
        assert "It goes to Peter Hale, who passes it on to Denise Kowalski." in handover.steps
    facts = [fact for answer in handover.question.answers for fact in answer.facts(AT)]
    assert {fact.get("to", fact.get("call")) for fact in facts} == {"kowalski"}


@pytest.mark.parametrize("medium", KIND_OF)
def test_what_is_offered_begins_with_the_best_that_can_carry_it(medium: str) -> None:
    offers = offered(piece(medium))
    spoken = "phone" if medium == "voicemail" else medium
    places = [offer.channel.media[spoken] for offer in offers]
    assert places == sorted(places)
    assert places
    assert all(offer.reason is None and offer.handover == offer.channel.handover(piece(medium)) for offer in offers)


def test_what_cannot_carry_it_is_offered_last_with_its_reason() -> None:
    offers = offered(piece(reader=contact(email=None)))
    assert [(offer.channel.name, offer.reason) for offer in offers] == [
        ("copy", None),
        ("mailto", "No e-mail address of Denise Kowalski is known."),
        ("eml", "No e-mail address of Denise Kowalski is known."),
    ]


def test_what_one_writes_down_for_oneself_is_offered_nothing() -> None:
    assert (
        offered(replace(piece(), letter=replace(piece().letter, medium="in_app", to="self", kind="card_notes"))) == []
    )


# ------------------------------------------------------------------------------------------ what follows from "yes"


@ways
def test_each_answer_is_a_fact_that_the_journal_takes(way: Channel, medium: str) -> None:
    answers = way.handover(piece(medium)).question.answers
    facts = [parse_fact(words, told(TALK), "the answer") for answer in answers for words in answer.facts(AT)]
    assert facts
    for fact in facts:
        assert isinstance(fact, Done | Call)
        assert (fact.at, fact.opportunity) == (AT, "lakeshore")
        if isinstance(fact, Done):
            assert (fact.kind, fact.to, fact.medium) == (KIND_OF[medium], "kowalski", medium)


def test_a_piece_without_an_opportunity_says_none() -> None:
    out = piece("linkedin")
    alone = replace(out, letter=replace(out.letter, opportunity=None))
    assert channel("linkedin").handover(alone).question.answers[0].facts(AT) == [
        {"at": AT.isoformat(), "done": "linkedin_invitation", "to": "kowalski", "medium": "linkedin"}
    ]


# ------------------------------------------------------------------------------------------ hostile pieces

BREAKS = ("\r\nBcc: all@mail.example", "\nX: y", "\rX: y", "\x0bX", "\x0cX", "\x85X", "\u2028X", "\u2029X")
UNSEEN = ("\x00", "\x1b[2J", "\u202e", "\u2066", "\ud800")


def _with_line(field: str, line: str) -> Piece:
    """An ordinary piece with that line in one of its fields. Raises BadInput where it may not stand there."""
    holder, _, name = field.rpartition(".")
    if holder == "letter":
        return piece(**{name: line if name == "subject" else (line,)})  # type: ignore[arg-type]
    if holder == "thread":
        return piece(thread=Thread(line) if name == "subject" else Thread("Hello", (line,)))
    if holder == "writer":
        return piece(writer=replace(AMARA, **{name: line}))
    return piece(**{holder: contact(**{name: line})}) if holder else piece(message_id=line)


LINES = (
    "letter.subject", "letter.cc", "letter.attachments", "thread.subject", "thread.message_ids", "message_id",
    "writer.name", "writer.email", "writer.phone", "reader.name", "reader.email", "reader.phone", "reader.fax",
    "reader.linkedin", "reader.organization", "through.name", "through.email",
)  # fmt: skip


@pytest.mark.parametrize(("field", "bad"), list(product(LINES, BREAKS + UNSEEN)), ids=ascii)
def test_a_line_break_or_an_unseen_sign_in_a_line_makes_no_piece(field: str, bad: str) -> None:
    with pytest.raises(BadInput) as told_:
        _with_line(field, f"kowalski@lakeshore.example{bad}")
    assert {problem.key for problem in told_.value.problems} <= {
        "subject", "cc", "attachments", "message_id", "seeker.name", "seeker.email", "seeker.phone",
        *(f"contacts.kowalski.{name}" for name in ("name", "email", "phone", "fax", "linkedin", "organization")),
    }  # fmt: skip
    assert all(sign not in str(told_.value) for sign in "\r\x00\x1b\u202e")


@pytest.mark.parametrize("field", ["to", "kind", "opportunity"])
def test_an_id_with_a_line_break_makes_no_piece(field: str) -> None:
    with pytest.raises(BadInput, match=field):
        replace(piece(), letter=replace(piece().letter, **{field: "x\r\nBcc: y@z.example"}))  # type: ignore[arg-type]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(BadInput) as told_:
        piece(subject="a\nb", body="a\x00b", cc=("c\nd",), message_id="none", reader=contact(name="e\rf", post="g\x07"))
    keys = [problem.key for problem in told_.value.problems]
    assert keys == ["subject", "cc", "contacts.kowalski.name", "body", "contacts.kowalski.post", "message_id"]
    assert "there is a line break in it" in str(told_.value)
    assert "there is a hidden character in it, U+0000" in str(told_.value)


@pytest.mark.parametrize(
    "name", ["", ".", "..", " ", "../cv.pdf", "a/b", "a\\b", "C:x", "a\nb", "\u202efdp.exe", "x" * 151]
)
def test_a_file_has_one_plain_name(name: str) -> None:
    with pytest.raises(BadInput, match="no name for a file"):
        File(name, "application/pdf", b"")


@pytest.mark.parametrize("kind", ["", "pdf", "text/html\r\nX: y", "text/html; charset=x", "a/b/c"])
def test_a_file_has_one_plain_kind(kind: str) -> None:
    with pytest.raises(BadInput, match="no kind of file"):
        File("cv.pdf", kind, b"")


HOSTILE_TEXTS = (
    "<script>alert(1)</script>\n", "?bcc=all@mail.example&attach=/etc/passwd#x\n", "%0D%0ABcc: all@mail.example\n",
    ".\r\nQUIT\r\n", "\n.\nFrom me\n--=_0000\nContent-Type: text/html\n\n<b>x</b>\n", "=?utf-8?q?x?=\n", "\u202eabc\n",
    "a\r\rb\x0bc\x0cd\x85e\u2028f\n", "שלום 👩\u200d⚕\ufe0f 日本語 ﬁ e\u0301\n", "+%2B+ & = ; , \" ' \\ \t\n",
    "x" * 100_000,
)  # fmt: skip


@ways
@pytest.mark.parametrize("body", HOSTILE_TEXTS, ids=lambda text: ascii(text[:20]))
def test_a_hostile_text_stays_text(way: Channel, medium: str, body: str) -> None:
    out = piece(medium, body=body, subject="=?utf-8?q?a?= <b>&bcc=x@y.example")
    why = way.can_carry(out)
    if why is None:
        check(way.handover(out), out)
    else:
        assert re.match(r"This letter makes a link of [\d,]+ characters|The note has \d+ characters", why)


names = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=150).filter(
    lambda text: bool(text.strip()) and not re.search("[\u202a-\u202e\u2066-\u2069]", text)
)
addresses = st.one_of(
    st.sampled_from(["d+k@lakeshore.example", "a@b.example,c@d.example", "a@b.example?bcc=c@d.example", "a@b", "@", "",
                     "\"a b\"@c.example", "a@[127.0.0.1]", "<a@b.example>", "a&b=c@d.example", "ü@b.example",
                     "a@ü.example", "javascript:alert(1)", "a@b.example\u00a0", "a@b..example", "a@-b.example",
                     "a@straße.example"]),
    names,
)  # fmt: skip
numbers = st.one_of(
    st.sampled_from(["*#06#", "112", "+1 216 555 0101 x 12", "1;phone-context=evil.example", "tel:1", "٠٢١٦٥٥٥٠١٠١",
                     "n/a",                      "+44 (0)20 7946 0000", "216-555-0101 / 216-555-0102",
                     "216 555 0101,,,1#", "javascript:1"]),
    names,
)  # fmt: skip
profiles = st.one_of(
    st.sampled_from(["https://www.linkedin.com@evil.example/in/x", "javascript:alert(1)//linkedin.com/in/x", "kowalski",
                     "https://evil.example/linkedin.com/in/x", "https://www.linkedin.com.evil.example/in/x",
                     "linkedin.com/in/../../x", "https://www.linkedin.com/in/%2e%2e", "https://www.linkedin.com\\@e.x/in/y"]),
    names,
)  # fmt: skip


@ways
@given(subject=names, name=names, email=addresses, number=numbers, profile=profiles, cc=st.lists(addresses, max_size=2))
def test_whatever_people_typed_nothing_but_a_reason_or_a_sound_handover_comes_of_it(
    way: Channel, medium: str, subject: str, name: str, email: str, number: str, profile: str, cc: list[str]
) -> None:
    reader = contact(name=name, email=email, phone=number, fax=number, linkedin=profile)
    out = piece(medium, subject=subject, reader=reader, cc=tuple(cc), thread=answering(subject))
    why = way.can_carry(out)
    if why is None:
        check(way.handover(out), out)
    else:
        assert why.strip()
        assert "\n" not in why


# ------------------------------------------------------------------------------------------ what is sound


def check(handover: Handover, out: Piece) -> None:
    """A handover that a page may show and a person may follow."""
    assert handover.steps
    assert all(step.strip().endswith((".", "?")) and "\n" not in step for step in handover.steps)
    for link in handover.links:
        assert LINK.fullmatch(link.address), link.address
    for file in handover.files:
        assert file.content
        if file.media_type == "message/rfc822":
            check_message(file.content, out)
    assert all(text.text.strip() and text.label for text in handover.texts)
    assert handover.question.words.endswith("?")
    assert handover.question.answers
    assert handover.question.answers[0].words


def check_message(content: bytes, out: Piece) -> None:
    """Lines of RFC 5322: ASCII, CRLF, none too long; one reader, and no header that nobody asked for."""
    assert content.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", content)
    assert max(map(len, content.split(b"\r\n"))) <= 998
    message = message_from_bytes(content, policy=default)
    allowed = {
        "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "x-unsent", "mime-version",
        "content-type", "content-transfer-encoding",
    }  # fmt: skip
    assert {name.lower() for name in message} <= allowed
    assert len({name.lower() for name in message}) == len(message.keys())
    assert len(message["To"].addresses) == len(message["From"].addresses) == 1
    assert len(message["Cc"].addresses if message["Cc"] else ()) == len(out.letter.cc)


def everything(handover: Handover) -> str:
    """All that a person gets to read, links and mails decoded."""
    said = [text.text for text in handover.texts] + [unquote(link.address) for link in handover.links]
    for file in handover.files:
        if file.media_type == "message/rfc822":
            part = message_from_bytes(file.content, policy=default).get_body(("plain",))
            assert part is not None
            said.append(part.get_content())
    return "\n".join(said)


def test_what_is_enclosed_or_printed_goes_along() -> None:
    assert channel("post").handover(piece("post", prints=(PDF,))).files == (PDF,)
    assert channel("fax").handover(piece("fax", prints=(PDF,))).files == (PDF,)
    (mail,) = channel("eml").handover(piece(attachments=("cv.pdf",), enclosed=(CV,))).files
    (part,) = message_from_bytes(mail.content, policy=default).iter_attachments()
    assert (part.get_filename(), part.get_content_type(), part.get_content()) == (
        "cv.pdf",
        "application/pdf",
        CV.content,
    )
