"""A Django engine that only renders, so that the parts can be looked at without records, views or a database."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import django
from django.conf import settings

HERE = Path(__file__).resolve().parent
WEB = HERE.parents[2] / "src" / "sundown" / "web"
URLS = "tests.web.gallery.urls"


def set_up() -> None:
    """Set Django up for rendering, unless this process has set it up for more already."""
    if not settings.configured:
        settings.configure(INSTALLED_APPS=["django.contrib.staticfiles"], ROOT_URLCONF=URLS, STATIC_URL="/static/")
        django.setup()


def render(name: str, context: Mapping[str, Any]) -> str:
    """The template `name` of the app or of the gallery, filled, as if page 2 of people called Ng were asked for."""
    from django.test import RequestFactory
    from django.urls import set_urlconf

    template = _engine().get_template(name)
    set_urlconf(URLS)
    try:
        return template.render(dict(context), RequestFactory().get("/people/?q=ng&page=2"))
    finally:
        set_urlconf(None)


@cache
def _engine() -> Any:
    """The app's templates and the gallery's own."""
    set_up()
    from django.template.backends.django import DjangoTemplates

    return DjangoTemplates(
        {
            "NAME": "gallery",
            "DIRS": [HERE / "templates", WEB / "templates"],
            "APP_DIRS": False,
            "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
        }
    )
