#!/bin/sh
# Packs the coach into one folder that runs where there is no Python: build/program/.
#
#     packaging/pyinstaller/build.sh            with the natural voice
#     NATURAL=no packaging/pyinstaller/build.sh without it
set -eu
cd "$(dirname "$0")/../.."
bin=$(packaging/environment.sh)
"$bin/python" -m pip install --quiet --no-index --no-deps --no-build-isolation --force-reinstall .
QT_QPA_PLATFORM=offscreen "$bin/python" packaging/icons.py assets/icons/sciatica-coach.svg build/icons
"$bin/pyinstaller" --noconfirm --log-level ERROR --distpath build/program --workpath build/work \
    packaging/pyinstaller/sciatica-coach.spec
packaging/pyinstaller/try.sh build/program/sciatica-coach/sciatica-coach
