"""Where sentences announce something enclosed with this message, and where they only sound like it."""

from __future__ import annotations

import pytest

from sundown.core.enclosing import announcement, is_unmistakable

ANNOUNCED = (
    "I've attached a picture so you can see it.",
    "there's a picture attached.",
    "Attached you'll find the rota I mentioned.",
    "Enclosed, as promised, the article on yeast.",
    "Attached: my transcript.",
    "My references (attached) will tell you more.",
    "Photos of the finished wall are with this.",
    "I'm sending the drawings along with this mail.",
    "I have slipped a copy of the recipe in with this letter.",
    "The PDF is below.",
    "Here's the scan of my licence you asked for.",
    "Here are the photographs of the roof.",
    "Please see attached.",
    "See attached for the details.",
    "The two certificates accompany this letter.",
    "Accompanying this note is a cutting from the Gazette.",
    "I include a copy of my certificate.",
    "I've included the spreadsheet so you can check the sums.",
    "With this e-mail you will find three samples of my work.",
    "To this message I have added the timetable.",
    "In this envelope you will find the photograph.",
    "My CV is attached for your convenience.",
    "I've popped the list on the bottom of this.",
    "Both letters are enclosed.",
    "The attachment shows the whole route.",
    "Please open the attachment for the drawings.",
    "Please find below the scan of my card.",
    "The certificate you wanted is attached as a PDF.",
    "I am forwarding my diploma herewith.",
    "I've stuck the drawing on the end of this.",
    "Certificate attached!",
    "You'll see from the attached plan where the drain runs.",
    "A copy of my DBS certificate goes with this.",
    "I have appended the list of referees.",
    "The chart is in the attached file.",
    "Enclosed is a stamped envelope and my certificate.",
    "Anbei finden Sie mein Zeugnis.",
    "Im Anhang schicke ich Ihnen die Zeugnisse.",
    "Mein Lebenslauf ist beigefügt.",
    "Ich hänge Ihnen das Zertifikat an.",
    "In der Anlage erhalten Sie die Referenzen.",
    "Die Fotos habe ich angehängt.",
    "My DBS certificate travels with this message.",
    "The reference you wanted is stapled to this letter.",
    "I'm sending it over with this.",
    "You've got my transcript attached.",
    "Copy of licence attached, as you asked.",
    "Attached hereto are the two statements.",
    "I'm dropping the spreadsheet in here as well.",
    "The pictures are attached so you can judge for yourself.",
    "See enclosed.",
    "I enclose a cheque for the ferry.",
    "The list you asked for is attached below.",
    "I took the liberty of attaching my notes.",
    "The plan's attached.",
    "My references come attached.",
    "In the enclosed folder are the samples.",
    "Along with this letter you will find the diagram.",
    "I have added the article as an attachment.",
    "Please see my portfolio (attached).",
    "A scan of the card is included with this mail.",
    "I send you herewith the three letters.",
    "The photos I promised are in the attached zip.",
    "Take a look at the attached.",
    "I am returning the signed form with this e-mail.",
    "The completed questionnaire is enclosed.",
)
"""Something comes with this message."""

NOT_ANNOUNCED = (
    "I have grown attached to the idea of working nights, and am attached to this town.",
    "You have the certificate that I attached to my application.",
    "The enclosed yard is a pleasure to work in.",
    "I attach great importance to a clean bench.",
    "I attached the hose to the pump and waited.",
    "I enclosed the beds with willow.",
    "She is attached to the dialysis unit.",
    "I'd be happy to attach my certificate if that would help.",
    "I will attach it to my next mail.",
    "Shall I send you the certificate?",
    "If you would like the drawings, I can enclose them.",
    "Here is my list: rye four days, sourdough three.",
    "Here are the three questions I'd ask.",
    "I spent two months on attachment to the ward.",
    "The form you attached was clear.",
    "Could you attach the directions next time?",
    "I appended a column to the sheet every night.",
    "The annex on Mill Lane is where I worked.",
    "I put a note in the file for whoever comes next.",
    "The certificate is in my bag.",
    "I've included you in my prayers, as my grandmother would say.",
    "With this in mind, I looked at the rota again.",
    "I came with this question and left with a better one.",
    "The drawing on your wall stayed with me.",
    "I would like to be included in this team.",
    "You showed me the list on the door below the clock.",
    "I added a line to the checklist after that.",
    "I was attached to B Company for a year.",
    "Your letter came with this morning's post.",
    "My mother's letter was enclosed in a biscuit tin for forty years.",
    "I did not enclose the certificate, since you have it.",
    "Please let me know if anything is needed with this application.",
    "I'll bring the certificate on Monday.",
    "The sheet is pinned to the door, and I wrote it.",
    "The plan comes with a cost.",
    "I see the list has grown.",
    "Attached to the mill is a small shop where I first sold bread.",
    "The picture above your desk is of my street.",
    "I've got the photographs here at home.",
    "The courtyard is enclosed by a wall.",
    "Mit dieser Stadt verbindet mich viel; ich hänge an ihr.",
    "Ich lege Wert auf saubere Arbeit.",
    "Dabei half mir die Liste an der Tür.",
    "I'm very attached to my old van.",
    "The strings attached to that job were many.",
    "I was attached to the night crew for a month.",
    "She enclosed me in a hug.",
    "The garden is enclosed on three sides.",
    "I'd gladly send the certificate along.",
    "Your note enclosed with the sample bottle made me smile.",
    "I'll enclose it with the contract.",
    "I could bring the portfolio on the 9th.",
    "The clip is attached to the cable with a tie.",
    "Let me know and I'll attach the plans.",
    "I have the photographs on my phone.",
    "There is no certificate to attach yet.",
    "You attached the timetable, for which thanks.",
    "The report that came with your letter was clear.",
    "I sent the scan with my application in May.",
    "Here is what I would do with the list.",
    "Here are two thoughts on the rota.",
    "The references you asked for are these: Ms Stone and Dr Lang.",
    "I put a copy of it in the van for the lads.",
    "The annexed barn is where the bats live.",
    "I have included the night shift in my thinking.",
    "I add one thing to this letter's length with regret.",
    "In this letter you asked about nights.",
    "The chart is on the wall with the rota.",
)
"""Feelings, yards, other messages, offers, and text that follows in the letter."""


@pytest.mark.parametrize("sentence", ANNOUNCED)
def test_what_comes_with_the_message_is_announced(sentence: str) -> None:
    assert announcement(sentence) is not None


@pytest.mark.parametrize("sentence", NOT_ANNOUNCED)
def test_everything_else_is_not(sentence: str) -> None:
    assert announcement(sentence) is None


OF_WORK = (
    "I had assumed that invoices which reach us late are simply appended.",
    "You explained how the change orders are attached to each drawing before it goes to the shop.",
    "You told me that the forms are attached when a claim is closed.",
    "She showed me how the harness is attached.",
    "You asked whether the service reports are attached by hand.",
    "I was glad to hear that a garden is attached.",
    "In our ward the transfer note is always enclosed with the patient's chart.",
    "The playground is fully enclosed, and I could see why parents like it.",
    "I learned that every order which arrives after the close is appended to the next month.",
)
NO_PAPER = (
    "I have enclosed porches for a living since 2009.",
    "I have attached more brackets to more walls than I can count.",
    "The tags are attached before the animals leave the yard.",
    "Each crate leaves the dock with a label attached.",
    "My work at the kennel came with a flat attached.",
    "When a part fails, a note is attached and the shift lead signs.",
    "What struck me was the workshop with a small museum attached.",
)
PLAIN = (
    "You asked how I plan a lift; my drawing is attached.",
    "You asked for the rota, and it is attached.",
    "Because you wondered whether it could be done, I have attached a sketch.",
    "As I said, the transcript is attached.",
    "They're attached.",
    "Please see attached.",
    "The certificate that you asked for is attached.",
)


@pytest.mark.parametrize("sentence", OF_WORK)
def test_what_somebody_said_and_what_usually_is_attached_announces_nothing(sentence: str) -> None:
    assert announcement(sentence) is None


@pytest.mark.parametrize("sentence", NO_PAPER)
def test_without_a_paper_nothing_is_unmistakable(sentence: str) -> None:
    assert not is_unmistakable(sentence)


@pytest.mark.parametrize("sentence", PLAIN)
def test_a_paper_that_is_announced_is_unmistakable(sentence: str) -> None:
    assert announcement(sentence) is not None
    assert is_unmistakable(sentence)
