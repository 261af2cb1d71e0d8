"""German lines, blunt and decent: a smaller set of wordings than the English ones, and no ear for whole sentences."""

from __future__ import annotations

import pytest
from tests.preflight.test_tone_lines import findings

BLUNT = {
    "desperation": (
        "Ich brauche diese Stelle dringend.",
        "Meine Ersparnisse reichen nicht mehr lange.",
        "Geben Sie mir bitte noch eine Chance.",
        "Ich würde wirklich alles machen.",
        "Sie sind meine letzte Hoffnung.",
        "Ich habe zwei Kinder zu ernähren.",
        "Ich würde auch umsonst bei Ihnen arbeiten.",
    ),
    "pressure": (
        "Ich erwarte Ihre Antwort bis Freitag.",
        "Bis Montag brauche ich eine Entscheidung.",
        "Sonst muss ich woanders unterschreiben.",
        "Wie lange soll ich noch warten?",
        "Meine Geduld ist am Ende.",
        "Ich werde mich an Ihre Geschäftsführung wenden.",
    ),
    "presumption": (
        "Wenn ich bei Ihnen anfange, stelle ich zuerst den Plan um.",
        "Ich freue mich auf meine neuen Kollegen.",
        "Bitte schicken Sie mir schon den Vertrag.",
        "Ich habe bereits meine Wohnung gekündigt.",
        "Sie werden keinen Besseren finden.",
        "Das ist doch nur noch eine Formsache.",
    ),
    "bitterness": (
        "Ich fühle mich von Ihnen hingehalten.",
        "Seit drei Wochen habe ich keine Antwort.",
        "Es war eine reine Zeitverschwendung.",
        "Sie werden das noch bereuen.",
        "Offenbar war ich Ihnen zu alt.",
        "Das Verfahren war eine Farce.",
    ),
    "flattery": (
        "Sie sind wirklich ein Genie.",
        "Niemand führt ein Haus so gut wie Sie.",
        "Ich könnte Ihnen stundenlang zuhören.",
        "Ihr Charisma ist überwältigend.",
        "Sie sind die beste Chefin, die ich je getroffen habe.",
    ),
    "self_deprecation": (
        "Ich bin ja nur eine Aushilfe.",
        "Sie haben bestimmt bessere Bewerber.",
        "Ich habe furchtbar gestammelt.",
        "Entschuldigen Sie meine Nervosität.",
        "Ich bin wohl zu alt dafür.",
    ),
    "register": (
        "Das war echt mega.",
        "Lassen Sie uns mal auf ein Bierchen gehen.",
        "Hihi, das Gespräch war witzig.",
        "Ich habe voll Bock auf den Job.",
    ),
    "written_record": (
        "Mein jetziger Chef trinkt.",
        "Unter uns gesagt, die Firma ist am Ende.",
        "Die Leitung dort ist völlig unfähig.",
        "Ich kann Ihnen die Kundenliste zeigen.",
        "Mein alter Chef war ein Choleriker.",
    ),
}
DECENT = (
    "Vielen Dank für das freundliche Gespräch am Dienstag.",
    "Ich würde mich sehr freuen, bei Ihnen zu arbeiten.",
    "Ich kann zum ersten Mai anfangen.",
    "Darf ich fragen, ob der Termin noch gilt?",
    "Wenn Sie sich für mich entscheiden, würde ich zuerst zuhören.",
    "Sie sagten, dass Sie dringend jemanden für die Nachtschicht suchen.",
    "Ich muss dem anderen Haus bis Freitag antworten und wollte es Ihnen rechtzeitig sagen.",
    "Ich bin nur am Mittwoch nicht zu erreichen.",
    "Die Miete in der Stadt ist hoch, und ich habe schon ein Zimmer bei meiner Schwester.",
    "Ich war enttäuscht, und ich verstehe Ihre Entscheidung.",
    "Ihre Erklärung der Übergaben war sehr klar.",
    "Bitte grüßen Sie Frau Brandt von mir.",
    "Mein Chef weiß, dass ich mich bewerbe.",
    "Meine Firma schließt im Juni.",
    "Mein Kollege hat mir das Schweißen beigebracht.",
    "Ich habe noch eine Frage zum Schichtplan.",
    "Melden Sie sich gern, wenn Sie noch etwas brauchen.",
    "Sie waren sehr freundlich zu meiner Tochter.",
    "Das Bier in Ihrer Stadt ist gut, das Wetter war es nicht.",
    "Die anderen Bewerber und ich haben uns über die Fahrt unterhalten.",
    "Ich habe bereits mit Ihrer Personalabteilung telefoniert.",
    "An meinem ersten Tag in der Lehre fiel der Strom aus.",
    "Unter uns wohnt eine Familie mit drei Kindern.",
    "Ich brauche eine halbe Stunde bis zu Ihnen.",
    "Der Kunde war zu Recht verärgert.",
)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in BLUNT.items() for line in lines])
def test_a_blunt_line_is_told(name: str, line: str) -> None:
    assert name in {finding.check for finding in findings(line)}


@pytest.mark.parametrize("line", DECENT)
def test_a_decent_line_is_not(line: str) -> None:
    assert findings(line) == []
