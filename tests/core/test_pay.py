"""Where sentences speak of their writer's pay, in anybody's words, and where they speak of other amounts."""

from __future__ import annotations

from time import perf_counter

import pytest

from sundown.core.pay import pay_in

ABOUT_PAY = (
    "My salary expectation is known to you.",
    "I would start for $45 an hour.",
    "I won't pretend money's no object: I'm on 28 and a half now.",
    "Forty-two would get me there tomorrow.",
    "I currently draw £38,400 and would look for a step up.",
    "You'd have me for nineteen an hour.",
    "For what it's worth I'd take 85 plus the usual benefits.",
    "My number is 92, if you're wondering.",
    "I am on twelve-fifty an hour at present and couldn't take a cut.",
    "I was thinking somewhere in the mid-fifties.",
    "I'd be looking at the low sixties to make the move.",
    "It would have to be six figures for me to leave Dayton.",
    "I'd want the night differential on top, same as I get at Mercy.",
    "What sort of package would come with the post?",
    "I can't come for under 30k.",
    "If we can agree on 55 I'll hand in my notice the same day.",
    "Would the rate stretch to £18 an hour?",
    "They pay me £31,200 here, and I would need that matched.",
    "I gross about ninety-six with overtime.",
    "The least I could manage on is £420 a week.",
    "I'd come across for a fiver an hour more than I'm getting.",
    "Could we talk about what it pays?",
    "I wonder whether there is any movement on the figure in the advertisement.",
    "Happy to talk numbers whenever you are; I'm at 78 now.",
    "I expect to be paid at the top of the scale.",
    "My current compensation is 118 base with a ten percent bonus.",
    "Is there room for more than the advertised £26,500?",
    "I'd hope the hourly would be no worse than the $31 I get now.",
    "I ask for 62,000, negotiable.",
    "A day rate of three hundred suits me.",
    "I should be glad of something approaching forty thousand.",
    "On pay, I'd want to be told it's at least what the agency gives.",
    "Moving would cost me, so I'd be after a bit more than the thirty-three you advertised.",
    "How much does the night shift pay?",
    "I take home 2,900 a month and would need to match it.",
    "Meine Gehaltsvorstellung liegt bei 52.000 Euro brutto.",
    "Ich verdiene derzeit 48.000 Euro im Jahr.",
    "Unter 3.400 Euro brutto im Monat möchte ich nicht wechseln.",
    "The relocation money would have to be sorted before I gave notice.",
    "I make fifty-eight five and I'd want sixty-four.",
    "I'd want sixty-four and a van.",
    "I would be available for GBP 450 per day.",
    "If it's any use, I'm on nineteen fifty an hour with the co-op.",
    "I'd be happy at 48, happier at 50.",
    "It would take 75 to prise me out of here.",
    "You'll want to know my price: 320 a day plus diesel.",
    "I couldn't look at it under sixteen pounds an hour.",
    "Between ourselves, Mercy pays 41 an hour for nights, and I'd hope you would too.",
    "I'd expect the London weighting on top.",
    "My wife says not to take a penny less than fifty.",
    "What I earn today, £27,850, is the least I could come for.",
    "I ask only that you match the 88 I have now.",
    "I trust the post would carry the usual senior increment.",
    "I should be looking for a scale point above my present one.",
    "Would there be a signing bonus, by the way?",
    "The money has to be right, of course: I'd say 64.",
    "Might we talk about what it would pay?",
    "Pay-wise I'm thinking the upper end of your range.",
    "As regards remuneration, mid-fifties would be acceptable.",
    "I'm currently at $67,500 base and would need a bump to move.",
    "I'd do it for thirty an hour flat.",
    "I need at least what I have here, which is 2,150 a month after tax.",
    "Your advertised range tops out at 52, and I'd need the top of it.",
    "I'd be asking for a bit over the thirty-six in the advert.",
    "I hope we can come to an understanding about the figure; I had 95 in mind.",
    "I can't afford to drop below £14.80.",
    "Holiday pay and sick pay would matter to me too.",
    "I won't come cheap; think 110.",
    "My rate is $85 an hour, two-hour minimum.",
    "I'd want time and a half for Sundays.",
    "For £33k I'd sign tomorrow.",
    "I would want my current 23 days and £29,400 matched.",
    "I'd be looking at five hundred a week clear.",
    "I would settle for the low end, say 46 thousand.",
    "Is the salary open to discussion?",
    "I'm paid 17.25 at the moment.",
    "I have been offered 58 elsewhere and would come to you for the same.",
)
"""Somebody names a price, asks for terms, or says what they earn."""

NOT_ABOUT_PAY = (
    "I saved Mercy $20,000 a year on supplies, and pay attention to detail.",
    "The workers' compensation claims were a good example.",
    "I saved the co-op £212 a month on flour.",
    "I looked after a $2 million budget for three years.",
    "I make twenty-four loaves an hour on a good night.",
    "I'd hope to be there around nine-thirty.",
    "I would need to leave by six.",
    "I am on nights until Thursday, and at home after two.",
    "My number is 07700 900341.",
    "I'd like to start on May 11.",
    "I want to work with a team of nine.",
    "I would take the 7.40 from Leeds and be with you at nine.",
    "In terms of the roster, I would like to hear more.",
    "We raised four thousand pounds for the hospice, and I was proud.",
    "You asked how I'd handle a rate of 5 percent; I would start with the probe.",
    "My remakes run at 3 percent.",
    "The deck oven and the scales next to the mixer are what I remember.",
    "I cut road calls from 14 a month to 5.",
    "I could start within two weeks.",
    "The band saw needs a guard, and I would be happy to make it.",
    "I'd happily have stayed for ninety more.",
    "I've never seen forty buses park that fast.",
    "I moved 63 services in a year, and I would do the next 20 the same way.",
    "I sold our portal into 14 labs, worth $1.2 million.",
    "I am 47 and have 22 years behind me.",
    "I'd want to see all forty before I said which to cut.",
    "It paid off, and you paid me a great compliment.",
    "You paid me the compliment of a straight question.",
    "Thank you for paying such close attention.",
    "I expect to hear from you by the 12th.",
    "I would like to meet the other five.",
    "I hope for a dry spring after 34 millimetres in one night.",
    "I'd bring the fault list down from 38 a week to something nearer ten.",
    "We came to terms with the new rota in about a month.",
    "We talked about the money the trust lost on agency staff.",
    "I'd look at the first twenty and the last twenty and see what changed.",
    "I think about thirty of them would come back.",
    "The bus gets me there by eight.",
    "I was at 40 Fawcett Street for the interview.",
    "I have had my fill of parcels; the package that arrived wet was mine.",
    "I make it 212 flats in all.",
    "The museum will be better for it; I should like to be around in 2030.",
    "I would be happy with either of the two dates.",
    "We sat down with the benefits sheet for the tenants.",
    "I worked out that the kiln costs £40 a day to run.",
    "I got them down to twelve.",
    "I would aim for fewer than ten a week by Christmas.",
    "Your bridge carries 14,000 a day, and I would like to see it at rush hour.",
    "I can take up to six at a time.",
    "I take the view that a good list is worth more than a clever one.",
    "I would like a word about the new pension rules for clients, which my guide covers.",
    "I'd start at 6 and be done by 2.",
    "I would start on the ground floor and go up.",
    "We spoke about fare evasion costing the depot £300 a day.",
    "I'd be happy on nights or days.",
    "I would take nine apprentices over four.",
    "The till was forty pounds short, and I found it in the glove box.",
    "I would be glad to start at six.",
    "I'd look for the fault at 40 degrees and again at 60.",
    "I'm at the depot until three.",
    "I make about thirty calls before lunch.",
    "I got it down to 71 seconds on nights.",
    "My figure for the yield was wrong; it should have read 84 percent.",
    "The number on the form is 1,240.",
    "I would need four weeks to finish the roof.",
    "I'd come for the bread alone.",
    "You spoke of a budget of 1.2 million, and I'd spend the first of it on racking.",
    "I cleared 1,850 donated books.",
    "I'd settle for a quiet bench and a good lamp.",
    "I would like the twelve lads to have a say.",
    "We took 300 orders in a day.",
    "The scale on the drawing is one to fifty.",
    "It took me a week to earn their trust.",
    "I would want to be on the ward by seven.",
    "I look forward to Thursday 22 January.",
    "I expect around forty people at the open day.",
    "The grant of £5,000 paid for the beds.",
    "I'd put the price of the loaf up by ten pence.",
    "I ask for the file, the phone number and ten minutes.",
    "I can manage 60 boxes an hour.",
    "At Tesco I'd sell two hundred loaves by ten.",
    "I'd be at your door by nine.",
    "I'd go up to thirty tonnes on that crane.",
    "My range is two octaves, and I sing at weddings.",
    "I would rather have twenty good welds than forty.",
    "I'm on the 7.15.",
)
"""Other people's money, counts, times of day, and words that mean something else."""


@pytest.mark.parametrize("sentence", ABOUT_PAY)
def test_pay_is_found(sentence: str) -> None:
    places = list(pay_in(sentence))
    assert places
    assert all(0 <= start < end <= len(sentence) for start, end in places)


@pytest.mark.parametrize("sentence", NOT_ABOUT_PAY)
def test_other_amounts_are_no_pay(sentence: str) -> None:
    assert list(pay_in(sentence)) == []


def test_the_place_is_the_one_that_names_it() -> None:
    sentence = "I liked the yard, and I'd want at least 18 an hour."
    assert [sentence[start:end] for start, end in pay_in(sentence)] == ["I'd want at least 18"]


@pytest.mark.parametrize("piece", ["I 30 ", "my my ", "$1,", "thirty ", "I would want 30 an hour, "])
def test_a_sentence_without_end_takes_no_time(piece: str) -> None:
    started = perf_counter()
    list(pay_in(piece * 20_000))
    list(pay_in((piece * 2_000)[:1_990]))
    assert perf_counter() - started < 1
