"""Whether the app is there: for the launcher, which looks before it opens the browser."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """A short text, without asking the database."""
    return HttpResponse("sundown", content_type="text/plain")
