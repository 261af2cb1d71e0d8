"""Signing in by the link that the program printed when it started."""

from __future__ import annotations

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from sundown.steps import begin

BACKEND = "django.contrib.auth.backends.ModelBackend"


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """What to do for somebody who is not signed in: start Sundown again, and open its link."""
    if request.workspace is not None:
        return redirect("today")
    return render(request, "sign_in.html", status=401 if request.GET.get("used") is None else 403)


@require_http_methods(["GET"])
def link(request: HttpRequest, secret: str) -> HttpResponse:
    """Sign in with a link: once, within ten minutes."""
    user = begin.use_link(secret, timezone.now())
    if user is None:
        return HttpResponseRedirect("/sign-in?used=1")
    login(request, user, backend=BACKEND)
    return redirect("today")
