"""German notes and names: each row shows what somebody wrote, and what a letter makes of it."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from sundown.core.drafting.german import German, notes, people, voice, which
from sundown.core.drafting.plain import speaks_of_pay
from sundown.core.facts import CallMe, Contact, ContactId, Decision

TENBRINK = ("Ulrike Tenbrink", "Frau Tenbrink", "Tenbrink")
GERMAN = German()


# ------------------------------------------------------------------------------------------ behind "Gespräch"


@pytest.mark.parametrize(
    ("note", "after_gespraech"),
    [
        ("Schichtmodell auf Station 4", " über das Thema Schichtmodell auf Station 4"),
        ("häufige Fehlalarme", " über das Thema häufige Fehlalarme"),
        ("Audit im Mai, Kühlkette, Personal", " über die Themen Audit im Mai, Kühlkette und Personal"),
        ("wie die Übergabe läuft", " darüber, wie die Übergabe läuft"),
        ("wie läuft die Übergabe?", " über die Frage „Wie läuft die Übergabe?“"),  # asked as it was put
        ("die Übergabe", " über die Übergabe"),  # die, das, eine: the accusative is the nominative
        ("der neue Dienstplan", " über das Thema „der neue Dienstplan“"),  # the others can't be bent safely
        ("auf Station 4 fehlt Personal", " über das Thema „auf Station 4 fehlt Personal“"),
        ("die Klinik baut um", " über das Thema „die Klinik baut um“"),
        ("wir sprachen über den Dienstplan", " über den Dienstplan"),  # it is in the accusative already
        ("es ging um den Neubau", " über den Neubau"),
        ("Sie fragte nach Wundmanagement", " über das Thema Wundmanagement"),
        ("sie erzählte vom Umbau", None),  # "vom Umbau" fits nowhere
        ("wie sie die Dienste plant", " darüber, wie Sie die Dienste planen"),
        ("was Frau Tenbrink in Leipzig aufgebaut hat", " darüber, was Sie in Leipzig aufgebaut haben"),
        ("Frau Tenbrink sucht Leute für die Nacht", " darüber, dass Sie Leute für die Nacht suchen"),
        ("Sie bauen die Station um", " darüber, dass Sie die Station umbauen"),
        ("ihre Zeit in Leipzig", " über Ihre Zeit in Leipzig"),
        ("warum ich gekündigt habe", None),  # nobody brings that up again in a thank-you
        ("nichts Besonderes", None),
        ("Wort " * 17, None),
        ("…", None),
    ],
)
def test_topics(note: str, after_gespraech: str | None) -> None:
    assert notes.topic(voice.to_reader(note, TENBRINK, "she").text) == after_gespraech


# ------------------------------------------------------------------------------------------ behind "Frage"


@pytest.mark.parametrize(
    ("note", "after_frage"),
    [
        ("ob ich Nachtdienste mache", ", ob ich Nachtdienste mache"),
        ("ob sie Nachtdienste macht", ", ob ich Nachtdienste mache"),  # the writer, told by somebody else
        ("ob Sie nach Jena ziehen würden?", ", ob ich nach Jena ziehen würde"),  # the writer, as it was said
        ("Würden Sie nach Jena ziehen?", " „Würden Sie nach Jena ziehen?“"),
        ("wie gehen Sie mit Stress um?", " „Wie gehen Sie mit Stress um?“"),
        ("Sie fragte nach Wundmanagement", " nach Wundmanagement"),
        ("Frau Tenbrink fragte, wie ich mit Stress umgehe", ", wie ich mit Stress umgehe"),
        ("sie wollte wissen, ob ich Auto fahre", ", ob ich Auto fahre"),
        ("Nachtdienste", " zum Thema Nachtdienste"),
        ("die Nachtdienste", " zum Thema „die Nachtdienste“"),
        ("Lücken im Lebenslauf", None),
    ],
)
def test_questions(note: str, after_frage: str | None) -> None:
    asked = voice.as_asked(notes.without_lead_of_a_question(note), TENBRINK).text
    assert notes.question(asked) == after_frage


@pytest.mark.parametrize(
    ("note", "after_a_clause"),
    [
        ("weil sie danach gefragt hat", ", weil Sie danach gefragt haben"),
        ("Frau Tenbrink fragte nach CRRT", ", denn Sie fragten nach CRRT"),
        ("wegen der Nachtdienste", " wegen der Nachtdienste"),
        ("um näher bei den Menschen zu sein", ", um näher bei den Menschen zu sein"),
        ("Nachtdienste", None),
    ],
)
def test_reasons(note: str, after_a_clause: str | None) -> None:
    assert notes.because(voice.to_reader(note, TENBRINK, "she").text) == after_a_clause


# ------------------------------------------------------------------------------------------ behind a colon


@pytest.mark.parametrize(
    ("note", "after_a_colon"),
    [
        ("habe drei Jahre die Pumpen betreut", "Ich habe drei Jahre die Pumpen betreut"),
        ("hat alle 14 Monate nachts gearbeitet", "Ich habe alle 14 Monate nachts gearbeitet"),
        ("spreche Portugiesisch", "Ich spreche Portugiesisch"),
        ("sie kann sofort anfangen", "Ich kann sofort anfangen"),
        ("18 % weniger Ausschuss auf Linie 3", "18 % weniger Ausschuss auf Linie 3"),
        ("seit Jan 2024 in Jena gemeldet", "seit Januar 2024 in Jena gemeldet"),
        ("vergessen zu sagen: Führerschein Klasse C", "Führerschein Klasse C"),
    ],
)
def test_statements(note: str, after_a_colon: str) -> None:
    assert notes.addition(voice.to_writer(note).text) == after_a_colon


@pytest.mark.parametrize(
    ("note", "slot", "words"),
    [
        ("Erfahrung mit Wunden", "strength", "Erfahrung mit Wunden"),
        ("ihr gefiel, dass ich pünktlich war", "liked", "dass ich pünktlich war"),
        ("lobte die Mappe", "liked", "die Mappe"),
    ],
)
def test_likings(note: str, slot: str, words: str) -> None:
    assert notes.strength(voice.to_writer(notes.without_lead_of_a_liking(note)).text) == (slot, words)


@pytest.mark.parametrize(
    ("note", "slot", "words"),
    [
        ("hat trotz Stau einen neuen Raum besorgt", "did", "haben trotz Stau einen neuen Raum besorgt"),
        ("holte ihn am Empfang ab", "did", "holten mich am Empfang ab"),
        ("hat sie abgeholt und ihr den Weg gezeigt", "did", "haben mich abgeholt und mir den Weg gezeigt"),
        ("mich zur Station gebracht", "did", "haben mich zur Station gebracht"),
        ("ist mir entgegengekommen", "did", "sind mir entgegengekommen"),
        ("der Parkschein", "help", "der Parkschein"),
    ],
)
def test_deeds(note: str, slot: str, words: str) -> None:
    assert notes.deed(voice.of_helper(note, TENBRINK).text) == (slot, words)


@pytest.mark.parametrize(
    ("note", "behind_wuerde_ich"),
    [
        ("die Wartezeit am Messplatz verkürzen", "die Wartezeit am Messplatz verkürzen"),
        ("Ich würde gern die Übergabe ordnen", "die Übergabe ordnen"),
        ("kürzere Wartezeit", None),
    ],
)
def test_intentions(note: str, behind_wuerde_ich: str | None) -> None:
    assert notes.intention(note) == behind_wuerde_ich


# ------------------------------------------------------------------------------------------ who is who


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("Herr Lang und ihr Team", ("ihr",)),  # whose team?
        ("die Patienten und wie sie warten", ("sie",)),
    ],
)
def test_what_may_mean_somebody_else_stays(note: str, left: tuple[str, ...]) -> None:
    voiced = voice.to_reader(note, TENBRINK, "she")
    assert (voiced.text, voiced.left) == (note, left)


def test_a_man_is_not_she() -> None:
    assert voice.to_reader("wie sie die Dienste plant", ("Peter Lang",), "he").text == "wie sie die Dienste plant"


def test_what_was_read_is_told() -> None:
    assert voice.to_reader("ihre Zeit in Leipzig", TENBRINK, "she").read == (("ihre", "Ihre"),)


# ------------------------------------------------------------------------------------------ language


@pytest.mark.parametrize(
    ("note", "tag", "german"),
    [
        ("Übergabe und Dienstplan", "en-US", True),
        ("Wundmanagement", "de-DE", True),  # the words leave it open: the writer's tag decides
        ("Wundmanagement", "en-US", False),
        ("the training year for new nurses", "de-DE", False),
        ("l'accueil des parents la nuit", "de-CH", False),
    ],
)
def test_which_notes_are_german(note: str, tag: str, german: bool) -> None:
    assert which.is_german(note, tag) is german


def test_a_foreign_note_stands_in_quotes_behind_a_noun() -> None:
    assert notes.as_it_stands("sepsis alerts", "topic") == " über das Thema „sepsis alerts“"
    assert notes.as_it_stands("ran the unit", "result") == "ran the unit"


@pytest.mark.parametrize("note", ["Gehalt", "ihre Gehaltsvorstellung", "Vergütung nach Tarif"])
def test_pay_is_known_in_german(note: str) -> None:
    """C-17."""
    assert speaks_of_pay(note)
    assert not speaks_of_pay("der Inhalt hat gehalten, was er versprach")


# ------------------------------------------------------------------------------------------ people


def person(name: str, honorific: str | None = None, salutation: str | None = None) -> Contact:
    return Contact(id=ContactId("p"), name=name, honorific=honorific, salutation=salutation)


@pytest.mark.parametrize(
    ("contact", "dear", "called"),
    [
        (person("Ulrike Tenbrink", "Frau"), "Sehr geehrte Frau Tenbrink", "Frau Tenbrink"),
        (person("Dr. Peter Lang", "Herr"), "Sehr geehrter Herr Dr. Lang", "Herrn Dr. Lang"),
        (person("Peter Lang", "Herr Dr."), "Sehr geehrter Herr Dr. Lang", "Herrn Dr. Lang"),
        (person("Anna von der Heide", "Frau Prof. Dr."), "Sehr geehrte Frau Prof. Dr. von der Heide",
         "Frau Prof. Dr. von der Heide"),
        (person("Maren Hölscher", "Dr."), "Guten Tag Dr. Hölscher", "Dr. Hölscher"),  # Herr or Frau?
        (person("Alex Kim"), "Guten Tag Alex Kim", "Alex Kim"),
        (person("Denise Kowalski", "Ms."), "Sehr geehrte Frau Kowalski", "Frau Kowalski"),
        (person("Nguyen Thi Mai", "Frau"), "Sehr geehrte Frau Nguyen Thi Mai", "Frau Nguyen Thi Mai"),
        (person("Björn Haverkamp", None, "Sehr geehrter Herr Haverkamp,"), "Sehr geehrter Herr Haverkamp",
         "Herrn Haverkamp"),
        (person("Ulrike Tenbrink", "Frau", "Liebe Ulrike"), "Liebe Ulrike", "Ulrike"),
        (person(""), "", ""),
    ],
)  # fmt: skip
def test_names(contact: Contact, dear: str, called: str) -> None:
    assert (people.dear(contact), people.called(contact)) == (dear, called)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Pflegefachkraft Dialyse", "die Stelle als Pflegefachkraft Dialyse"),
        ("Pflegefachkraft Dialyse (m/w/d)", "die Stelle als Pflegefachkraft Dialyse"),
        ("Erzieherin, Teilzeit", "die Stelle „Erzieherin, Teilzeit“"),
        ("", "die Stelle"),
    ],
)
def test_positions(title: str, said: str) -> None:
    assert GERMAN.position(title, "de") == said


# ------------------------------------------------------------------------------------------ days and times


def test_days() -> None:
    friday = date(2026, 3, 20)
    assert GERMAN.weekday(friday) == "Freitag, 20. März"
    assert GERMAN.day_with_year(friday) == "20. März 2026"
    assert [GERMAN.on_day(date(2026, 3, day), friday) for day in (20, 19, 17, 10)] == [
        "heute", "gestern", "am Dienstag", "am 10. März",
    ]  # fmt: skip
    assert GERMAN.decided_by(Decision(last=friday)) == "bis Freitag, 20. März"
    both = Decision(first=date(2026, 3, 16), last=friday)
    assert GERMAN.decided_by(both) == "zwischen Montag, 16. März und Freitag, 20. März"
    assert GERMAN.until(datetime(2026, 3, 20, 12)) == "bis Freitag, 20. März, 12 Uhr"
    assert German("AT").day(date(2026, 1, 2)) == "2. Jänner"


@pytest.mark.parametrize(
    ("zone", "month", "said"),
    [("Europe/Berlin", 3, "14:30 Uhr (MEZ)"), ("Europe/Zurich", 6, "14:30 Uhr (MESZ)"),
     ("Asia/Dubai", 6, "14:30 Uhr (UTC+04)")],
)  # fmt: skip
def test_times_bear_their_zone(zone: str, month: int, said: str) -> None:
    assert GERMAN.clock(datetime(2026, month, 10, 14, 30, tzinfo=ZoneInfo(zone))) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (time(10), time(10), "um 10 Uhr"),
        (time(9), time(11), "zwischen 9 und 11 Uhr"),
        (time(14, 30), None, "ab 14:30 Uhr"),
        (None, time(12), "vor 12 Uhr"),
        (None, None, ""),
    ],
)
def test_call_times(first: time | None, last: time | None, said: str) -> None:
    assert GERMAN.call_time(CallMe(on=date(2026, 3, 20), from_=first, until=last)) == said


@pytest.mark.parametrize(
    ("name", "event", "said"),
    [
        ("Pflegetag Münster", True, "bei der Veranstaltung „Pflegetag Münster“"),
        ("Auf dem Pflegetag", True, "auf dem Pflegetag"),
        ("Klinik an der Werse", False, "im Vorstellungsgespräch (Klinik an der Werse)"),
        (" .", True, None),
    ],
)
def test_where_somebody_was_met(name: str, event: bool, said: str | None) -> None:
    assert GERMAN.where_met(name, event=event) == said


def test_a_benefit_is_told_by_the_writer() -> None:
    told = voice.of_both("Jana kennt eine Förderung für Springerpools", ("Jana Petzold", "Jana"), ("Alex Kim",))
    assert notes.statement(told.text) == "Ich kenne eine Förderung für Springerpools"


def test_a_long_topic_is_cut_where_few_words_have_room() -> None:
    long = " über das Thema Springer auf drei Stationen und ihre Einarbeitung im Sommer"
    assert notes.brief(long) == " über das Thema Springer auf drei Stationen"
    assert notes.brief(" darüber, wie Sie die Springer auf drei Stationen verteilen, wenn es eng wird").endswith("wird")


def test_switzerland_writes_no_sharp_s() -> None:
    assert German("CH").spelt("Mit freundlichen Grüßen") == "Mit freundlichen Grüssen"
    assert German("AT").spelt("Grüße") == "Grüße"
