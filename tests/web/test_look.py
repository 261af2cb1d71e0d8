"""The house of the screens: its parts with what they say they take, its colours, and nothing from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any

import pytest
from tests.web.gallery.content import ADDRESS, ARABIC, LONG, SCRIPT, VIETNAMESE, everything
from tests.web.gallery.site import WEB, render

TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
PARTS = sorted((WEB / "templates" / "parts").glob("*.html"))
STATIC = sorted(file for file in (WEB / "static").rglob("*") if file.is_file())
README = (WEB / "templates" / "parts" / "README.md").read_text(encoding="utf-8")
STYLE = (WEB / "static" / "app.css").read_text(encoding="utf-8")
HTMX = "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"  # of htmx.min.js in htmx.org 2.0.11


def words(html: str) -> str:
    """What a page says, without its tags, one space between words."""
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


# ------------------------------------------------------------------------------------------ the parts

OBJECTS = ("item", "window", "difference", "finding", "person", "dialog")  # parts of one thing with many fields


def documented() -> dict[str, str]:
    """Each part in the table of the README, with what its line says."""
    return dict(re.findall(r"^\| `(\w+\.html)`[^|]*\| (.*) \|$", README, re.MULTILINE))


def test_the_readme_lists_every_part() -> None:
    assert sorted(documented()) == [part.name for part in PARTS]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_part_says_at_its_head_what_it_takes_and_its_line_in_the_readme_agrees(part: Any) -> None:
    text = part.read_text(encoding="utf-8")
    head = re.match(r"(?:{% load [\w ]+ %})?{% comment %}\n(.+?)\n{% endcomment %}", text, re.DOTALL)
    assert head, "no comment at its head"
    line = documented()[part.name]
    for name in re.findall(r"`(\w+)`", line):
        assert re.search(rf"\b{name}\b", text), f"{name} is not used"
    if part.stem in OBJECTS:
        fields = re.sub(r"\([^)]*\)|\[?{[^}]*}\]?", "", line.partition(":")[2]).split()
        assert [name for name in fields if f"{part.stem}.{name}" not in text] == []


SHOWN = {
    # part: what it is given, and words that must be seen
    "item.html": (
        {"item": everything()["items"][1]},
        [
            "Late, still in time", f"Handwritten note to {VIETNAMESE}", LONG, "by hand, by post",
            "through Anna Weiss, who passes it on", "Today, Wed 11 March, before sunset 7:34 pm", "in 50 minutes",
            "The last collection is often at 5 pm", "Still in time until Fri 13 March", "Posted", "Skip", "Why",
            "one thing they said", "Nobody has checked how the name is spelt.",
            "Job Seeking 101: Professional Follow-up, line 5",
        ],
    ),
    "window.html": (
        {"window": everything()["later"]},
        ["Tue 24 March, by 5 pm", "Nothing to do before Tue 17 March, 9 am"],
    ),
    "why.html": (
        {"why": "Because.", "sources": ["A book, line 3"], "label": "Why not"},
        ["Why not", "Because.", "A book, line 3"],
    ),
    "sources.html": ({"sources": ["A book, line 3"]}, ["A book, line 3"]),
    "state.html": ({"state": "overdue"}, ["Overdue"]),
    "note.html": ({"level": "error", "text": "It is full.", "role": "alert"}, ["It is full."]),
    "empty.html": (
        {"title": "Nothing", "text": "Be patient.", "action": {"label": "Add", "url": "/add/"}},
        ["Nothing", "Be patient.", "Add"],
    ),
    "field.html": (
        {"field": everything()["broken"]["email"], "optional": True},
        ["Their e-mail address", "optional", "As it stands on the card.", "Enter a valid email address."],
    ),
    "form_errors.html": (
        {"form": everything()["broken"]},
        ["5 things are missing or unclear", "When do they decide? : Enter a valid date."],
    ),
    "difference.html": (
        {"difference": everything()["difference"]},
        ["because the decision is now 25 March", "Undo", "New", "Moved", "Withdrawn", "before: Tue 17 March, by 5 pm",
         "now: Thu 26 March, by 5 pm", "one question is enough", "The Interview, and What Comes After, line 31"],
    ),
    "change.html": (
        {"change": {"what": "Status call", "when": "Friday", "was": "Monday"}, "state": "planned", "words": "Moved"},
        ["Moved", "Status call", "before: Monday", "now: Friday"],
    ),
    "finding.html": (
        {"finding": everything()["findings"][0]},
        ["Has to be changed", "Dear Mr. Ortga", "spelt Ortega", "Put in: Ortega", "Professional Follow-up, line 5"],
    ),
    "person.html": (
        {"person": everything()["people"][0]},
        ["Luis Ortega", "Head of estimating , Mesa Roofing", "lortega@mesaroofing.example", "+1 505 555 0134",
         "Name from the business card", "e-mail, handwritten note", "Never by phone", "Tue 3 March, interview",
         "Today, thank-you e-mail"],
    ),
    "steps.html": (
        {"steps": everything()["steps"]},
        ["Step 3 of 7: Concerns", "Who was there (done)", "How much you want it"],
    ),
    "dialog.html": (
        {"dialog": everything()["dialog"]},
        ["Let this search go?", "Its 4 open follow-ups are withdrawn.", "Let it go Keep it as it is"],
    ),
    "timeline.html": (
        {"timeline": everything()["timeline"], "caption": "The search"},
        ["The search", "today", "20 Mar", "Wed 11 March, before sunset 7:34 pm To do now", "The same as a table"],
    ),
    "pager.html": ({"page": everything()["page"]}, ["Back", "Page 2 of 7", "Next"]),
    "tabs.html": ({"tabs": everything()["tabs"], "label": "Letters"}, ["Open 12", "Waiting 0", "Done"]),
    "icon.html": ({"name": "done"}, []),
    "brand.html": ({}, ["Sundown"]),
    "nav_link.html": ({"name": "people", "label": "People", "place": "people"}, ["People"]),
}  # fmt: skip


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_part_shows_what_it_is_given(part: Any) -> None:
    given, seen = SHOWN[part.name]
    said = words(render(f"parts/{part.name}", given))
    for one in seen:
        assert one in said


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_part_stands_with_nothing_given(part: Any) -> None:
    assert "None" not in render(f"parts/{part.name}", {})


def test_words_of_others_are_shown_as_words() -> None:
    page = render("parts.html", everything())
    assert SCRIPT not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    for one in (VIETNAMESE, ARABIC, LONG, ADDRESS):
        assert one in page


def test_a_pager_keeps_the_other_words_of_the_address() -> None:
    assert 'rel="next" href="?q=ng&amp;page=3"' in render("parts/pager.html", {"page": everything()["page"]})


def test_a_place_without_address_is_left_out_of_the_navigation() -> None:
    assert words(render("parts/nav_link.html", {"name": "nowhere", "label": "Nowhere"})) == ""


# ------------------------------------------------------------------------------------------ pages


class Page(HTMLParser):
    """What must fit together in a page: headings, ids, and what refers to them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.wanted: set[str] = set()
        self.headings: list[int] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the ids that the tag has and names."""
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if name in ("for", "aria-labelledby", "aria-describedby", "popovertarget") and value:
                self.wanted.update(value.split())


PAGES = ["parts", "today", "debrief", "desk", "404", "403", "403_csrf", "500"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_one_first_heading_and_every_reference_leads_somewhere(name: str) -> None:
    page = Page(render(f"{name}.html", everything()))
    assert page.headings.count(1) == 1
    steps = [(one, other) for one, other in zip([1, *page.headings], page.headings, strict=False) if other > one + 1]
    assert steps == []
    assert page.wanted <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_the_frame_has_its_landmarks_and_says_where_one_is() -> None:
    page = render("today.html", everything())
    for part in (
        '<a class="skip" href="#main">',
        '<main class="wide main " id="main"',
        "<header",
        "<footer",
        'aria-live="polite"',
    ):
        assert part in page
    here = re.findall(r'<a href="([^"]+)" aria-current="page">', page)
    assert here == ["/today/", "/today/"]  # once on top, once in the bar of a phone
    assert "Nothing leaves this machine." in words(page)


@pytest.mark.parametrize("name", ["404", "403", "403_csrf", "500"])
def test_an_error_needs_nothing_and_says_what_to_do(name: str) -> None:
    said = words(render(f"{name}.html", {}))
    assert "Go to Today" in said
    assert not re.search(r"\b(CSRF|HTTP|server|token|error \d)\b", said, re.IGNORECASE)


# ------------------------------------------------------------------------------------------ colours


def tokens() -> dict[str, tuple[str, str]]:
    """Each colour of the style sheet: on a light screen, on a dark one."""
    found = re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);", STYLE)
    return {name: (light, dark) for name, light, dark in reversed(found)}  # the first, not that of more contrast


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2: 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


PLAIN = ("ground", "surface", "sunken")
WASHES = ("ember-wash", "dusk-wash", "good-wash", "warn-wash", "bad-wash")


def pairs() -> Iterator[tuple[str, str, float]]:
    """Every colour on every ground that the style sheet puts it on, and the least contrast there: text 4.5, edges 3."""
    for ground in (*PLAIN, *WASHES):
        yield from ((text, ground, 4.5) for text in ("ink", "soft", "ember", "ember-deep"))
    for name in ("dusk", "good", "warn", "bad"):
        yield from ((name, ground, 4.5) for ground in ("ground", "surface", f"{name}-wash"))
    yield from (("on-ember", ground, 4.5) for ground in ("ember", "ember-deep"))
    yield "ground", "ink", 4.5
    yield from (("edge", ground, 3.0) for ground in ("ground", "surface"))
    yield from (("focus", ground, 3.0) for ground in (*PLAIN, *WASHES))


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # known as just too little


@pytest.mark.parametrize("screen", [0, 1], ids=["light", "dark"])
def test_every_colour_can_be_read_on_every_ground_it_stands_on(screen: int) -> None:
    colours = tokens()
    weak = {
        f"{text} on {ground}": round(found, 2)
        for text, ground, least in pairs()
        if (found := contrast(colours[text][screen], colours[ground][screen])) < least
    }
    assert weak == {}


def test_no_colour_but_the_tokens_is_used_for_words() -> None:
    after = STYLE.partition("@layer base {")[2]
    assert re.findall(r"(?<![-\w])color: (?!var\(|inherit|light;)[^;]+", after) == []


# ------------------------------------------------------------------------------------------ nothing from outside

OUTSIDE = r"""(?:https?|wss?)://[^\s"'{]+|(?:src|href)=["']//[^"']+|@import[^;]+|url\([^)]*\)"""
WITHIN = (
    r"\sstyle=", r"<style\b", r"<script(?![^>]*\ssrc=)", r"\son\w+=", r"hx-on", r"javascript:", r"\bjs:",
    r"\|safe\b", r"autoescape off", r"\bsrcdoc=",
)  # fmt: skip


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: str(file.relative_to(WEB / "templates")))
def test_a_template_holds_no_script_style_or_raw_words(template: Any) -> None:
    text = template.read_text(encoding="utf-8")
    assert [within for within in WITHIN if re.search(within, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("file", [*TEMPLATES, *STATIC], ids=lambda file: file.name)
def test_no_file_names_an_address_outside_the_machine(file: Any) -> None:
    text = file.read_text(encoding="utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert re.findall(OUTSIDE, text) == []


def test_the_style_sheet_is_small_and_in_layers() -> None:
    assert len(STYLE.encode()) < 30_000
    outside = re.sub(r"/\*.*?\*/", "", STYLE, flags=re.DOTALL)
    assert re.match(r"\s*@layer reset, tokens, base, layout, parts, screens;\s*@layer reset {", outside)
    assert re.findall(r"^(\S.*?)\s*{", outside, re.MULTILINE) == [
        f"@layer {layer}" for layer in ("reset", "tokens", "base", "layout", "parts", "screens")
    ]


def test_every_class_of_the_readme_has_its_look() -> None:
    table = README.partition("## Classes")[2].partition("## What app.js")[0]
    named = set(re.findall(r"`([\w.-]+)`", " ".join(re.findall(r"^\| (.+?) \|", table, re.MULTILINE))))
    unknown = {name for name in named if not re.search(rf"\.{re.escape(name.split('.')[-1])}\b", STYLE)}
    assert unknown == set()


HOOKS = {"more-places"}  # classes that app.js looks for


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: str(file.relative_to(WEB / "templates")))
def test_every_class_that_a_template_names_has_its_look(template: Any) -> None:
    text = re.sub(r"{%.*?%}", " ", template.read_text(encoding="utf-8"))
    named = set(re.sub(r"\S*{{.*?}}\S*", " ", " ".join(re.findall(r'class="([^"]*)"', text))).split())
    assert named - HOOKS - set(re.findall(r"\.([a-zA-Z][\w-]*)", STYLE)) == set()


def test_every_drawing_that_is_asked_for_exists() -> None:
    drawn = set(everything()["icons"])
    listed = set(re.search(r"\| `icon.html` \| `name`: (.+?) \|", README)[1].split())  # type: ignore[index]
    texts = "".join(file.read_text(encoding="utf-8") for file in TEMPLATES)
    asked = set(re.findall(r'icon\.html" with name="(\w+)"', texts))
    assert asked <= drawn
    assert listed == drawn - {"calm"}  # the drawing of empty.html


def test_htmx_is_the_one_that_was_published_and_may_run_no_words() -> None:
    assert sha256((WEB / "static" / "htmx.min.js").read_bytes()).hexdigest() == HTMX
    head = render("404.html", {})
    chosen = json.loads(re.search(r"name=\"htmx-config\" content='(.+?)'", head)[1])  # type: ignore[index]
    assert [chosen[name] for name in ("allowEval", "allowScriptTags", "includeIndicatorStyles")] == [False] * 3
    assert chosen["selfRequestsOnly"]
    assert chosen["historyCacheSize"] == 0  # no page of a search lies about in the browser
