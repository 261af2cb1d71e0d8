"""What could not be read or written, on a page in words: too large, not sent by a page of ours, no room, held."""

from __future__ import annotations

import sys
from collections.abc import Callable

from django.core.exceptions import DisallowedHost, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.defaults import server_error as usual_server_error

from sundown.core.problems import BadInput
from sundown.core.words import shown

TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
FULL = ("full", "disk i/o error", "no space")
HELD = ("locked", "busy")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's page for what it can't read."""
    if isinstance(exception, TOO_MUCH):
        title = _("That is too large")
        said = _("What was sent is too large for any form here, so nothing of it was read or saved.")
        return _page(request, title, said, 413)
    title = _("That could not be read")
    said = _("What was sent is not what a page of Sundown sends, so nothing was changed.")
    if isinstance(exception, DisallowedHost):  # a page of another name may be anybody's: it gets no way in
        return HttpResponse(f"{title}. {said}", status=400, content_type="text/plain; charset=utf-8")
    return _page(request, title, said, 400)


def server_error(request: HttpRequest) -> HttpResponse:
    """The page for what went wrong on the way to a screen or behind it."""
    told = _told(request, sys.exc_info()[1])
    return told if told is not None else usual_server_error(request)


class InWords:
    """A screen that could not write, or was given what can't be written down, ends on a page that says so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The page."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The refusal in words; nothing of a step that ends so is kept."""
        return _told(request, exception)


def _told(request: HttpRequest, error: BaseException | None) -> HttpResponse | None:
    if isinstance(error, BadInput):
        said = " ".join(f"{shown(each.message[:1].upper() + each.message[1:])}." for each in error.problems[:5])
        return _page(request, _("That could not be written down"), f"{said} {_('Nothing was changed.')}", 422)
    words = str(error).lower() if isinstance(error, OperationalError | OSError) else ""
    if any(word in words for word in FULL):
        title, said = _("The disk is full"), _("Sundown has no room to write, so nothing was saved just now.")
        mend = _("Make some room, go back, and send it again. What was saved before is safe.")
        return _page(request, title, f"{said} {mend}", 503)
    if any(word in words for word in HELD):
        title = _("Another program holds your data")
        said = _("Sundown could not write just now, so nothing was saved.")
        mend = _("End the other program or wait a little, go back, and send it again. What was saved before is safe.")
        return _page(request, title, f"{said} {mend}", 503)
    return None


def _page(request: HttpRequest, title: str, said: str, status: int) -> HttpResponse:
    return render(request, "refused.html", {"title": title, "said": said}, status=status)
