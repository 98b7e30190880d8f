#!/bin/sh
# Packs the coach into one folder that runs where there is no Python: build/program/.
#
#     packaging/pyinstaller/build.sh            with the natural voice
#     NATURAL=no packaging/pyinstaller/build.sh without it
#
# It is made in an environment of its own, of the pinned versions and nothing else.
set -eu
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
environment=build/environment
bin=$environment/bin
[ -d "$environment/Scripts" ] && bin=$environment/Scripts

if ! [ -e "$environment/made" ] || [ requirements.lock -nt "$environment/made" ] ||
    [ packaging/requirements.lock -nt "$environment/made" ]; then
    "$python" -m venv --clear "$environment"
    [ -d "$environment/Scripts" ] && bin=$environment/Scripts
    case $(uname -s) in
        Linux)
            "$bin/python" -m pip install --quiet --require-hashes \
                --requirement requirements.lock --requirement packaging/requirements.lock
            ;;
        *) # The locks are Linux's: pyttsx3 stands on other packages here. Not run yet.
            "$bin/python" -m pip install --quiet '.[natural]' 'pyinstaller>=6.22,<7' 'hatchling>=1.27'
            ;;
    esac
    touch "$environment/made"
fi
"$bin/python" -m pip install --quiet --no-index --no-deps --no-build-isolation --force-reinstall .
QT_QPA_PLATFORM=offscreen "$bin/python" packaging/icons.py assets/icons/sciatica-coach.svg build/icons
"$bin/pyinstaller" --noconfirm --log-level ERROR --distpath build/program --workpath build/work \
    packaging/pyinstaller/sciatica-coach.spec
packaging/pyinstaller/try.sh build/program/sciatica-coach/sciatica-coach
