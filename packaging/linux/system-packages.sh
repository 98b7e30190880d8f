#!/bin/sh
# Installs the system packages that the coach needs and that are not there yet.
#
#     packaging/linux/system-packages.sh run     to open the coach
#     packaging/linux/system-packages.sh test    to run its tests as well
#     packaging/linux/system-packages.sh package to pack it for others
#
# dpkg is asked first: where nothing is missing, this takes a blink and needs
# neither a network nor root. On a system without apt it does nothing; the coach
# itself names a library that is missing.
set -eu

python="python3-venv"
qt="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3"
x11="libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
wayland="libwayland-cursor0"
sound="libespeak-ng1 libpulse0 libasound2"
tests="pulseaudio pulseaudio-utils espeak-ng xvfb openbox libxtst6 at-spi2-core dbus-daemon"

case "${1-}" in
    run) wanted="$python $qt $x11 $wayland $sound" ;;
    package)
        version=$("${PYTHON:-python3}" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        packing="binutils libwayland-egl1 libwayland-client0 libpython$version xvfb pulseaudio pulseaudio-utils"
        wanted="$python $qt $x11 $wayland $sound $packing"
        ;;
    test) wanted="$python $qt $x11 $wayland $sound $tests" ;;
    *)
        echo "Say what for: $0 run|test|package" >&2
        exit 2
        ;;
esac

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || exit 0

# Debian 13 and Ubuntu 24.04 gave some of these names the ending t64.
is_installed() {
    dpkg-query --show --showformat '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null |
        grep -qx installed
}

missing=""
for package in $wanted; do
    is_installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root="env DEBIAN_FRONTEND=noninteractive"
elif command -v sudo >/dev/null; then
    as_root="sudo DEBIAN_FRONTEND=noninteractive"
else
    echo "Please install these packages as root, then run make again:$missing" >&2
    exit 1
fi

try_three_times() {
    "$@" && return
    sleep 2
    "$@" && return
    sleep 5
    "$@"
}

echo "Installing system packages:$missing"
try_three_times $as_root apt-get update --quiet=2
names=""
for package in $missing; do
    if apt-cache show "${package}t64" >/dev/null 2>&1; then
        names="$names ${package}t64"
    else
        names="$names $package"
    fi
done
try_three_times $as_root apt-get install --yes --quiet=2 -o Dpkg::Use-Pty=0 --no-install-recommends $names >/dev/null
