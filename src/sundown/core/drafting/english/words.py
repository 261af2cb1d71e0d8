"""The English words that `english.py` needs to tell one kind of note from another. No list needs to be complete:
a word that is missing costs an article, never a fact.
"""

from __future__ import annotations

from sundown.core.drafting.plain import word_set

NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
DETERMINERS = NUMBERS | word_set(
    "the a an my your our its this that these those some any no each every both all another either neither much many "
    "more most several few half what which whose her his their"
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
FINITE_AFTER_MANY = word_set(
    "do don't need want speak know come live expect prefer use ask pay say go get take make like read leave "
    "stay quit keep think "
    "feel hate love wait forget lose jam break fail"
)
# Past tenses that are nothing else: a noun before one of these has a verb of its own, "your daughter took over".
PAST_ALONE = word_set(
    "took came went gave saw knew wrote drove spoke grew began rang sang wore broke chose did fell "
    "rode became flew threw "
    "woke drew"
)
BEFORE_A_RELATIVE_CLAUSE = (QUESTION_WORDS | SUBJECTS | word_set("that they she he")) - {"there"}

# Nouns that surely take an article when there is one of them. A noun that is not here gets none.
COUNTABLE = word_set(
    "accident account advert agenda agreement aisle alarm ambulance annex answer app application appraisal apprentice "
    "apprenticeship archive area assessment assistant audit auditor award backlog badge bakery band bank barn base "
    "basement batch battery bay bed bench bid bill board boat boiler bonus book booking booklet booth boss bottleneck "
    "box branch brand break bridge brief brochure budget bug building bus business buyer cabinet calendar camera camp "
    "campaign campus canteen car card case catalog catalogue center centre certificate chain chair chairman "
    "change-over changeover chapter chart checklist chef chiller choir circuit claim class classroom client clinic "
    "club coach coil colleague collection committee community company competitor complaint computer conference "
    "consultant contract contractor convention conveyor corner corridor counter county coupon course court crane "
    "crash crew crisis crossword curriculum customer cycle dairy dam dashboard database day "
    "deadline deal dealer dealership "
    "decision degree department deposit depot desk diagram dialog diet director dispute district dock doctor document "
    "door drain drawing drill driver edition editor election elevator emergency engine engineer episode estate "
    "evening event exam example exhibition experiment extension factory fair farm fault fence festival file film "
    "filter fixture fleet floor foreman fork fork-lift forklift form formula forum foundation frame framework freezer "
    "fridge fund furnace gallery gap garage garden gate gearbox generator glossary goal grant greenhouse grid group "
    "guard guest guide guideline gym habit hall hand-over handbook handover harbour headline hoist hospice hospital "
    "hotel hour house hub idea incident index initiative inspector institute instrument interface internship "
    "interview invoice island issue item job journal journey kiosk kit kitchen lab laboratory ladder lane lathe "
    "launch lawsuit layout league leak lecture ledger lesson letter library licence license lift line list listing "
    "loan lobby log logbook logo loop machine magazine manager manual map market meeting member memo menu merger "
    "method metric mill mine mistake mixer mixture model module mold month morning motor mould move museum "
    "neighborhood neighbourhood network newsletter node nurse nursery office opening operator option orchard "
    "orchestra organ organisation organization outage outbreak outlet oven owner packer page paintshop palette pallet "
    "panel parcel parish park part partner partnership pass patch path patient pattern permit phase photo physician "
    "picture piece pilot pipeline pit pitch plan plant platform playground plot policy polytunnel pond pool port "
    "portal portfolio position post potluck presentation press price printer prize problem "
    "procedure process product program "
    "programme project proposal prototype pump pupil quarter query question queue quiz quota race raid railway ramp "
    "range rate ratio rebuild recall receipt recipe record refinery refit reform refund region "
    "register registry release "
    "report request reservoir restart restaurant result review rig ring road robot role roll-out rollout roof room "
    "root roster rota round route routine rule run rush salon sample scaffold scanner schedule scheme scoreboard "
    "screen script season section sector seminar sensor series server session set setup shed sheet shelf shift ship "
    "shop shortage show showroom shutdown sink site sketch skill slot socket spillway spindle sponsor spreadsheet "
    "stable stage stand standard startup station statue step stock-take stocktake store story strategy street strike "
    "studio study summit supervisor supplier survey switch syllabus system table tablet takeover tank target task "
    "team template tender terminal test textbook theatre theme thesis ticket timeline timetable tire tool topic tour "
    "tower town track tractor trailer train trainee trench trip trolley truck tunnel turbine turnaround tutorial tyre "
    "unit upgrade vacancy valve van vehicle vendor venue version vessel village vineyard visit visitor voucher wall "
    "ward warehouse warranty website wedding week weekend weld well wheel window winery wing "
    "workflow workshop yard year "
    "zone"
)
# Of these, the ones that a post can ask for one of: "a trade certificate", but "night shift".
ASKED_FOR_ONE = word_set(
    "network degree licence license certificate diploma eye background record truck van car vehicle passport portfolio "
    "permit qualification visa"
)

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
    "hired doubled halved tripled cleared has have"
)
# Words in -ed that describe a noun rather than tell what somebody did.
ED_BEFORE_A_NOUN = word_set(
    "advanced experienced certified licensed licenced qualified registered skilled integrated extended combined "
    "limited detailed dedicated united embedded automated related automated accredited bed need seed speed feed red "
    "shed based mixed fixed closed used hundred sacred booked scheduled planned arranged"
)
# Said of a thing that the note leaves out: "booked for 13 June".
DONE_TO = word_set("booked scheduled planned arranged due expected closed fixed finished")
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
# Names for what somebody saw once, rather than for how the writer is.
SEEN_ONCE = word_set(
    "story answer question example demo demonstration lesson presentation test portfolio sample samples coupon trial "
    "drawing drawings letter idea ideas joke photo photos sketch sketches pitch"
)
# Notes that say there is nothing to say.
NOTHING = word_set("nothing none no yes everything anything something unsure n/a na ? dunno unknown idk unclear nil")
# Verbs of the one who listened: without a subject they tell of the reader, not of the writer.
OF_A_LISTENER = word_set(
    "said told mentioned thought felt laughed smiled nodded seemed wanted loved liked was were had asked found agreed "
    "praised commented noted noticed appreciated"
)

# Who else a note may speak of. "she" and "her" behind one of these may be that person.
PEOPLE = word_set(
    "nurse boss doctor chef guest patient client customer child kid baby parent mother father mum mom dad son daughter "
    "sister brother wife husband partner friend colleague coworker co-worker apprentice student pupil trainee tenant "
    "resident lady girl boy man woman person candidate cook pilot captain assistant intern accountant consultant chief "
    "somebody someone anybody anyone team-mate roommate gentleman dog cat horse cow goat ship boat ceo cfo coo cto hr"
)
KIN = word_set("mother father mum mom dad son daughter sister brother wife husband partner friend child kid")
CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays"
)

# How somebody was: nothing that a letter says to the person concerned.
HUMORS = word_set(
    "prickly rude arrogant cold curt tired nervous bored boring annoyed annoying grumpy moody irritated irritable "
    "stressed distracted late unprepared defensive difficult stiff shy strict weird odd strange "
    "awkward smug cocky snobbish "
    "condescending impatient angry upset sad unfriendly unpleasant hostile fussy pompous chatty "
    "vain intense scary nice "
    "friendly kind warm funny lovely charming pretty handsome attractive young old fat thin loud "
    "quiet silent blunt harsh "
    "mean petty slow lazy drunk sick ill pale sweaty hungover confused clueless vague evasive sceptical skeptical "
    "suspicious unsure worried sulking sulky joking yawning lying complaining shouting flirting rambling bluffing fake "
    "dishonest decent sweet gentle calm patient honest direct clever smart bright dull polite "
    "cheerful relaxed likeable "
    "likable creepy sleazy dismissive disorganised disorganized chaotic hopeless useless awful terrible horrible great "
    "wonderful amazing okay ok fine"
)
FEELINGS = word_set(
    "excited bothered interested uninterested disappointed impressed unimpressed surprised shocked embarrassed amused "
    "frustrated exhausted overworked overwhelmed scared frightened pleased relieved concerned depressed fed pissed "
    "divorced retired hurt heartbroken"
)
INTENSIFIERS = word_set(
    "very bit quite so too rather really kind of pretty and but or little somewhat not always still"
)
# What may follow "you are" where it tells of the matter.
STANDS_BEHIND_BE = word_set(
    "short down back up going responsible looking open closed new based due required allowed able there here born part "
    "members partners customers neighbours neighbors"
)
CUT_BEFORE = word_set("and but or nor so then plus which who that because than as even especially including like")
# Verbs as they stand with "I": with "she" they are slips that a second language leaves.
BARE_VERBS = word_set(
    "die go come say want need live work know like have do take make get call feel think see give "
    "ask leave use walk eat "
    "sleep write care speak help run drive teach manage learn start look play pay stay keep clean cook"
)
# Words that end like what somebody is, but are none.
THINGS_IN_ER = word_set(
    "order water number after over under never other another paper power summer winter shower computer printer scanner "
    "corner letter error floor door motor sensor monitor later earlier offer matter cover counter locker charger "
    "folder paper further together whether either neither rather better bigger faster longer newer older former "
    "master cluster filter chiller mixer boiler timer tracker trailer roster register center quarter theater river "
    "finger dinner supper weather answer trigger silver copper rubber timber lumber elevator calculator generator "
    "indicator reactor compressor conveyor excavator harbor labor color mirror behavior flavor odor corridor however"
)
# Nouns for several, or for a group, that do not end in s: "they" and "them" behind one of these may be these.
SEVERAL = word_set(
    "people children men women staff team crew police company firm family management board union and both"
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

ABBREVIATIONS = word_set(
    "jan feb apr jun jul aug sept oct nov dec dr mr mrs ms prof st vs e.g i.e approx no nr jr sr "
    "inc ltd co dept etc ca a.m p.m u.s u.k"
)
SAME_IN_THE_PAST = word_set("cut set put read let shut hit spread run come overcome become split bring")
