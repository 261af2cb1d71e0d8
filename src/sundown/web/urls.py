"""The addresses of the screens: each screen has a file of its own in `views/`."""

from django.urls import path

from sundown.web.views import capture, debrief, health, sign_in, today

urlpatterns = [
    path("", today.page, name="today"),
    path("capture", capture.page, name="capture"),
    path("capture/<str:meeting>", capture.card, name="capture_card"),
    path("capture/<str:meeting>/done", capture.done, name="capture_done"),
    path("debrief", debrief.page, name="debrief"),
    path("debrief/<str:interview>", debrief.done, name="debrief_done"),
    path("debrief/<str:interview>/<str:step>", debrief.step, name="debrief_step"),
    path("sign-in", sign_in.page, name="sign_in"),
    path("sign-in/<str:secret>", sign_in.link, name="sign_in_link"),
    path("health", health.page, name="health"),
]
