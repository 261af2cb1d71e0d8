"""Whose page it is: the workspace of whoever is signed in, for every view."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve

from sundown.records.models import Workspace

OPEN_TO_ALL = ("sign_in", "sign_in_link", "health")


class WorkspaceMiddleware:
    """`request.workspace` on every page; who is not signed in sees only the pages of signing in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The page, or the way to sign in."""
        request.workspace = None
        if request.user.is_authenticated:
            request.workspace = Workspace.objects.filter(memberships__user=request.user).order_by("created_at").first()
        if request.workspace is None and not _open_to_all(request):
            return redirect_to_login(request.get_full_path())
        return self.get_response(request)


def _open_to_all(request: HttpRequest) -> bool:
    try:
        return resolve(request.path_info).url_name in OPEN_TO_ALL
    except Resolver404:
        return False
