"""The addresses of the screens: each screen has a file of its own in `views/`."""

from django.urls import path

from sundown.web.views import bring_people, capture, data, debrief, health, people, settings, sign_in, today

urlpatterns = [
    path("", today.page, name="today"),
    path("capture", capture.page, name="capture"),
    path("capture/<str:meeting>", capture.card, name="capture_card"),
    path("capture/<str:meeting>/done", capture.done, name="capture_done"),
    path("debrief", debrief.page, name="debrief"),
    path("debrief/<str:interview>", debrief.done, name="debrief_done"),
    path("debrief/<str:interview>/<str:step>", debrief.step, name="debrief_step"),
    path("people", people.page, name="people"),
    path("people/add", people.edit, name="person_new"),
    path("people/export", people.export, name="people_export"),
    path("people/bring", bring_people.page, name="bring_people"),
    path("people/bring/<str:token>", bring_people.look, name="bring_people_look"),
    path("people/of/<str:key>", people.person, name="person"),
    path("people/of/<str:key>/edit", people.edit, name="person_edit"),
    path("people/of/<str:key>/asked", people.bar, name="person_bar"),
    path("people/of/<str:key>/erase", people.forget, name="person_erase"),
    path("people/of/<str:key>/same-as", people.merge_with, name="person_merge_with"),
    path("people/of/<str:key>/same-as/<str:other>", people.merge_two, name="person_merge"),
    path("people/of/<str:key>/merged/<uuid:change>", people.merged, name="person_merged"),
    path("settings", settings.you, name="settings"),
    path("settings/plan", settings.plan, name="settings_plan"),
    path("settings/own", settings.own, name="settings_own"),
    path("settings/paper", settings.paper, name="settings_paper"),
    path("settings/data", data.page, name="settings_data"),
    path("settings/data/journal", data.journal, name="settings_journal"),
    path("settings/data/backup", data.copy, name="settings_backup"),
    path("settings/data/bring", data.bring, name="settings_bring"),
    path("settings/data/erase", data.erase_all, name="settings_erase"),
    path("sign-in", sign_in.page, name="sign_in"),
    path("sign-in/<str:secret>", sign_in.link, name="sign_in_link"),
    path("health", health.page, name="health"),
]
