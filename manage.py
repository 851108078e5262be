#!/usr/bin/env python
"""Django's command line. `./run manage ...` gives it the portal's own database and queue."""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jakpreneur.settings.demo")
    execute_from_command_line(sys.argv)
