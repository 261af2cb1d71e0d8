"""The Django app of the screens, without tables."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Found by its templates and static files."""

    name = "sundown.web"
    label = "web"
