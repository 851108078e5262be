"""The Celery application: a nudge, never the truth. What must happen is a row."""

from celery import Celery

app = Celery("jakpreneur")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
