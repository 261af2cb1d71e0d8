"""The words of a letter, not of a chat.

Told are: emoji and smileys, runs of exclamation marks, shouting in capitals, text-speak ("thx", "u", "lol"), slang,
and chumminess with somebody you met once. Warm and plain words pass, and so do words that are slang elsewhere and the
trade's here (a sick patient, a blast furnace, a cool room). Coarse words block. The check knows patterns of words:
where it is silent, read the letter aloud all the same.

Example: "OMG, that was awesome, you guys rock!!"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S4-27", "S1-05")

LEFT_ALONE = ("card_notes",)

SIGNS = Tone(
    sign(
        "a coarse word: leave it out",
        "",
        "<shit|shitty|bullshit|fuck|fucking|fucked|asshole|arsehole|bastard|bastards|bitch|goddamn|wtf|wanker|"
        "bollocks|motherfucker|dumbass>",
        severity="block",
        unless="bastard (?:file|cut|size|thread|title|amber)",
    ),
    sign(
        "chat words: write them out",
        "",
        "<omg|lol|lmao|rofl|tbh|imho|imo|thx|thnx|tnx|pls|plz|plss|ttyl|brb|idk|ikr|smh|btw|fwiw|jk|xoxo|tysm|ty|"
        "np|gr8|b4|l8r|luv|ur|cuz|coz|tho|thru|2day|2moro|tmrw|congrats|deets|obvs|totes|defo|probs|soz|cya|hbu|"
        "nvm|afaik|yolo|fomo|fyi>",
        "<gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain't|y'all|outta|lotta|c'mon|woulda|coulda|shoulda|"
        "innit|cos|whatcha|gotcha|betcha|tryna|finna|whaddya>",
        "<whatevs|whenevs|whatever's|whateva|whatevers>",
        "<haha|hahaha|hahahaha|hehe|hehehe|heh|lolz|woohoo|woo-hoo|woot|yay|yippee|yikes|oops|whoops|ugh|phew|meh|"
        "duh|wow|whoa|yeehaw|boom|yum|aww|aw|eek|argh|squee|hooray>",
        unless="thru[- ]hol\\w*|sonic boom|boom (?:lift|truck|arm|crane|years)|aw (?:\\d|tig)",
    ),
    sign(
        "too chummy for somebody you met at an interview",
        "It was good to meet you and the team.",
        "<yo|hey|hiya|heya|sup|howdy|wassup|holla|ahoy|oi>(?! (?:and behold))",
        "<dude|dudes|bro|bruv|bruh|homie|babe|hun|sweetie|amigo|peeps|bestie|besties|bossman>(?=[.!?,]|$)",
        "(?<=,\\s)<honey|darling|mate|matey|buddy|pal|bud|champ|legend|lads|chief|boss|man|guys|folks|gang|"
        "fam>(?=[.!?]|$)",
        "(?:hi|hello|hey|thanks|cheers|see you|bye|dear|my|yo|right|ok|okay|man) <dude|dudes|bro|bruv|bruh|man|"
        "babe|hun|sweetie|honey|darling|amigo|fam|mate|buddy|pal|champ|guys|boss|gang|folks|team|all>(?! (?:who|of|"
        "i|we|that|in|at|on|are|is|was|has|had|and|my|the|to|bee|bees|for|from|you|with|asked|lead|leader|meeting|"
        "down|taught))(?=[,.!]|$)",
        "you <guys|lot|lads|gals|folks> .. (?:are|were|rock|do|have|rule|seem|made|can|know|at|think|want|need|"
        "should|all|run|got|really|so|too|out)",
        "you <rock|rocked|rule|slay|killed|nailed|crushed>(?: it)?(?=[\\s.!,]|$)",
        "(?:love|hugs|kisses|big|lots of|much) <hug|hugs|kisses|love|ya> .. (?:to|from|and|all|for|you)|<love> "
        "(?:ya|you guys|you all)|<hugs|xx|xxx>",
        "(?:grab|get|have|share|sink|buy|owe|stand|for|over|down|go|a|few) .. <beer|beers|pint|pints|drink|drinks|"
        "cocktail|cocktails|brewski|bevvy|bevvies|shots|margarita|margaritas> .. (?:some|soon|with|on|one|after|"
        "when|to|is|are|together|at|this|or|and|sometime|together|you|next)",
        "<drinks|beers|beer|pints|round> .. on me",
        "what's <up|cooking|new|shaking|cracking|good>|how's <it|tricks|life|things|everything|stuff>|how <goes> "
        "it|<long> time no see|have a good <one>|<hit> me up|<shoot> me|<ping> me|<gimme|hmu>|"
        "give (?:me|us) a <shout|holler|buzz|bell|tinkle>|<catch> (?:ya|you) (?:later|soon|around)|<see> ya|"
        "<laters>|<toodle|ta-ta|toodles|cheerio|ciao>|<peace> out|<hang|hanging|hung> out|<just> kidding|<kidding|"
        "joking> .. (?:aside|right|of course|me)|no <kidding>|no <worries|biggie|probs|prob|sweat|stress|drama|"
        "problemo>|my <bad>|<high> fives?|<fist> bump|<wink|winks|nudge> .. (?:wink|nudge)|between <mates>|(?:you "
        "know|know) what i <mean|'m saying>|i'm not gonna <lie>|not <gonna> lie|<spill> the",
        unless=
            "bud (?:vase|rot|break)|chief (?:nurse|of|engineer|executive|officer)|oi[lr]|pint (?:of (?:milk|blood|"
            "paint)|glass)|drink(?:s)? (?:menu|list|licen[cs]e|service|trolley|machine)|ping (?:test|pong|time)|"
            "hey (?:presto)|hanging out (?:of|the wash)|bar (?:staff|manager)|said|shots (?:of|on) (?:the|goal)|"
            "round on me",
    ),
    sign(
        "slang: say it plainly",
        "I enjoyed our talk very much.",
        "(?:is|was|are|were|'s|be|so|that|really|pretty|super|totally|way|too|how|such a|looks?|looked|sounds?|"
        "sounded|felt|feels?|it's|kind of|bit|i'm|am|all|be|stay|'re) (?:\\w+ly |so |such |super |pretty |way |"
        "just |a |kind of |the |bit |like )*<dope|awesome|rad|badass|bonkers|stoked|psyched|jazzed|hyped|buzzin|"
        "gutted|knackered|hungover|pissed|freaked|trippy|gnarly|groovy|legit|hoot|blast|bummer|no-brainer|shitshow|"
        "doozy|banger|ballsy|cringe|crap|janky|minging|naff>(?! (?:room|air|and dry|chain|store|day|weather|water|"
        "enough to|on|with (?:patients|us)|patients?|leave|people|pay|furnace|calls?|children|about|steel|"
        "resistance|child|at|to touch|down|house|head|temper|note|pea|corn|potato|spot|of|for|season|test|gas|"
        "animals?|cows?|bay|horses?|calves|calf|or|before|because|in the|again|nurse))",
        "(?:so|that's|pretty|super|totally|way|how|too|was really|is really) <cool|chill|wild|insane|epic|lit|"
        "savage>(?=[.!,]|$)",
        "had (?:such |so much |a |the |an |real |total |absolute )+<blast|ball|hoot|riot> .. (?:with|at|on|talking|"
        "meeting|chatting|in|today|yesterday|and|hanging)|(?:was|had) (?:such )?a <blast|hoot|riot|scream>",
        "(?:super|totally|mega|uber|hella|insanely|crazy|stupidly|ridiculously|freaking|friggin|frigging|fricking|"
        "flipping|bloody|damn|darn|dead|mad|wicked|proper|well|way too|literally) <excited|pumped|stoked|psyched|"
        "keen|nervous|cool|happy|good|great|interested|awesome|nice|busy|funny|smart|impressed|impressive|fun|"
        "weird|hard|easy|glad|sweet|clever|chill|jealous|ready|into|right|cute|thrilled|fast>",
        "<totally|freaking|friggin|frigging|fricking|flippin|effing|hella|badass|kickass|kick-ass|awesomesauce|"
        "amazeballs|lovin'|fo' sho|fer|fuckin|dang|dammit|damn|heck|hella|bloody> .. (?:good|great|love|loved|want|"
        "wanted|blanked|into|yes|of|a|it|right|cool|get|dig|up|for|down|nailed|thing|well|sure|rocked|the|true|"
        "bombed|worth|brilliant|awesome|rock|blew|forgot|lost|kidding|digging|thanks)",
        "(?:what|who|how|why|where|as|like|the|one) .. (?:the |a |of a )?<hell|heck|crap> .. (?:of|was|is|are|do|"
        "did|out|yes|no|with|i|you|to|it|that)|<hell|heck> (?:yeah|yes|no|of)|<oh> my (?:god|gosh|days|goodness)|"
        "<holy> (?:cow|moly|smoke|smokes|crap|mackerel)|<crikey|blimey|gosh|jeez|geez|sheesh|golly|gee>",
        "{i} .. <nailed|killed|smashed|crushed|rocked|aced|slayed|blanked|bombed|flunked> .. (?:it|that|the "
        "(?:interview|test|question|last|first)|my|on (?:that|the|your)|this)|<nailed|smashed|crushed|killing|"
        "crushing|smashing> it",
        "<kick|kicks|kicking|bust|busting|busted|work|working|haul|hauling|pain in|save> .. (?:my|some|the|your|"
        "our) <ass|butt|arse|tail|backside|guts?>|<butt|ass|arse>",
        "<yeah|yep|yup|nope|nah|yeh|yessir|okey-dokey|okie|okey|okay|ok>[,.!]|<sucks|sucked|suck> .. (?:that|to|at|"
        "but|and|when|big)|<bummed|bummer|freaked|freaking|freak> .. (?:out|that|about|me|by)|<mess|messing|screw|"
        "screwing|screwed> (?:around|up)|<pissed|teed|ticked> off",
        "<vibe|vibes|vibing|vibed> .. (?:with|of|in|was|is|are|were|from|and|at|there|there|i|you)|good <vibes>|"
        "(?:great|good|bad|nice|cool|your|office|whole|the|awesome|chill) <vibe|vibes>|<dig|digging> .. (?:your|"
        "the (?:vibe|place|office|culture|whole)|you)|<down> (?:with|for) (?:it|that|whatever|anything)|<let's|"
        "lets|let> .. (?:do this|rock|roll|make it happen|get it|go for it|smash|crush)|<bring> it on|<game> on|"
        "<sign> me up|<count> me in|<no-brainer|slam-dunk>|<winging> it|<wing> it|off the <hook|chain|charts?>|"
        "^<fingers> crossed|<thumbs> up|<rock> star|<rockstar|ninja|unicorn|guru|wizard> .. (?:at|of|in|with|who|"
        "when|on|for|like|developer|nurse)|to <die> for|<spot> on|<over> the moon|<cloud> nine|<pumped|stoked|"
        "psyched|hyped|amped|jazzed> .. (?:to|about|for|up|that|at|by)|<hyped|stoked|psyched|gobsmacked|bigly|swag|"
        "noob|newbie|selfie|bling|dosh|quid|bucks|moolah|gig|rando|peeps> .. (?:to|about|for|at|by|a|and|in|on|of|"
        "with|who|is|that|this|or|as|with|from|an|than|too|when)",
        "(?:some|the|this|that|my|a|more) <stuff|crap|junk|thingy|thingies|gizmo|whatsit|doohickey|thingamajig> .. "
        "(?:you guys|and stuff|like that|whatever)|and <stuff>(?=[.!,]|$)|or <whatever|something|whatnot>(?=[.!,]|"
        "$)|and <whatnot|all that jazz>|<blah> blah|<yada> yada|<stuff> like that",
        "like <totally|seriously|literally|wow|really|super>|<seriously|literally|honestly|honest> (?:though|tho|"
        "dude|best|the best|awesome|obsessed|died|dying|amazing)|<obsessed|dying|died> (?:with|laughing|over)|"
        "<crack|cracked|cracks> (?:me|us) up|(?:rolling|rolled) on the <floor>",
        unless=
            "bloody nose|blast furnace|patients?|nuts and bolts|crew was|sick (?:calf|cow|leave|pay)|hot mess hall|paid gig|gig economy|said|"
            "the (?:cows|children|pupils|residents) (?:are|were)|gusset|donkey|butt (?:joint|weld\\w*|hinge|"
            "splice)|welds?|welded|gas|mad cow|mechanical bull|class (?:of|size|\\d)|chilled (?:goods|food|water|"
            "beam)|wasted (?:no|time|food|material|motion)|mint (?:tea|sauce)|home rule|thumbs up to|bloody "
            "(?:sunday)|blood|literally the",
    ),
    sign(
        "slang: say it plainly",
        "I enjoyed our talk very much.",
        "<ta>(?=[\\s,.!]*(?:very|for|muchly|ever|[,.!]|$))|<super-duper|hunky-dory|okey-doke|righto|right-o|alrighty|totes|fabby|amazeballs|awesomesauce|ginormous|humungous|humongous|gobsmacked|flabbergasted|discombobulated|cack-handed|shattered|zonked|cream-crackered|plastered|sloshed|hammered|wasted|trollied|legless|hungover|bevvied>(?=[\\s,.!]*(?:$|[,.!]|and|but|by|after|from|at))",
        "<chuffed|gutted|knackered|skint|dodgy|cushy|barmy|bananas|batty|loopy|wicked|ace|peng|lush|epic|sick|lit|fire|goals|based|mint|sweet|boss|beast|rad|gnarly|bangin|banging|bussin|slay|slaps> (?:place|people|setup|gaff|craic|banter|stuff|sauce|vibes?|day|time|crew|gig|digs|ride|kit|one|tour|to bits|as a|so i|and|that|about)(?! (?:gas|patients?|leave))",
        "<banter|craic|gaff|chinwag|natter|chillax|bezzie|nosh|scran|sesh|booze|boozer|boozy|boozing|pub crawl|piss-up|knees-up|shindig|gossipy|goss|schmooze|schmoozing|noggin|wheelhouse|mojo|shenanigans|hijinks|malarkey|gubbins|doodah|whatchamacallit|thingumajig|oodles|gazillion|zillion|squillion|bazillion> (?!and bucket|of (?:sand|soil|earth|compost|gravel|coal|scrap|slag))(?:\\w+|[.!,])?",
        "(?:is|was|are|were|'s|so|pretty|bit|all|dead|well|proper|totally|absolutely|utterly|\\w+ly) (?:an? |the |of )*<nuts|bonkers|mental|bananas|crackers|nutters|nutter|loon|loons|weirdo|weirdos|muppet|muppets|numpty|plonker|wally|pillock|twit|prat|git|tosser|jerk|douche|dork|nerd|geek|badass|hottie|hunk|stunner|babe|looker|cutie|sweetie|fox|milf|dish|dreamboat|eye candy|legend|trooper|hoot|riot|snoozefest|snooze|yawn|bee's knees|dog's bollocks|cat's pyjamas|cat's pajamas|dog's dinner|shizzle|tits|stiff>(?! (?:and bolts|health|and|of|station|stove|bearing|patients?|ward|illness|brush|boards?|joints?|to move|peaks?|neck))",
        "mad as a <box|hatter>|with <bells> on|talk the hind <leg>|have a <laugh>|good <laugh>|for a <laugh|lark|giggle>|right (?:old )?<giggle|laugh|hoot|knees-up>|<giggle|giggled|giggles|giggling>(?! (?:children|pupils|babies))|in <stitches|hysterics>|<wet|peed|pee'd> (?:myself|my pants|me|ourselves)|laughed my <head|socks|arse|ass|butt> off|<tickled> (?:me )?pink|<chew|chewing|shoot|shooting> the (?:fat|breeze|shit)",
        "<stay> (?:cool|classy|safe|awesome|golden|frosty|tuned|rad)(?=\\s?[.,!;]|$)|don't be a <stranger>|<cool> (?:beans|as a|cat|cats|dude|people|place|setup|gig|vibe|stuff|story|digs|office|crew)|<bingo|bam|voila|ta-da|tada|woop|whoop|wahey|yahoo|huzzah|cowabunga|geronimo|touché|boo-yah|booyah|hallelujah|yowza|zowie|shazam|kapow|ka-ching|bazinga|hubba|wowzers|wowza|woah|whoo|wooo|yesss|noice>(?=[\\s,.!]|$)(?! (?:card|hall|caller|night|evening|club|cranes?))",
        "<over> and out|bish bash <bosh>|bob's your <uncle>|<toodle-pip|pip-pip|tally-ho|chin-chin|cheerio|ta-ra|tatty-bye|hasta la vista|sayonara|adios|au revoir|ciao>(?=[\\s,.!]|$)|later, <alligator>|that's me <done|off|finished>|<gotta|must> dash|same bat <time|channel>|<easy-peasy|lemon squeezy|piece of cake|walk in the park|doddle|cinch|breeze> (?:for|to me|,)",
        "pardon my <french>|<bugger|buggered|buggers|arsed|cock-up|balls-up|balls up|pissing|piss|piss-up|crapped|farted|fart|arse-about|shite|bloody|flipping|freaking|friggin|feckin|fecking|effing|sodding|blasted|blimmin|ruddy> .. (?:thing|good|well|brilliant|hell|off|up|great|awful|nightmare|boiler|cold|hard|lovely|hot|marvellous|cheek|time|place|thing|it)?(?! (?:nose|mary|sunday))(?=[\\s.,!]|$)",
        "<clicked|hit it off|gelled> .. (?:straight away|right away|like|didn't we|instantly|from the|you and i)|<gonna|gunna|oughta|dontcha|wotcha|wotcher|d'you|how's about|how 'bout|s'pose|s'up|g'day|'tis|'twas|y'know|ya know|betcha|whaddup|waddup|howdy|howzit>(?! (?:i said))",
        "<gagging|busting|buzzing|gasping|chomping|champing|raring|itching|jonesing|frothing|psyched|stoked|amped|pumped|hyped> (?:for|to|at|about|,|right|literally|over|off|with|after|,?)(?! (?:alarm|phones?|bees|monitor))(?:\\w+)?",
        unless="bloody nose|patients?|said|welds?|gas|bees?|phones?|customers?|drunk patients|the (?:cows|children|pupils|residents)|mechanical|sewage|nuts and|heaps? of (?:sand|soil|compost)|alarm|fire (?:doors?|drill)|paint|grub screw|foul",
    ),
    sign(
        "too chummy for somebody you met at an interview",
        "It was good to meet you and the team.",
        "(?<=,\\s)<love|sweetheart|baby|big fella|old chap|old boy|old bean|squire|cap'n|captain|duck|petal|pet|ducky|treacle|flower|sunshine|princess|handsome|gorgeous|beautiful|me old|bro|broski|sis|sister|brother|chum|chums|old chum|doll|toots|cupcake|muppet|sport|cowboy|partner|doc|teach|skipper|skip|gaffer|guv|guvnor|boss man|bossman|boss lady|you lot|y'all|my man|my friend|my dude|amigos|ladies|gents|girl|girlfriend|hon|sugar|luv|lovely|lovelies|comrade|comrades>(?=\\s?[.!?,;]|$)(?! (?:and|or) )",
        "(?:nice one|alright|right then|right|well|ok|okay|thanks|cheers|hello|hi|hey|howdy|ahoy|greetings) <boss|chief|guv|mate|love|you beautiful|me old|my lovely|my friend|partner|comrade|captain|skipper|sunshine|gorgeous|handsome|stranger|there>(?=[\\s.!?,;]|$)(?! (?:was|were|is|are|and))",
        "(?:your|those) .. <eyes|smile|hair|legs|lips|perfume|dress|outfit|laugh|tie|shirt|skirt|heels|aftershave|cologne|dimples> .. (?:sparkl\\w+|twinkl\\w+|is|are|was|were|made|drove|suits?|suited|looked|really|lit|haunts?|melt\\w*|of yours|smelled|smelt|brought|knocked)(?! (?:torn|caught|on the|wet|of the child))",
        "you <smell|smelled|smelt|look|looked> (?:so |really |absolutely |very |rather )?(?:good|amazing|divine|lovely|great|hot|fit|cute|sexy|stunning|dashing|fab|fantastic|delicious)|<cute|sexy|hot|flirty|flirt|flirting|crush|fancy you|fit> .. (?:you|on you|with you|receptionist|colleague|boss|assistant|smile)|are you <single|married|seeing|spoken|attached>|(?:take|treat|buy|ask) you (?:out|to <dinner>|<dinner|out> )|<dinner|date|candlelit> .. (?:with me|you and me|on me|just the two|sometime)",
        "<swing|pop|drop> (?:by|over|round|in) .. (?:my|mine|ours) .. (?:place|house|pad|sofa|for|any)|(?:my|our) (?:place|sofa|couch|spare room|door) .. (?:is|'s) .. <yours|open|always>|<fancy|fancies> (?:a|an|going|grabbing|joining|another) .. (?:drink|pint|bite|beer|curry|date|dinner|coffee|jar|wine|gin|kickabout|game)|<cheeky> (?:drink|pint|beer|one|chat|little|half)|down the <pub>|<bevvy|tinnie|tinnies|pints|beers|cocktails|shots|gin> .. (?:together|on me|after|sometime|soon|some time|with you|and a|one night|some day)",
        "<your> (?:lot|mob|posse|lads|gals|boys|girls|gang) .. (?:is|are|were|was|seem|know|can|mad|have|do|do)(?! (?:well|school|team|toilets))|the <lads|gang|gals|crew|lads|fellas|boys> (?:and i|will love|would|'ll)|say (?:hi|hey|hello|yo) to .. <gang|lads|crew|guys|girls|fellas|everybody there|lot|boys>|<hugs|kisses|snogs|smooches|squeeze|cuddles|cuddle|love and|big love|mwah> (?:to|from|and|for|all|x|,|.)?(?! (?:toys?|the (?:trigger|budget|sealant)|room))(?=[\\s.,!]|$)",
        "(?:you|that) .. (?:old |absolute |total |big |little |cheeky |sly |lovely )+<rogue|devil|dog|fox|so-and-so|beast|unit|charmer|rascal|scamp|softie|weirdo|champ|legend|star|dude|muppet|goose|sausage|monkey>|guess <who>|<peek-a-boo|knock knock|miss me|remember me>[!?]|<it's> (?:just |only )?me again|hit me <up>|give (?:me|us) a <bell|buzz|ring|shout|tinkle|holler|yell> |<drop|fire|shoot|chuck|bung|ping|sling> (?:us|me) (?:a|an|over|back)|<shout> out to|<props|kudos|respect> to|<nailed|smashed|killed|crushed> (?:it|that)|<laters|later> (?:dude|gator|mate|guys|folks|gang|,)|see you .. <rissole|gator|alligator>|no <worries|biggie|sweat|bother|hassle|stress|dramas>(?= if|[\\s,.!]|$)(?! (?:for (?:the|your|our) (?:customers?|patients?)))",
        unless="patients?|said|children|pupils|residents?|dear|my (?:mother|wife|husband)|drop in|your girls (?:school|team|toilets)|boys (?:and girls|school|team)|on the ward|no bother to anyone|the pets?|dress code|costume|uniform|the flower|drink(?:s)? (?:menu|machine|list)|by the band|hello there is",
    ),
)  # fmt: skip

_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u2604\u2615\u261d\u2639-\u263b\u2661\u2665\u263a\u26a1\u2728\u2753\u2757\u2763\u2764\u270a-\u270d\u2b50\u203c\u2049]"
)
_SMILEY = re.compile(r"(?<![\w:/.(])(?:[:;=8][-^']?[)(DPpOo/|*\]]|<3|\^_?\^|xD|:'\()(?![\w/])")
_EXCLAIMED = re.compile(r"!{2,}|\?!|!\?|\?{2,}")
_LONE = re.compile(r"(?<![\w.'’&/-])(?:u|r|ur|k|n|y)(?![\w.'’&/-]|[ ](?:and|or)\b)")
_STRETCHED = re.compile(r"([a-vyz])\1\1+")
_SHOUTED = re.compile(
    r"\b(?:REALLY|VERY|LOVE|LOVED|NEED|WANT|PLEASE|THANK|THANKS|YOU|NOT|NEVER|MUST|AMAZING|SO|MUCH|GREAT|BEST|SOON|"
    r"ASAP|HUGE|EXCITED|ALL|EVER|DO|YES)\b"
    r"(?:\W+[A-Z]{2,}\b)+|\b(?:REALLY|VERY|LOVE|LOVED|NEVER|AMAZING|EVER|SO|HUGE|EXCITED|BEST|PLEASE)\b"
)
_CHUMMY = re.compile(r"(?i)^\W*(?:yo|hey|hiya|heya|sup|howdy|wassup|what's up)\b")
MOST_EXCLAIMED = 3

_SIGNS = (
    (_EMOJI, "a picture: say it in words"),
    (_SMILEY, "a smiley: say it in words"),
    (_EXCLAIMED, "one sign is enough, and none is better"),
    (_LONE, "chat words: write them out"),
    (_STRETCHED, "stretched letters belong in a chat"),
    (_SHOUTED, "capitals shout: small letters do"),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Signs and words of a chat."""
    if letter.kind in LEFT_ALONE:
        return
    start, end = letter.anatomy.salutation
    greeting = _CHUMMY.search(letter.anatomy.flat[start:end])
    if greeting is not None:
        span = Span(start + greeting.start(), start + greeting.end(), greeting[0])
        yield letter.at("warn", span, "too chummy for a letter: Dear …", (f"Dear {letter.name}",))
    yield from _signs(letter)
    yield from SIGNS.findings(letter)


def _signs(letter: Examination) -> Iterator[Finding]:
    """The first place of each kind of sign, and too many sentences that exclaim."""
    for pattern, message in _SIGNS:
        span = letter.anatomy.search(pattern)
        if span is not None and not _is_code(letter, span):
            yield letter.at("warn", span, message)
        for found in list(pattern.finditer(letter.letter.subject or ""))[:1]:
            yield letter.in_subject("warn", found.start(), found.end(), message)
    exclaimed = [sentence for sentence in letter.anatomy.sentences if sentence.text.endswith("!")]
    if len(exclaimed) >= MOST_EXCLAIMED:
        yield letter.at("warn", exclaimed[-1], f"{len(exclaimed)} sentences exclaim: keep one at the most")


def _is_code(letter: Examination, span: Span) -> bool:
    """Part of a web address or of a number with letters, rather than a word."""
    around = letter.anatomy.flat[max(0, span.start - 40) : span.end + 1].split()
    return bool(around) and "://" in around[-1]


PASSES = (
    Example(body="The cool room, the blast furnace and a sick patient all wait for nobody.\n"),
    Example(body="What a lovely morning that was! Thank you.\n"),
)
FAILS = (
    Example(body="This is bullshit.\n", quote="bullshit"),
    Example(body="That was awesome.\n", quote="was awesome"),
    Example(body="Thank you so much 😀.\n", quote="😀"),
    Example(body="See you soon!!\n", quote="!!"),
    Example(body="Hey Denise,\n\nThank you.\n", quote="Hey"),
)
