"""The addresses of the screens: each screen has a file of its own in `views/`."""

from django.urls import path

from sundown.web.views import debrief, health, sign_in, today

urlpatterns = [
    path("", today.page, name="today"),
    path("debrief", debrief.page, name="debrief"),
    path("debrief/<str:interview>", debrief.done, name="debrief_done"),
    path("debrief/<str:interview>/<str:step>", debrief.step, name="debrief_step"),
    path("sign-in", sign_in.page, name="sign_in"),
    path("sign-in/<str:secret>", sign_in.link, name="sign_in_link"),
    path("health", health.page, name="health"),
]
