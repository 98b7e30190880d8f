#!/bin/sh
# Tries a program that was packed, or the one of a checkout, without a person:
#
#     packaging/pyinstaller/try.sh PROGRAM [ARGUMENTS THAT COME FIRST]
#
# It answers, makes a plan, checks itself; its voice's processes do their work; a session is
# led to its end in the terminal and in the window. Where Xvfb and PulseAudio are, the window
# stands on a screen that nobody sees, the voice speaks into a loudspeaker that nobody hears,
# and what came out of it is measured. Nothing of yours is touched.
set -eu
home=$(mktemp -d)
started=""
leave() {
    for each in $started; do kill "$each" 2>/dev/null || true; done
    wait
    rm -rf "$home"
}
trap leave EXIT
export SCIATICA_COACH_HOME="$home/coach" HOME="$home" XDG_RUNTIME_DIR="$home"
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
mkdir "$home/coach" "$home/voice"

say() { echo "try: $*"; }
fail() { say "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null; }
within() { # SECONDS COMMAND...: wait until the command succeeds
    left=$(($1 * 5)) && shift
    until "$@" 2>/dev/null; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.2
    done
}

# --- a loudspeaker, and a screen
heard=""
if has pulseaudio && has parec; then
    export PULSE_SERVER="unix:$home/sound" PULSE_RUNTIME_PATH="$home"
    pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes \
        --realtime=no -L "module-null-sink sink_name=room" \
        -L "module-native-protocol-unix auth-anonymous=1 socket=$home/sound" 2>/dev/null &
    started="$! $started"
    within 20 pactl info >/dev/null || fail "PulseAudio does not start here"
    heard=$home/heard.raw
    parec --device=room.monitor --format=s16le --channels=1 --rate=16000 >"$heard" 2>/dev/null &
    started="$! $started"
fi
screen=""
if has Xvfb; then
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
    started="$! $started"
    within 20 test -s "$home/display" || fail "Xvfb does not start here"
    screen=":$(cat "$home/display")"
fi
heard_ms() { # how long something was heard so far
    od -An -v -t d2 -w2 "$heard" |
        awk '{ loud = $1 < 0 ? -$1 : $1; if (loud > 300) n++ } END { print int(n / 16) }'
}

# --- it answers
unset DISPLAY
"$@" --version
[ "$("$@" list --json | grep -c '"first_steps"')" -gt 0 ] || fail "list knows no routine"
"$@" plan source_programme --json --confirmed | grep -q '"total_ms"' || fail "no plan"
"$@" check || fail "check found that no session can be done here"

# --- the voice's processes, each spoken to as the window does
answers() { grep -q "\"is\":\"$1\"" "$home/$2.txt"; }
answered() { answers "$@" || ! [ -e "$home/$2.runs" ]; } # or will never do so
worker() { # ROLE COMMAND...: lines in, lines out
    role=$1 && shift
    "$@" --voice-worker "$role" >"$home/$role.txt" 2>"$home/$role.err" || true
    rm "$home/$role.runs"
}
touch "$home/render.runs" "$home/play.runs" "$home/listen.runs"
{
    echo '{"is":"Setup","engine":"auto","voice":"","rate":155,"language":"en","cache":"'"$home"'/voice","without":[]}'
    echo '{"is":"Render","job":1,"text":"Breathe out, and lift."}'
    within 60 answered Rendered render || true
} 2>/dev/null | worker render "$@"
answers Rendered render && [ -n "$(find "$home/voice" -name '*.wav' -size +20k)" ] ||
    { cat "$home/render.txt" "$home/render.err" >&2; fail "the renderer rendered nothing"; }
{
    echo '{"is":"OpenSound"}'
    within 20 answered "SoundOpened\|SoundLost" play || true
    echo '{"is":"PlayTone","tone":"start"}'
    echo '{"is":"Ping","number":7}'
    within 20 answered Pong play || true
    sleep 1
} 2>/dev/null | worker play "$@"
answers Pong play || { cat "$home/play.txt" "$home/play.err" >&2; fail "the player does not answer"; }
[ -z "$heard" ] || answers SoundOpened play || fail "the player found no sound"
{
    echo '{"is":"OpenMicrophone"}'
    within 20 answered "Microphone[A-Z][a-z]*" listen || true
} 2>/dev/null | worker listen "$@"
answers "Microphone[A-Z][a-z]*" listen ||
    { cat "$home/listen.txt" "$home/listen.err" >&2; fail "the listener does not answer"; }
[ -z "$heard" ] || answers "Microphone\(Opened\|Mute\)" listen || fail "the listener found no microphone"
say "the processes that speak, play and listen do their work"

# --- a session to its end, in whatever shell there is
finished() { cat "$home"/coach/data/sessions/*.jsonl | grep -c '"event":"session_finished"'; }
"$@" --terminal --routine first_steps --start --confirmed --quit-after --speed 60 \
    </dev/null >"$home/session.txt" || fail "the session failed"
grep -q "Lie" "$home/session.txt" || fail "the session said nothing"
[ "$(finished)" -eq 1 ] || fail "the session did not come to its end"
if [ -n "$screen" ]; then
    before=0
    [ -z "$heard" ] || before=$(heard_ms)
    DISPLAY=$screen QT_QPA_PLATFORM=xcb "$@" --routine pelvic_tilt --start --confirmed \
        --quit-after --speed 8 --set voice.at_speed=true || fail "the window failed"
    [ "$(finished)" -eq 2 ] || fail "the window's session did not come to its end"
    say "the window led through a session"
    if [ -n "$heard" ]; then
        spoken=$(($(heard_ms) - before))
        [ "$spoken" -gt 500 ] || fail "in that session only $spoken ms were heard"
        say "it was heard for $spoken ms"
    fi
else
    say "no window was tried: there is no Xvfb here"
fi
[ -n "$heard" ] || say "nothing was heard, for there is no PulseAudio here"
say "all of it answers"
