"""Copy the text.

Subject and text, each to be copied as it is: into a mail on the web, a word processor, wherever one writes. For an
e-mail there is also a link that opens an empty one with address and subject. It takes any letter that has words,
however long it is and whatever address is missing.
"""

from __future__ import annotations

from sundown.channels._afterwards import afterwards
from sundown.channels._handover import CannotCarry, Handover, Link, Text
from sundown.channels._mail import mailto, to_enclose
from sundown.channels._piece import Piece

MEDIA = {"email": 3, "post": 2, "fax": 2}


def handover(piece: Piece) -> Handover:
    """The texts, and for an e-mail where they go."""
    text = Text("Text", piece.text)
    subject = (Text("Subject", piece.subject),) if piece.subject else ()
    if piece.medium != "email":
        onto_paper = ("Copy the text into your word processor, and print it there.", *piece.passed_on)
        return Handover(steps=onto_paper, texts=(*subject, text), question=afterwards(piece))
    to, steps, links = _where_it_goes(piece)
    steps = (*steps, *piece.passed_on, "Copy each part into its place.", *to_enclose(list(piece.letter.attachments)))
    return Handover(steps=(*steps, "Send it."), texts=(*to, *subject, text), links=links, question=afterwards(piece))


def _where_it_goes(piece: Piece) -> tuple[tuple[Text, ...], tuple[str, ...], tuple[Link, ...]]:
    """The address to copy, the first step, and the link to an empty mail; where no mail can go there, only why."""
    try:
        link = Link("Open an empty e-mail with address and subject", mailto(piece))
    except CannotCarry as error:
        return (), (error.reason, "Begin a new e-mail all the same, and fill in who gets it."), ()
    address = Text("To", (piece.receiver.email or "").strip())
    copies = (Text("Copy to", ", ".join(each.strip() for each in piece.letter.cc)),) if piece.letter.cc else ()
    return (address, *copies), ("Begin a new e-mail, in your mail program or on the web.",), (link,)
