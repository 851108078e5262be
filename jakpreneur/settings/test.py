"""Settings of the tests: real PostgreSQL and Redis, cheap passwords, N+1 queries raise."""

from .demo import *  # noqa: F403
from .demo import INSTALLED_APPS, MIDDLEWARE  # type: ignore[attr-defined]

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
INSTALLED_APPS = [*INSTALLED_APPS, "zeal"]
MIDDLEWARE = ["zeal.middleware.zeal_middleware", *MIDDLEWARE]
ZEAL_RAISE = True
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
