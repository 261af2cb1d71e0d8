"""Words that say what somebody is at work: nurse, fitter, head, director; and how a title is made of them."""

from __future__ import annotations

import re

from sundown.core.claims.words import ROLES
from sundown.core.drafting.plain import word_set

_RANKS = word_set("head lead chief director deputy principal vice president chair partner fellow dean provost rector")
"""Titles that are also other words: alone and in small letters they say nothing."""

OCCUPATIONS = (
    ROLES
    | _RANKS
    | word_set(  # offices and organizing
        "accountant actuary administrator adjudicator adjuster adviser advisor advocate agent aide ambassador analyst "
        "appraiser archivist assessor assistant associate attaché auctioneer auditor biller bookkeeper broker bursar "
        "buyer captain caseworker cashier chairman chairperson chairwoman clerk comptroller concierge consul "
        "consultant controller coordinator co-ordinator copywriter correspondent counsel curator custodian "
        "demographer dispatcher economist editor estimator evaluator executive facilitator financier forecaster "
        "foreman forewoman freelancer fundraiser headhunter historian inspector instructor interpreter interviewer "
        "investigator journalist leader liaison linguist lobbyist manager marketer mediator merchandiser merchant "
        "moderator negotiator notary officer ombudsman operator organiser organizer paralegal planner policymaker "
        "postmaster producer proofreader publicist purchaser receptionist recruiter registrar reporter representative "
        "rep researcher reviewer salesman salesperson saleswoman scheduler secretary sourcer specialist statistician "
        "steward stewardess stenographer strategist superintendent supervisor teller tester trader transcriber "
        "transcriptionist translator treasurer trustee typist typesetter underwriter valuer writer"
    )
    | word_set(  # health and care
        "anaesthetist anesthesiologist anesthetist audiologist carer caregiver chiropractor clinician dentist "
        "dietician dietitian dispenser doctor doula embryologist epidemiologist healer hygienist immunologist medic "
        "midwife nurse nutritionist obstetrician oncologist optician optometrist orderly orthodontist orthoptist "
        "osteopath paediatrician paramedic pathologist pediatrician perfusionist pharmacist phlebotomist physician "
        "physicist physiologist physiotherapist podiatrist porter practitioner prosthetist psychiatrist psychologist "
        "psychotherapist radiographer radiologist resident sonographer surgeon technician technologist therapist vet "
        "veterinarian warden matron sister counsellor counselor chaplain almoner responder emt rn lpn cna hca"
    )
    | word_set(  # schools and learning
        "academic coach demonstrator docent educator examiner headmaster headmistress headteacher invigilator "
        "lecturer librarian mentor paraprofessional postdoc preceptor professor scientist senco teacher trainer tutor "
        "governess nanny childminder playworker caretaker chemist biologist geologist hydrographer hydrologist "
        "geographer cartographer botanist ecologist zoologist entomologist mathematician microbiologist toxicologist "
        "meteorologist astronomer sociologist anthropologist archaeologist archeologist conservator geneticist "
        "biochemist metallurgist petrologist seismologist surveyor"
    )
    | word_set(  # technical and building
        "apprentice architect artisan assembler blacksmith boatbuilder boilermaker bricklayer builder cabinetmaker "
        "calibrator carpenter caulker constructor craftsman craftsperson craftswoman designer developer devops diver "
        "draftsman draughtsman driller electrician engineer engraver erector fabricator finisher fitter flagger "
        "framer furrier gasfitter glazier grinder groundskeeper groundsman groundworker installer insulator "
        "ironworker joiner labourer laborer lather lineman lineworker locksmith machinist maintainer mason mechanic "
        "millwright moulder molder painter patternmaker paver pipefitter pipelayer plasterer plumber polisher printer "
        "programmer repairer repairman rigger roofer sawyer scaffolder setter shipwright shotfirer signwriter smith "
        "solderer splicer sre steelworker steeplejack steamfitter stonemason sysadmin thatcher tiler toolmaker tuner "
        "turner upholsterer welder wirer woodworker"
    )
    | word_set(  # moving, guarding, growing, making, serving
        "aviator baker banksman barber barista barkeeper barman bartender barmaid beautician beekeeper bellhop "
        "boatman bodyguard bosun brewer butcher butler cabbie cellarman chauffeur cheesemaker chef cleaner colorist "
        "colourist conductor confectioner constable cook cooper costumier courier coxswain crewman croupier deckhand "
        "decorator detective distiller dockworker docker doorman dresser dressmaker driver drover embalmer "
        "esthetician farmer farmhand farrier ferryman firefighter fireman fisherman fishmonger florist forager "
        "forester forwarder furnisher gamekeeper gardener gatekeeper goldsmith greenkeeper greengrocer groom grocer "
        "guard guide hairdresser harvester haulier helmsman herder horticulturist host hostess hotelier housekeeper "
        "innkeeper jailer janitor jeweller jeweler jockey keeper kennelman landlord landscaper launderer lifeguard "
        "loader lumberjack maid marshal miller milliner mover nurseryman packer parcelman pastrycook picker pilot "
        "planter policeman policewoman potter presser purser ranger rancher restaurateur ringmaster runner sailor "
        "seamstress seaman shepherd sheriff shipper shopkeeper shoemaker silversmith sommelier stacker stableman "
        "stevedore stockman storekeeper storeman stylist tailor tanner taxidermist tiller trapper trawlerman trucker "
        "undertaker usher valet verger vintner waiter waitress warehouseman watchmaker watchman weaver winemaker"
    )
    | word_set(  # law, state, arts
        "actor actress animator announcer artist attorney author bailiff ballerina barrister bishop cameraman "
        "choreographer cinematographer cleric comedian commissioner composer conveyancer coroner councillor councilor "
        "dancer dj drummer gallerist governor illustrator judge jurist lawyer legislator magician magistrate mayor "
        "minister musician novelist organist penologist photographer pianist playwright poet presenter priest "
        "prosecutor puppeteer sculptor senator singer solicitor soloist stagehand stuntman verderer violinist"
    )
    | word_set(  # short forms and rest
        "cfo ceo coo cto cio vp svp md gm pm po qa sdr bdr hr hrbp sn cn ssn worker intern trainee"
    )
)
_ENDINGS = re.compile(
    r"(?:olog|ograph|ometr|iatr|trich|hygien|botan|pharmac|chem|physic|econom|machin|lingu|therap|archiv)ists?$"
    r"|[a-z]{3}(?:ician|keeper|maker|smith|wright|worker|master|fighter|setter|layer|fitter|herd)s?$"
    r"|(?:crafts|sales|trades|service|chair|repair|fore|watch|line|herds|ware)(?:man|men|woman|women|person)$"
)
_ALSO_RANKS = _RANKS | word_set("officer agent partner keeper host guide guard coach fellow captain")


def is_occupation(word: str) -> bool:
    """Whether a word, in small letters and one or many, says what somebody is at work."""
    one = word.removesuffix("'s")
    return any(each in OCCUPATIONS for each in (one, one.removesuffix("s"), one.removesuffix("es"))) or bool(
        len(one) > 6 and _ENDINGS.search(one)
    )


def is_rank(word: str) -> bool:
    """Whether it is a title that is also another word: "the lead", "a partner"."""
    return word in _ALSO_RANKS
