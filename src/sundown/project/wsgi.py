"""The WSGI application, for waitress here and for gunicorn on a server."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
