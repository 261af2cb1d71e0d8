"""First names and the short ones that people go by: Bill is William, Kate is Katherine."""

from __future__ import annotations

from functools import cache

from sundown.core.nearness import skeleton

_LONGEST_CUT = 4
"""Letters to which a first name is cut: Marg, Soph; a longer beginning is a misspelling."""

_GROUPS = """
abigail abby gail | abraham abe | adelaide addie | agnes aggie | albert al bert bertie | alexander alex alec sandy
xander sasha | alexandra alex sandra lexi sasha | alfred alf alfie fred | alice ali | alison ali | allan al | amanda
mandy | amelia millie amy | andrew andy drew | angela angie | ann anne annie anna nan nancy | anthony antony tony ant
| antonia toni | archibald archie | arnold arnie | arthur art artie | augustus gus | barbara barb babs barbie |
barnaby barney | bartholomew bart | beatrice bea trixie | benjamin ben benny | bernadette bernie | bernard bernie |
bradley brad | bridget biddy bridie | caroline carrie caro | carolyn carol | catherine katherine kathryn katharine
cath cathy kathy kate katie kat kay kit kitty | cecilia celia cissy | charles charlie chuck chas | charlotte charlie
lottie | christian chris | christina christine chris chrissie tina | christopher chris kit topher | clarence clare |
clifford cliff | constance connie | cordelia delia | cornelius con | curtis curt | cynthia cindy | daniel dan danny |
danielle dani | david dave davey | deborah deb debbie | dennis den | derek del | desmond des | diana di | dominic dom
| donald don donnie | dorothy dot dottie dolly | douglas doug | edgar ed | edmund ed ted eddie | edward ed eddie ted
ned teddy | edwin ed eddie | eileen ellie | eleanor ellie nell nora | elizabeth liz lizzie beth betty eliza elsie
libby lisa bess betsy elise | ellen nell ellie | emily em millie | emma em | ernest ernie | eugene gene | eva eve evie
| evelyn evie | ezekiel zeke | florence flo florrie | frances fran francie frankie | francis frank frankie | franklin
frank | frederick fred freddie | gabriel gabe | gabrielle gabby | geoffrey geoff jeff jeffrey | george georgie |
georgina georgie gina | gerald gerry jerry | geraldine gerry | gerard gerry | gertrude trudy | gilbert gil bert |
gillian gill jill jilly | gordon gordie | grace gracie | graham gray | gregory greg | gwendolyn gwen wendy | harold
harry hal | harriet hattie harri | harrison harry | harvey harv | helen nell nellie | henrietta hetty etta | henry
harry hal hank | herbert bert herb | hilary hil | howard howie | hubert bert hugh | hugo hugh | imogen immy | ignatius
iggy | irene rene | isaac ike zac | isabel isabella isobel izzy bella belle | jacob jake | jacqueline jackie jacqui |
james jim jimmy jamie jem | jane janey | janet jan | jasper jas | jean jeannie | jennifer jen jenny jenn | jeremiah
jerry jem | jeremy jem jerry | jessica jess jessie | joan joanie | joanna joanne jo | john jack johnny jon | jonathan
jon jonny | joseph joe joey | josephine jo josie | joshua josh | joyce joy | judith judy jude | julia julie jules |
julian jules | justin jus | karen kaz | kenneth ken kenny | kevin kev | kimberly kim | lawrence laurence larry laurie
| leonard len lenny leo | leopold leo | leslie les | lewis lew | lillian lily lil | linda lin lindy | lorraine lori |
louis lou louie | louisa louise lou | lucas luke | lucinda lucy cindy | lucy lu | lydia lyddie | madeleine maddy |
malcolm mal | marcus mark marc | margaret maggie meg peggy madge greta marge margie rita daisy | maria mia | marianne
mari | marjorie marge margie | martha marty | martin marty | mary molly polly may mamie | matilda tilly | matthew matt
matty | maureen mo | maurice mo | maximilian max | maxwell max | melanie mel | melissa mel missy lissa | meredith
merry | michael mike mick mickey micky | michelle shelly | mildred millie | miranda mandy randy | miriam mim |
mitchell mitch | mohammed mo mohamed | montgomery monty | morris mo | nancy nan | natalie nat | natasha tasha | nathan
nat nate | nathaniel nat nate | neil neal | neville nev | nicholas nick nicky | nicola nicole nicky nikki | nigel nige
| norman norm | oliver ollie olly | olivia liv livvy | oscar ozzie | oswald ozzie oz | pamela pam | patricia pat patty
trish tricia paddy | patrick pat paddy rick | paul pauly | pauline polly | penelope penny | percival percy | peter
pete | philip phillip phil pip | philippa pippa pip | phyllis phyl | priscilla cilla | prudence pru | rachel rach |
ralph ralphie | randall randolph randy | raymond ray | rebecca becky becca | reginald reg reggie | richard rick dick
rich ricky richie | robert bob rob bobby robbie bert | roberta bobbie robbie | roderick rod | rodney rod | roger rog
hodge | roland roly | ronald ron ronnie | rosalind roz | rosamund roz rosie | rose rosie | rosemary rosie romy |
roxanne roxy | rudolph rudy | rupert rup | russell russ | samantha sam sammy | samuel sam sammy | sandra sandy | sarah
sara sally sadie | sebastian seb bas | sharon shaz | sheila shell | sidney sid | silvia sylvia syl | simon si |
solomon sol | sophia sophie soph | spencer spence | stanley stan | stephanie steph stevie | stephen steven steve
stevie ste | stuart stewart stu | susan susanna suzanne sue susie suzie | sylvester sly | tabitha tabby | tamara tammy
| terence terry | teresa theresa tess tessa terry tracy | thaddeus tad | theodora dora thea | theodore theo ted teddy
| thomas tom tommy | timothy tim timmy | tobias toby | trevor trev | valerie val | vanessa nessa | veronica ronnie |
victor vic | victoria vicky tori | vincent vince vinny | violet vi | virginia ginny | vivian viv | walter walt wally |
wendy wen | wilfred wilf fred | wilhelmina mina | william bill billy will willie liam wil | winifred winnie freda |
winston win | yvonne evie | zachary zach zac zack | johannes hannes hans | maximilian max | friedrich fritz |
katharina kathi käthe | elisabeth lisa elli sissi | josef sepp | georg schorsch | margarete grete gretel | heinrich
heinz heini | alexander alex sascha | andreas andi | matthias matze hias | sebastian basti | tobias tobi
"""


_SPELLINGS = """
john jon | stephen steven stephan | catherine katherine kathryn katharine | geoffrey jeffrey | geoff jeff | ann anne
anna | philip phillip | lawrence laurence | neil neal | stuart stewart | nicola nicole | antony anthony | isabel
isobel isabella | teresa theresa | rick rich | susan susanna suzanne | mark marc | sophia sophie | cathy kathy |
frances francis | mohammed mohamed | sarah sara | allan alan | carolyn caroline carol | christina christine christian
| louisa louise | eve eva | joanna joanne | margaret margarete | julia julie julian | alexander alexandra | daniel
danielle | gabriel gabrielle | robert roberta | george georgina | max marcus | bert bart | dorothea dorothy
"""
"""Names of which each is spelt, or meant, in its own way: they are no short forms of each other."""


@cache
def _circles(groups: str) -> dict[str, frozenset[str]]:
    """Each name with all that stand beside it in a group."""
    circles: dict[str, set[str]] = {}
    for group in groups.split("|"):
        names = group.split()
        for name in names:
            circles.setdefault(name, set()).update(names)
    return {name: frozenset(names) for name, names in circles.items()}


def may_be_called(name: str, said: str) -> bool:
    """Whether somebody of that first name may go by the other one: a short form, or the beginning of the name."""
    one, other = skeleton(name), skeleton(said)
    if other in _circles(_SPELLINGS).get(one, ()):
        return False
    short, long = sorted((one, other), key=len)
    return other in _circles(_GROUPS).get(one, ()) or (3 <= len(short) <= _LONGEST_CUT and long.startswith(short))


def is_first_name(word: str) -> bool:
    """Whether a word is one of the first names that are known here: Clarence, Florence, Prudence are no other words."""
    return skeleton(word) in _circles(_GROUPS)
