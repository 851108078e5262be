"""Settings of `./run`: one machine, demo data, demo keys. Never for real people's data."""

import hashlib

from .base import *  # noqa: F403
from .base import INSTALLED_APPS, STORAGES, env

IS_DEMO = True
FORCE_STAFF_MFA = False
DEBUG = env.bool("DJANGO_DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY", default="demo-only-" + hashlib.sha256(b"jakpreneur demo").hexdigest())
# Fixed keys, so that a second start reads what the first one wrote.
ENCRYPTION_KEYS = ["1:" + "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="]
BLIND_INDEX_KEY = "ZGVtbyBibGluZCBpbmRleCBrZXkgb2YgMzIgYnl0ZXM="
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = env("JAKPRENEUR_MAIL_DIR", default=str(env("JAKPRENEUR_HOME", default="var") + "/mail"))
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
INSTALLED_APPS = [*INSTALLED_APPS]
