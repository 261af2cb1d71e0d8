"""The addresses of the screens: each screen has a file of its own in `views/`."""

from django.urls import path

from sundown.web.views import health, sign_in, today

urlpatterns = [
    path("", today.page, name="today"),
    path("sign-in", sign_in.page, name="sign_in"),
    path("sign-in/<str:secret>", sign_in.link, name="sign_in_link"),
    path("health", health.page, name="health"),
]
