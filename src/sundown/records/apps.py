"""The Django app of the tables."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The only app with tables, so that no boundary cuts through a foreign key."""

    name = "sundown.records"
    label = "records"
    default_auto_field = "django.db.models.BigAutoField"
