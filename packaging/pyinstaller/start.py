"""The first line of the packed program: the same as `python -m sciatica_coach`."""

import sys

from sciatica_coach.__main__ import main

sys.exit(main())
