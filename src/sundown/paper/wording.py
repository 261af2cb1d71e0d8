"""The few words that a sheet itself says, and dates, in the language of the letter: German, French, else English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import PurePath

from sundown.core.anatomy import dissect
from sundown.core.drafting.english import days as english
from sundown.core.drafting.german import days as german
from sundown.paper.people import Writer

_AMERICAN = ("US", "CA", "PH")
_FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_ENCLOSED = {"en": ("Enclosure: ", "Enclosures: "), "de": ("Anlage: ", "Anlagen: "), "fr": ("P. J. : ", "P. J. : ")}
_COPY = {"en": "cc: ", "de": "Kopie an: ", "fr": "Copie à : "}
_THANKS = ("handwritten_note", "helper_card", "reference_thanks", "thank_you_email", "second_round_thank_you")
_FRONT = {
    "en": ("Thank you", "Happy New Year"),
    "de": ("Vielen Dank", "Ein gutes neues Jahr"),
    "fr": ("Merci", "Bonne année"),
}
_FROM = {"en": "From:", "de": "Absender:", "fr": "Exp. :"}
_COPY_SHEET = {
    "en": {
        "heading": "To copy by hand, to {}",
        "about": "Line by line as it fits on the card: about {signs} characters a line, {used} of {rows} lines.",
        "room": "Room on the card: about {signs} characters a line, {rows} lines.",
        "aloud": "Read back aloud, letter by letter, against the card",
        "name": "Name", "title": "Title", "organization": "Organization",
        "spelled": "spelling of the name", "titled": "title", "dated": "date", "signed": "signature",
        "envelope": "On the envelope", "postcard": "On the address side", "from": "From:",
        "guide": "The card’s real size, {:.0f} by {:.0f} mm, with a line every {:g} mm. Print at 100 %.",
    },
    "de": {
        "heading": "Von Hand abzuschreiben, an {}",
        "about": "Zeile für Zeile, wie es auf die Karte passt: etwa {signs} Zeichen je Zeile, {used} von {rows}.",
        "room": "Platz auf der Karte: etwa {signs} Zeichen je Zeile, {rows} Zeilen.",
        "aloud": "Laut zurücklesen, Buchstabe für Buchstabe, mit der Karte daneben",
        "name": "Name", "title": "Funktion", "organization": "Haus",
        "spelled": "Name richtig geschrieben", "titled": "Funktion", "dated": "Datum", "signed": "Unterschrift",
        "envelope": "Auf den Umschlag", "postcard": "Auf die Adressseite", "from": "Absender:",
        "guide": "Die Karte in wahrer Größe, {:.0f} mal {:.0f} mm, alle {:g} mm eine Zeile. Mit 100 % drucken.",
    },
    "fr": {
        "heading": "À recopier à la main, pour {}",
        "about": "Ligne par ligne comme sur la carte : environ {signs} signes par ligne, {used} lignes sur {rows}.",
        "room": "Place sur la carte : environ {signs} signes par ligne, {rows} lignes.",
        "aloud": "Relire à voix haute, lettre par lettre, la carte à côté",
        "name": "Nom", "title": "Fonction", "organization": "Maison",
        "spelled": "orthographe du nom", "titled": "fonction", "dated": "date", "signed": "signature",
        "envelope": "Sur l’enveloppe", "postcard": "Du côté de l’adresse", "from": "Exp. :",
        "guide": "La carte en vraie grandeur, {:.0f} sur {:.0f} mm, une ligne tous les {:g} mm. Imprimer à 100 %.",
    },
}  # fmt: skip

_FAX = {
    "en": {"title": "Fax", "to": "To", "from": "From", "number": "Fax number", "date": "Date", "about": "Subject",
           "pages": "Pages", "with this": "{} with this one", "and": "plus the enclosures", "phone": "Telephone",
           "text": "A letter to you follows. Should a page be missing or hard to read, please call me.",
           "text of": "My letter of {} follows. Should a page be missing or hard to read, please call me."},
    "de": {"title": "Fax", "to": "An", "from": "Von", "number": "Faxnummer", "date": "Datum", "about": "Betrifft",
           "pages": "Seiten", "with this": "{} mit dieser", "and": "zuzüglich der Anlagen", "phone": "Telefon",
           "text": "Es folgt ein Schreiben an Sie. Fehlt eine Seite oder ist sie schlecht zu lesen, rufen Sie mich "
                   "bitte an.",
           "text of": "Es folgt mein Schreiben vom {}. Fehlt eine Seite oder ist sie schlecht zu lesen, rufen Sie mich "
                      "bitte an."},
    "fr": {"title": "Télécopie", "to": "À", "from": "De", "number": "Télécopieur", "date": "Date", "about": "Objet",
           "pages": "Pages", "with this": "{} avec celle-ci", "and": "sans compter les pièces jointes",
           "phone": "Téléphone",
           "text": "Une lettre suit. S’il manque une page ou si elle est peu lisible, appelez-moi, s’il vous plaît.",
           "text of": "Ma lettre du {} suit. S’il manque une page ou si elle est peu lisible, appelez-moi, s’il vous "
                      "plaît."},
}  # fmt: skip


def language_of(text: str, spoken: str) -> str:
    """The language of a text: English where its small words are, else the writer's `spoken` one."""
    return "en" if dissect(text).english else spoken


def date_words(day: date, writer: Writer, language: str) -> str:
    """A date as it stands above a letter: March 10, 2026; 10 March 2026; 10. März 2026; 10 mars 2026."""
    if language == "de":
        return german.with_year(day, austrian=writer.country == "AT")
    if language == "fr":
        first = "1er" if day.day == 1 else str(day.day)
        return f"{first} {_FRENCH_MONTHS[day.month - 1]} {day.year}"
    region = (writer.language.replace("_", "-").split("-")[1:] or [writer.country])[-1].upper()
    return english.with_year(day, british=region not in _AMERICAN)


def enclosures(files: Sequence[str], language: str) -> list[str]:
    """What is enclosed, on one line; empty where nothing is."""
    names = [PurePath(file.replace("\\", "/")).stem.replace("-", " ").replace("_", " ") for file in files]
    return [_ENCLOSED.get(language, _ENCLOSED["en"])[len(names) > 1] + ", ".join(names)] if names else []


def copies(names: Sequence[str], language: str) -> list[str]:
    """Who has a copy, on one line; empty where nobody has."""
    return [_COPY.get(language, _COPY["en"]) + ", ".join(names)] if names else []


def sender_label(language: str) -> str:
    """What stands before a return address on the back of an envelope."""
    return _FROM.get(language, _FROM["en"])


def fax_words(language: str) -> Mapping[str, str]:
    """What a fax's cover says, by what it stands for."""
    return _FAX.get(language, _FAX["en"])


def front_words(kind: str, language: str) -> str:
    """What the front of a card says: thanks, or a wish for the year; nothing where neither is meant."""
    thanks, year = _FRONT.get(language, ("", ""))
    return thanks if kind in _THANKS else year if kind == "new_year_card" else ""


def copy_words(language: str) -> dict[str, str]:
    """What a copy sheet says, to the writer; the words in braces are put in."""
    return _COPY_SHEET.get(language, _COPY_SHEET["en"])
