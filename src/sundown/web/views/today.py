"""Today: what must leave before when, what waits and why, what is promised."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The first screen."""
    return render(request, "today/page.html", {})
