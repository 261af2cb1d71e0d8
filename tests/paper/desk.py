"""A journal for the sheets of the desk: plain people and awkward ones, and the command that prints from it."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from click.testing import CliRunner, Result

from sundown.cli import print as printing

TITLE = "Kierowniczka Działu Zarządzania Środowiskiem i Bezpieczeństwem"  # 62 characters

JOURNAL = f"""\
sundown: 1
playbook: PLAYBOOK
seeker:
  name: Nguyễn Thị Ánh
  credentials: [RN]
  email: anh@mail.example
  timezone: America/New_York
  country: COUNTRY
  language: LANGUAGE
  place: {{city: Columbus, lat: 39.96, lon: -83.0}}
  post: 742 Neil Ave, Columbus OH 43215
  phones: [{{number: '+1 614 555 0142', hours: after 4 pm}}]
  profile:
    accomplishments:
    - {{text: I led five nurses through three winters of nights, proves: leading nights}}
contacts:
  kowalski:
    {{name: Denise Kowalski, honorific: Ms., title: Nurse Manager ICU, organization: Lakeshore General, country: US,
     email: dk@lakeshore.example, phone: +1 216 555 0168, fax: +1 216 555 0169,
     timezone: America/Los_Angeles, post: 'Lakeshore General, 9500 Lake Ave, Cleveland OH 44114'}}
  polish:
    {{name: Żaneta Wąsowicz-Źdźbło, title: {TITLE}, organization: Łódzkie Zakłady Przędzalnicze sp. z o.o., country: PL,
     phone: +48 42 555 01 42, fax: +48 42 555 01 43, email: zaneta@lodz.example,
     post: "ul. Świętokrzyska 14\\n90-001 Łódź"}}
  turkish: {{name: Ayşegül Işık, name_verified: none, note: 'met once, at the fair in İzmir', phone: +90 212 555 0142}}
  arabic: {{name: محمد عبد الله الخطيب, title: مدير الموارد البشرية, country: SA, email: m@noor.example}}
  chinese: {{name: 王小明, title: 人力资源总监, organization: 上海电子有限公司, country: CN,
     post: "南京西路1266号\\n上海市 200040"}}
  markup: {{name: '#strong[x] $1/0$ \\ *b* _i_', title: '@cite <b> // x', organization: '`raw` = Heading'}}
  reed: {{name: Tamika Reed, kind: reference, title: Head Nurse, organization: Riverside, phone: +1 614 555 0177}}
  quiet: {{name: Gary Oates, organization: Oates & Sons}}
opportunities:
  icu:
    organization: Lakeshore General
    title: ICU Registered Nurse, nights
    requisition: R-2231
    interest: high
    decision_maker: kowalski
    references: [reed]
    criteria: [leading nights, '#panic() $x$']
    applied_on: 2026-02-20
log:
- {{at: '2026-03-03T10:00:00-05:00', interview: r1, opportunity: icu, start: '2026-03-10T13:00:00-04:00',
   end: '2026-03-10T14:00:00-04:00', mode: in_person, with: [kowalski, polish, turkish, arabic, chinese, markup],
   place: 'Lakeshore General, building 4, ask for ICU at the front desk'}}
- at: '2026-03-10T14:30:00-04:00'
  debrief: r1
  notes:
    kowalski: {{talked_about: the ratio project, concern: {{text: no year-end budgets yet, source: stated}}}}
    chinese: {{talked_about: 夜班护理}}
  came_up: [references]
- {{at: '2026-03-10T09:00:00-04:00', meeting: fair, name: the spring fair, end: '2026-03-10T10:00:00-04:00', notes: {{
   quiet: {{talked_about: bay fishing}}}}}}
"""

OUTLINE = """\
---
to: kowalski
kind: status_call
opportunity: icu
because_of: r1
medium: phone
---
- Purpose: hear how things stand, in three minutes.
- "Hello, Ms. Kowalski, this is Nguyễn Thị Ánh. I was interviewed on March 10. Is this a good moment?"
- One strength: five nurses, three winters of nights.
- The question: "What is the next step?"
"""
SCRIPT = """\
---
to: kowalski
kind: status_call
opportunity: icu
because_of: r1
medium: voicemail
---
This is Nguyễn Thị Ánh, +1 614 555 0142, with a message for Ms. Kowalski. I was interviewed on March 10 for the position
on nights, and I am still very interested. If there is any news, please call me after 4 pm. Nguyễn Thị Ánh,
+1 (614) 555-0142. Thank you.
"""
CALL_DAY = "2026-03-18T10:00:00-04:00"
CALL = "status_call/icu/kowalski/r1"


_DONE = (
    "strategic_letter, to: kowalski, medium: email",
    "handwritten_note, to: kowalski, medium: handwritten",
    "thank_you_email, to: polish, medium: email",
    "thank_you_email, to: arabic, medium: email",
    "thank_you_email, to: chinese, medium: post",
    "reference_alert, to: reed, medium: phone",
)
ALL_DONE = "".join(
    f"- {{at: '2026-03-10T16:00:00-04:00', done: {what}, opportunity: icu}}\n" for what in _DONE
) + "- {at: '2026-03-10T16:00:00-04:00', skipped: networking_note, to: quiet, why: no address}\n"  # fmt: skip
"""What the talk and the fair ask for, carried out on the same day."""

NETWORK = {
    "{talked_about: bay fishing}": """{talked_about: bay fishing}, polish: {talked_about: the ratio},
   turkish: {talked_about: the fair in İzmir}, arabic: {talked_about: nights}, chinese: {talked_about: 夜班护理},
   markup: {talked_about: '#panic() $x$'}""",
    "with: [kowalski, polish, turkish, arabic, chinese, markup]": "with: [kowalski]",
    "    chinese: {talked_about: 夜班护理}\n": "",
    "Oates & Sons}": "Oates & Sons, post: '350 Main St, Houston TX'}",
    "'`raw` = Heading'}": "'`raw` = Heading', post: '1 #panic() St, City OH 44114'}",
    "+90 212 555 0142}": '+90 212 555 0142, post: "İstiklal Caddesi No. 14\\n34430 Beyoğlu/İstanbul"}',
}
"""Everybody but Ms. Kowalski was met at the fair, and has an address: Gary Oates one without a ZIP code."""

FAX = """\
---
to: kowalski
kind: strategic_letter
opportunity: icu
because_of: r1
medium: fax
subject: ICU Registered Nurse, nights
written_on: 2026-03-10
attachments: [CRRT-certificate.pdf]
---
Dear Ms. Kowalski,

Thank you for talking with me on Tuesday. What you said about the ratio project has stayed with me.

Kind regards,

Nguyễn Thị Ánh
"""
GERMAN_FAX = (
    FAX.split("\n---\n")[0].replace("to: kowalski", "to: polish")
    + """
---
Sehr geehrte Frau Wąsowicz-Źdźbło,

vielen Dank für das Gespräch und für die Zeit, die Sie sich genommen haben.

Mit freundlichen Grüßen

Nguyễn Thị Ánh
"""
)


def journal(country: str = "US", **changes: str) -> str:
    """The journal for a writer of that country; `changes` replace pieces of its text."""
    playbook = {"DE": "de", "GB": "uk"}.get(country, "us")
    text = JOURNAL.replace("COUNTRY", country).replace("PLAYBOOK", playbook).replace("LANGUAGE", f"en-{country}")
    text = text.replace("language: en-DE", "language: de-DE")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text


def run(folder: Path, text: str, *arguments: str, **files: str) -> Result:
    """`sundown print` in that folder, with letters lying in its folder `letters`; the PDFs go to `paper`."""
    (folder / "letters").mkdir(exist_ok=True)
    (folder / "search.yaml").write_text(text, encoding="utf-8")
    for name, content in files.items():
        (folder / "letters" / f"{name}.md").write_text(content, encoding="utf-8")
    paths = ["--journal", str(folder / "search.yaml"), "--letters", str(folder / "letters")]
    return CliRunner().invoke(printing.command, [*paths, "--out", str(folder / "paper"), *arguments])


def printed(folder: Path, text: str, *arguments: str, **files: str) -> dict[str, bytes]:
    """The PDFs that came of it, by name."""
    told = run(folder, text, *arguments, **files)
    assert told.exception is None, told.exception
    return {path.stem: path.read_bytes() for path in sorted((folder / "paper").glob("*.pdf"))}


def words(pdf: bytes) -> str:
    """The text of all pages on one line."""
    return " ".join(" ".join(str(page.get_textpage().get_text_range()).split()) for page in pypdfium2.PdfDocument(pdf))
