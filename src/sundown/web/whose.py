"""Whose page it is: the workspace of whoever is signed in, for every view."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.views import redirect_to_login
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve

from sundown.records.models import Seeker, Workspace

OPEN_TO_ALL = ("sign_in", "sign_in_link", "health")
BEFORE_THE_START = ("start", "start_zone", "settings_data", "settings_bring")
"""Pages for somebody of whom nothing is known yet; every other page leads there."""


class WorkspaceMiddleware:
    """`request.workspace` on every page; who is not signed in sees only the pages of signing in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The page, or the way to sign in."""
        request.workspace = None
        if request.user.is_authenticated:
            begun = Exists(Seeker.objects.filter(workspace=OuterRef("id")))
            mine = Workspace.objects.filter(memberships__user=request.user).annotate(begun=begun)
            request.workspace = mine.order_by("created_at").first()
        if request.workspace is None and not _is_one_of(OPEN_TO_ALL, request):
            return redirect_to_login(request.get_full_path())
        new = request.workspace is not None and not request.workspace.begun
        if new and not _is_one_of((*OPEN_TO_ALL, *BEFORE_THE_START), request):
            return redirect("start")
        return self.get_response(request)


def _is_one_of(names: tuple[str, ...], request: HttpRequest) -> bool:
    try:
        return resolve(request.path_info).url_name in names
    except Resolver404:
        return False
