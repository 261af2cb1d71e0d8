"""The addresses that the navigation looks for; nothing answers at them."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def nothing(request: HttpRequest) -> HttpResponse:
    """No page: the gallery only renders."""
    return HttpResponse()


PLACES = ("today", "before", "debrief", "capture", "letters", "searches", "people", "settings")
urlpatterns = [path(f"{place}/", nothing, name=place) for place in PLACES]
