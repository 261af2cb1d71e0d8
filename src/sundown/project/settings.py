"""Settings of the app. What differs between machines comes from the environment:

SUNDOWN_DATA      the folder of the database and the secret key
SUNDOWN_DATABASE  the address of another database, such as postgres://…; else SQLite in that folder
SUNDOWN_HOSTS     further host names that may be asked for, with commas between; else this machine's own alone
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ["SUNDOWN_DATA"])
DEBUG = False


def _secret_key() -> str:
    """The key that the first start wrote; a key of this process alone where there is none, as for a migration."""
    file = DATA / "secret_key"
    return file.read_text(encoding="ascii").strip() if file.is_file() else os.urandom(32).hex()


SECRET_KEY = _secret_key()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *filter(None, os.environ.get("SUNDOWN_HOSTS", "").split(","))]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "sundown.records",
    "sundown.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",  # before what may refuse: refusals are pages, too
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "sundown.web.whose.WorkspaceMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sundown.web.views.refused.InWords",
]
ROOT_URLCONF = "sundown.project.urls"
WSGI_APPLICATION = "sundown.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

if address := os.environ.get("SUNDOWN_DATABASE"):
    DATABASES = {"default": dj_database_url.parse(address, conn_max_age=600, conn_health_checks=True)}
else:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(DATA / "sundown.sqlite3"),
            "OPTIONS": {
                # A writer waits for another at the beginning, never in the middle, where SQLite would refuse at once.
                "transaction_mode": "IMMEDIATE",
                "timeout": 10,
                # FULL: what was acknowledged is there after a power cut, which NORMAL does not promise in WAL.
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-20000;",
            },
            "CONN_MAX_AGE": None,
        }
    }

AUTH_USER_MODEL = "records.User"
LOGIN_URL = "sign_in"
# All ports of one machine share their cookies: an example beside one's own data must not sign that out.
MARK = hashlib.sha256(str(DATA).encode()).hexdigest()[:8]
SESSION_COOKIE_NAME = f"sundown_{MARK}"
CSRF_COOKIE_NAME = f"sundown_forms_{MARK}"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000  # bytes: longer than any form, shorter than what would fill memory
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
