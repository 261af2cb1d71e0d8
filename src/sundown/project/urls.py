"""Every address of the app: all are of the screens."""

from django.urls import include, path

urlpatterns = [path("", include("sundown.web.urls"))]

handler400 = "sundown.web.views.refused.bad_request"
handler500 = "sundown.web.views.refused.server_error"
