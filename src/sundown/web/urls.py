"""The addresses of the screens: each screen has a file of its own in `views/`."""

from django.urls import path

from sundown.web.views import before, capture, debrief, health, letters, mend, piece, search, sign_in, start, tell, today

urlpatterns = [
    path("", today.page, name="today"),
    path("day-sheet.pdf", today.sheet_of_the_day, name="day_sheet"),
    path("before", before.page, name="before"),
    path("before/<str:talk>.pdf", before.paper, name="brief"),
    path("capture", capture.page, name="capture"),
    path("capture/<str:meeting>", capture.card, name="capture_card"),
    path("capture/<str:meeting>/done", capture.done, name="capture_done"),
    path("debrief", debrief.page, name="debrief"),
    path("debrief/<str:interview>", debrief.done, name="debrief_done"),
    path("debrief/<str:interview>/<str:step>", debrief.step, name="debrief_step"),
    path("letters", letters.page, name="letters"),
    path("letters/<uuid:followup>", letters.letter, name="letter"),
    path("letters/<uuid:followup>/findings", letters.findings, name="letter_findings"),
    path("letters/<uuid:followup>/sheets/<slug:name>", letters.sheet, name="letter_sheet"),
    path("letters/<uuid:followup>/files/<slug:way>", letters.download, name="letter_file"),
    path("mend/<str:contact>", mend.page, name="mend"),
    path("pieces/<uuid:followup>/remind", piece.remind, name="remind"),
    path("pieces/<uuid:followup>/skip", piece.skip, name="skip"),
    path("pieces/<uuid:followup>/why", piece.why, name="why"),
    path("promises/kept", piece.kept, name="kept"),
    path("searches", search.listed, name="searches"),
    path("searches/<str:key>", search.page, name="search"),
    path("searches/<str:key>/tell/<slug:what>", tell.page, name="tell"),
    path("sign-in", sign_in.page, name="sign_in"),
    path("sign-in/<str:secret>", sign_in.link, name="sign_in_link"),
    path("start", start.page, name="start"),
    path("start/interview", start.interview, name="interview"),
    path("start/place", start.place, name="place"),
    path("start/zone", start.zone, name="start_zone"),
    path("told/<uuid:fact>", tell.correct, name="correct"),
    path("told/seen", tell.seen, name="seen"),
    path("told/undo", tell.undo, name="undo"),
    path("health", health.page, name="health"),
]
