"""The WSGI application, for waitress here and for gunicorn on a server."""

from typing import Any

from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application

from sundown.preflight import warm_up


def _warm_up(**_signal: Any) -> None:
    warm_up()


# What examines letters takes a second or two to load: after the first page, so that nobody waits for it.
request_finished.connect(_warm_up, dispatch_uid="warm_up")

application = get_wsgi_application()
