#!/bin/sh
# Tries a packed program without a person: does all of it answer, and does a session end?
#
#     packaging/pyinstaller/try.sh PROGRAM
#
# The voice speaks into the silence of a folder of its own; nothing of yours is touched.
set -eu
program=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export SCIATICA_COACH_HOME="$home"

say() { echo "try: $*"; }
fail() { say "$*" >&2; exit 1; }

"$program" --version
[ "$("$program" list --json | grep -c '"first_steps"')" -gt 0 ] || fail "list knows no routine"
"$program" plan source_programme --json --confirmed | grep -q '"total_ms"' || fail "no plan"
for role in render play; do
    "$program" --voice-worker $role </dev/null >/dev/null 2>"$home/$role.txt" || true
    ! grep -q "Traceback" "$home/$role.txt" || { cat "$home/$role.txt" >&2; fail "no voice: $role"; }
done
"$program" check || fail "check found that no session can be done here"
# A session at sixty times its speed, in whatever shell there is: it ends by itself.
"$program" --terminal --routine first_steps --start --confirmed --quit-after --speed 60 \
    </dev/null >"$home/session.txt" || fail "the session failed"
grep -q "Lie" "$home/session.txt" || fail "the session said nothing"
if [ -n "${DISPLAY-}" ]; then
    QT_QPA_PLATFORM=xcb "$program" --routine pelvic_tilt --start --confirmed --quit-after \
        --speed 60 || fail "the window failed"
    say "the window led through a session"
fi
say "all of it answers"
