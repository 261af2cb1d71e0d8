"""Every address of the app: all are of the screens."""

from django.urls import include, path

urlpatterns = [path("", include("sundown.web.urls"))]
