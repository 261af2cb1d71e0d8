"""The English words that `english.py` needs to tell one kind of note from another. No list needs to be complete:
a word that is missing costs an article, never a fact.
"""

from __future__ import annotations

from sundown.core.drafting.plain import word_set

DETERMINERS = word_set(
    "the a an my your our its this that these those some any no each every both all another either neither much many "
    "more most several few half what which whose one two three four five six seven eight nine ten her his their"
)
QUESTION_WORDS = word_set("how why what whether when where who which whose whom if")
PREPOSITIONS = word_set(
    "of in on at for with from to by about under over after before between during into through against across within "
    "without around near than as since until per via towards toward behind beyond among along off out up down"
)
# Where the head of a noun phrase ends: what follows only describes it.
AFTER_THE_HEAD = PREPOSITIONS | word_set(
    "that which who whom whose where when while because and or but & plus vs versus"
)

SUBJECTS = word_set("i you we it there this everyone everybody nobody someone somebody")
FINITE = word_set(
    "is are was were has have had will can could must does did isn't aren't wasn't weren't hasn't haven't won't can't "
    "doesn't didn't wants needs uses asked said mentioned told expects looks lacks runs asks says would should"
)
FINITE_AFTER_MANY = word_set("need want speak know come live expect prefer use ask pay say go get take make like read")
BEFORE_A_RELATIVE_CLAUSE = QUESTION_WORDS | SUBJECTS | word_set("that they she he")

# Nouns that stand without an article though they do not end like one that does.
WITHOUT_ARTICLE = word_set(
    "care staff work safety research advice feedback turnover growth stock inventory traffic waste scrap overtime "
    "football soccer hockey rugby cricket music coffee food wine weather travel homework literacy math maths science "
    "history paperwork teamwork people children women men police equipment furniture culture knowledge practice "
    "coverage storage sewage damage drainage health wealth trust quality attrition rehab theatre paint steel wood "
    "bread fish data media news downtime uptime churn demand supply revenue cash debt credit tax cost "
    "behaviour behavior labour labor payroll"
)
# Nouns that do take one though they end like those that do not.
WITH_ARTICLE = word_set(
    "building meeting ceiling wing ring spring string wedding opening listing briefing landing thing morning evening "
    "department apartment instrument document basement element segment appointment investment assignment settlement "
    "facility university city community utility charity conference ambulance audience ship internship apprenticeship "
    "dealership championship scholarship station question section location option auction exhibition position "
    "foundation institution mission session version mansion extension station nation region bus campus virus census "
    "business process class course glass boss press gas lens analysis crisis basis thesis address princess hospice"
)
WITHOUT_ARTICLE_ENDINGS = (
    "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "ware", "ics", "acy", "ship",
)  # fmt: skip

# An -ing word at the front is a verb ("moving the depot") unless it is one of these ("training plan").
ING_BEFORE_A_NOUN = word_set(
    "training nursing engineering marketing purchasing accounting building morning evening spring housing welding "
    "scheduling planning testing pricing hiring packaging manufacturing onboarding staffing booking billing recruiting "
    "screening mailing banking shipping mentoring teaching reading writing working opening closing boring milling "
    "turning cleaning cooking catering parking fundraising wedding reporting tracking mapping drawing heating cooling "
    "existing ongoing upcoming missing changing growing incoming outgoing"
)

AUXILIARIES = word_set("do does did am is are was were can could would will shall should have has had")

PAST = word_set(
    "ran led built wrote taught spoke won set kept made held took brought grew cut sold did was had gave sent found "
    "met let put told drove lent paid got went came stood sat rode wore broke chose fought caught bought began flew "
    "knew lit rang shot swam threw understood woke rebuilt oversaw undertook rewrote showed drew fed sang lost spent "
    "hired doubled halved tripled cleared"
)
# Words in -ed that describe a noun rather than tell what somebody did.
ED_BEFORE_A_NOUN = word_set(
    "advanced experienced certified licensed licenced qualified registered skilled integrated extended combined "
    "limited detailed dedicated united embedded automated related automated accredited bed need seed speed feed red "
    "shed based mixed fixed closed used hundred sacred booked scheduled planned arranged"
)
PRESENT = word_set(
    "speak have hold know can am live could drive teach sing do manage sew enjoy understand belong swim translate "
    "mentor write read"
)
# Verbs that are nouns as well: "work with children", but "work permit".
PRESENT_OR_NOUN = word_set("play volunteer own use code coach work run lead cook train help keep like sit")
ADVERBS = word_set("also still often always never really only just now already usually once recently currently both")

# Words that describe a person, where a preposition follows: "fluent in Portuguese", "good with parents".
STATES = word_set(
    "fluent available certified licensed licenced trained qualified registered able willing used good great strong "
    "patient quick bilingual experienced familiar comfortable ready close keen handy reliable"
)
STATES_ALONE = word_set(
    "punctual reliable prepared bilingual motivated enthusiastic dependable trustworthy adaptable curious humble"
)
MANNERS = word_set(
    "honest friendly careful quick patient flexible hands-on organised organized calm cheerful thorough precise direct "
    "methodical open tidy polite energetic"
)

SHOWS = word_set(
    "shows proves means helps fits covers answers matches supports meets fills counts matters is was bears"
)
RELEVANT = word_set("relevant important useful needed required helpful close central essential handy")

# Common openers of notes: a capital on these is only the beginning of the note, not a name.
ORDINARY_OPENERS = (
    DETERMINERS
    | QUESTION_WORDS
    | PREPOSITIONS
    | SUBJECTS - {"i"}
    | ADVERBS
    | PAST
    | STATES
    | ING_BEFORE_A_NOUN
    | word_set(
        "early late new old big small good bad great long short first second third next last strong calm clear honest "
        "team nurse patient customer client project plan plans budget shift night nights weekend school student "
        "students children product sales quality safety because since she he they her his their experience charge "
        "emergency rapid "
        "deviation backlog line machine order orders stock supplier suppliers audit delivery driver warehouse kitchen "
        "menu guest guests parent parents class lesson curriculum garden site crew weld joint pipe steel wood code "
        "database pipeline report reports meeting contract contracts pricing market growth volunteer language garage "
        "attention attitude punctuality patience reliability references portfolio questions answer answers story "
        "field front back self porosity heat noise dust waste scrap rework failure failures delay delays cost costs "
        "price prices sale customer customers client clients guest guests child family families ward wards unit floor "
        "room rooms bed beds lab labs sample samples test tests data software hardware system systems tool tools truck "
        "trucks van vans route routes fleet dock yard store stores shop shops branch branches office offices desk "
        "payroll invoice invoices ledger account accounts tax audit audits claim claims policy policies contract case "
        "cases court patients doctors nurses teachers pupils tutors coaches club garden kitchen menu wine bread cake "
        "fish boat boats car cars bike football music film book books library museum theatre festival travel holidays "
        "summer winter autumn morning afternoon evening weekly daily monthly annual yearly year years month months "
        "week weeks day days hour hours time hiring onboarding growth turnover overtime discount margin brand website "
        "app online paper forms form letter letters call calls phone email mail visit tour photo photos drawing "
        "drawings map maps machine machines welds welding parts part spare tyres tires brake brakes engine engines "
        "pump pumps valve valves power water gas oil electric solar wind roof roofs brick timber concrete paint floors"
    )
)
ORDINARY_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ures", "ship", "ing")

MONTHS = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June", "Jul": "July",
    "Aug": "August", "Sep": "September", "Sept": "September", "Oct": "October", "Nov": "November", "Dec": "December",
}  # fmt: skip

ABBREVIATIONS = word_set("dr mr mrs ms prof st vs e.g i.e approx no nr jr sr inc ltd co dept etc ca a.m p.m u.s u.k")
