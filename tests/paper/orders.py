"""Writers, readers and letters for the tests of sheets: ordinary ones, and the awkward ones that people have."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sundown.core.facts import Contact, ContactId, Journal, Phone, Place, Seeker, SeekerId
from sundown.core.written import WrittenLetter
from sundown.paper.order import Order, Piece, press, sheet
from sundown.paper.people import writer_of

ZONE = ZoneInfo("Europe/Berlin")

WRITERS = {
    "us": Seeker(
        name="Nguyễn Thị Ánh", timezone=ZONE, country="US", credentials=("RN",), email="anh@mail.example",
        post="742 Neil Ave, Columbus, OH 43215", phones=(Phone(number="+1 614 555 0142", hours="after 4 pm"),),
    ),
    "ca": Seeker(
        name="Zoë O’Brien", timezone=ZONE, country="CA", email="zoe@mail.example", language="en-CA",
        post="12 King St W, Toronto, Ontario m5v2t6", phones=(Phone(number="+1 416 555 0142"),),
    ),
    "uk": Seeker(
        name="Łukasz Żółć", timezone=ZONE, country="GB", email="lukasz@mail.example", language="en-GB",
        post="9 Comely Bank Row, Edinburgh, EH4 1EA", phones=(Phone(number="+44 131 496 0142"),),
    ),
    "de": Seeker(
        name="Şükrü Özgür Çağlayan", timezone=ZONE, country="DE", email="s.caglayan@mail.example", language="de-DE",
        post="Musterweg 3, 50667 Köln", phones=(Phone(number="+49 221 55501"),),
    ),
    "fr": Seeker(
        name="Anaïs Lefèvre", timezone=ZONE, country="FR", email="anais@mail.example", language="fr",
        post="18, rue du Vercors, 69007 Lyon", phones=(Phone(number="+33 4 72 00 00 00"),), place=Place(city="Lyon"),
    ),
    "jp": Seeker(
        name="Emma Clarke", timezone=ZONE, country="JP", email="emma@mail.example", language="en-GB",
        post="3-12-7 Shinohara, Nada-ku, Kobe 657-0067", phones=(Phone(number="+81 78 000 0000"),),
    ),
}  # fmt: skip


def _contact(key: str, name: str, post: str, **known: str) -> Contact:
    return Contact(id=ContactId(key), name=name, post=post, **known)  # type: ignore[arg-type]


READERS = {
    each.id: each
    for each in (
        _contact(
            "kowalski", "Denise Kowalski", "Lakeshore General, 9500 Lake Ave, Cleveland OH 44114", honorific="Ms.",
            title="Nurse Manager ICU", organization="Lakeshore General", country="US",
        ),
        _contact(
            "vietnamese", "Trần Đức Thắng", "201B Nguyễn Chí Thanh\nPhường 12, Quận 5\nThành phố Hồ Chí Minh",
            title="Trưởng khoa Hồi sức", organization="Bệnh viện Chợ Rẫy", country="VN",
        ),
        _contact(
            "polish", "Żaneta Wąsowicz-Źdźbło", "ul. Świętokrzyska 14\n90-001 Łódź", honorific="Dr.", country="PL",
            title="Kierowniczka Działu Zarządzania Środowiskiem i Bezpieczeństwem",  # 62 characters
            organization="Łódzkie Zakłady Przędzalnicze sp. z o.o.",
        ),
        _contact(
            "turkish", "Ayşegül Işık", "İstiklal Caddesi No. 14\n34430 Beyoğlu/İstanbul", country="TR",
        ),
        _contact(
            "arabic", "محمد عبد الله الخطيب", "شارع الملك فهد 12\nالرياض 11564", title="مدير الموارد البشرية",
            organization="Al-Noor Hospital", country="SA",
        ),
        _contact(
            "chinese", "王小明", "南京西路1266号\n静安区\n上海市 200040", title="人力资源总监",
            organization="上海电子有限公司", country="CN",
        ),
        _contact(
            "six_lines", "Hildegard Freifrau von Württemberg", honorific="Frau", country="DE",
            title="Stellvertretende Leiterin der Abteilung für Arbeitssicherheit",
            organization="Universitätsklinikum der Landeshauptstadt",
            post="Zentrum für Innere Medizin\nGebäude 13.51, Ebene 3\nMoorenstraße 5\n40225 Düsseldorf",
        ),
        _contact(
            "markup", "#strong[x] $1/0$ \\ *b* _i_", "1 #panic() St\nCity OH 44114", title="@cite <b> // x",
            organization="`raw` = Heading", country="US",
        ),
        _contact("nowhere", "Tamika Reed", "", country="US"),
    )
}  # fmt: skip

ENGLISH = """\
Dear Ms. Kowalski,

Thank you for talking with me today about the position on your unit. What you said about the ratio project has stayed \
with me, and I would like to add one thing to it.

On nights I have led a team of five for three years. In the first winter we cut the time from alarm to bedside from \
four minutes to ninety seconds:
- two floats instead of one
- one telephone for each of the offices on the fifth floor

If there is a further step, I am happy to talk again or to send more.

With best regards,

{name}
"""
GERMAN = """\
Sehr geehrte Frau von Württemberg,

vielen Dank für das ausführliche Gespräch am Dienstag. Was Sie über die Frühmobilisierung sagten, hat mich überzeugt.

In meiner jetzigen Abteilung teile ich seit drei Jahren die Nächte ein; die Ausfälle sind um ein Drittel gesunken.

Mit freundlichen Grüßen

{name}
"""
FRENCH = """\
Madame,

Je vous remercie de m’avoir reçue mardi dernier. Notre échange sur l’organisation des nuits m’a confortée dans mon \
souhait de rejoindre votre équipe.

Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.

{name}
"""
NOTE = """\
March 10, 2026

Dear Ms. Kowalski,

Thank you for the opportunity to discuss the position of ICU nurse. Your story of the night with two codes and one \
float has stayed with me.

I wish you and your team a quiet week.

Sincerely,

{name}
"""
LONGEST_NOTE = NOTE.replace(
    "I wish", "What you said of the pharmacist and of the hour after two, when the whole floor is quiet, has made me "
    "think about how nights are planned and who is asked to plan them. I wish"
)  # fmt: skip
"""70 words between salutation and close: as many as a handwritten note may have."""
TEXTS = {"de": GERMAN, "fr": FRENCH}


def letter(reader: str, name: str, text: str, medium: str = "post", **more: object) -> WrittenLetter:
    """A letter of 10 March 2026."""
    body = text.replace("{name}", name)
    plain = WrittenLetter(to=reader, kind="strategic_letter", medium=medium, body=body, written_on=date(2026, 3, 10))
    return replace(plain, **more)  # type: ignore[arg-type]


def order(
    writer: str, reader: str, text: str | None = None, *, medium: str = "post", form: str | None = None, **more: object
) -> Order:
    """One piece from one of WRITERS to one of READERS; `more` are fields of the letter."""
    seeker = WRITERS[writer]
    journal = Journal(seekers={SeekerId("self"): seeker}, contacts=READERS)
    written = letter(reader, seeker.name, text or TEXTS.get(writer, ENGLISH), medium, **more)
    piece = Piece(
        source="letter.md",
        stem="letter",
        kind=written.kind,
        medium=medium,
        writer=writer_of(written.kind, None, reader, journal),
        reader=READERS[ContactId(reader)],
        letter=written,
    )
    return Order(journal=journal, at=datetime(2026, 3, 10, 18, tzinfo=ZONE), pieces=[piece], form=form)


def printed(name: str, wanted: Order) -> bytes:
    """The one PDF that a sheet makes of an order."""
    (each,) = press(sheet(name).draw(wanted))
    return each.pdf


def note(
    writer: str, reader: str, text: str = NOTE, *, kind: str = "handwritten_note", form: str | None = None
) -> Order:
    """A card from one of WRITERS to one of READERS."""
    return order(writer, reader, text, medium="handwritten", kind=kind, form=form)
