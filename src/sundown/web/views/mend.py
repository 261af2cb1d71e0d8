"""What is still lacking of a person, filled in with one small form."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sundown.core.problems import BadInput
from sundown.records.models import Contact
from sundown.steps import people
from sundown.steps.observe import Recorded
from sundown.web import changes
from sundown.web.forms.mend import ASKED, Mending
from sundown.web.items import lacking
from sundown.web.showing import showing


@require_http_methods(["GET", "POST"])
def page(request: HttpRequest, contact: str) -> HttpResponse:
    """The form; after it one is back where one came from."""
    row = Contact.objects.filter(workspace=request.workspace, key=contact).first()
    if row is None:
        raise Http404
    shown = showing(request)
    initial = {"name_verified": "card", **{name: row.words.get(name) for name in ASKED if row.words.get(name)}}
    form = Mending(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            fields = form.fields_of(row.words)
            _row, changed = people.save_contact(shown.workspace, contact, fields, by=request.user, at=shown.at)
        except BadInput as refused:
            form.refuse(refused.problems)
        else:
            request.workspace.refresh_from_db()
            told = _("What you know of %(name)s") % {"name": row.name}
            changes.keep(request, Recorded([], changed), showing(request), told=told)
            return redirect(_back(request))
    words = {"form": form, "name": row.name, "organization": row.organization, "lacking": lacking(contact, shown)}
    words |= {"next": request.META.get("HTTP_REFERER", ""), "here": "today"}
    return render(request, "today/mend.html", words, status=422 if form.errors else 200)


def _back(request: HttpRequest) -> str:
    to = request.POST.get("next", "")
    return to if url_has_allowed_host_and_scheme(to, {request.get_host()}) and "/mend/" not in to else "today"
