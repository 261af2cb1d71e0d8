"""The Django project: settings, addresses and the WSGI application. Only what runs the app imports it."""

from __future__ import annotations

import os
from pathlib import Path


def configure(data: Path, database: str | None = None) -> None:
    """Set Django up in this process on the data in the folder `data`, or on the database at the address `database`."""
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "sundown.project.settings"
    os.environ["SUNDOWN_DATA"] = str(data)
    if database:
        os.environ["SUNDOWN_DATABASE"] = database
    django.setup()
