#!/bin/sh
# Makes the environment in which the coach is packed, of the pinned versions and nothing else,
# and prints where its programs lie: build/environment/bin.
#
#     bin=$(packaging/environment.sh)
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
environment=build/environment
bin=$environment/bin
[ -d "$environment/Scripts" ] && bin=$environment/Scripts

if ! [ -e "$environment/made" ] || [ requirements.lock -nt "$environment/made" ] ||
    [ packaging/requirements.lock -nt "$environment/made" ]; then
    "$python" -m venv --clear "$environment" >&2
    [ -d "$environment/Scripts" ] && bin=$environment/Scripts
    case $(uname -s) in
        Linux)
            "$bin/python" -m pip install --quiet --require-hashes \
                --requirement requirements.lock --requirement packaging/requirements.lock >&2
            ;;
        *) # The locks are Linux's: pyttsx3 stands on other packages here. Not run yet.
            "$bin/python" -m pip install --quiet '.[natural]' \
                'build>=1.2,<2' 'pyinstaller>=6.22,<7' 'hatchling>=1.27' >&2
            ;;
    esac
    touch "$environment/made"
fi
echo "$bin"
