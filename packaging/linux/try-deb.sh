#!/bin/sh
# Proves a package in a Debian 12 that has no Python: installed, run, upgraded, removed, purged.
#
#     packaging/linux/try-deb.sh dist/sciatica-coach_VERSION_amd64.deb    as root
#
# Needs debootstrap. Everything happens in a folder of its own, which is removed in the end;
# nothing of this computer is changed. Takes some minutes, most of it downloading.
set -eu
package=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(mktemp -d)
chmod 755 "$root" # who downloads for apt is another user

say() { echo "try-deb: $*"; }
fail() { say "$*" >&2; exit 1; }
quietly() { inside "$@" >"$root/log" 2>&1 || { tail -n 20 "$root/log" >&2; fail "$*"; }; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/person LANG=C.UTF-8 "$@"; }
leave() {
    for each in dev/pts dev proc sys; do umount -l "$root/$each" 2>/dev/null || true; done
    rm -rf "$root"
}
trap leave EXIT

[ "$(id -u)" -eq 0 ] || fail "a Debian of its own can only be made by root"
debootstrap --variant=minbase bookworm "$root" ${MIRROR-} >"$root.log" 2>&1 ||
    { tail "$root.log" >&2; fail "debootstrap failed"; }
rm -f "$root.log"
for each in proc sys dev dev/pts; do mount --bind "/$each" "$root/$each"; done
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
for each in ${APT_FILES-}; do mkdir -p "$root$(dirname "$each")" && cp "$each" "$root$each"; done

cp "$package" "$root/coach.deb"
cp "$here/../pyinstaller/try.sh" "$root/try.sh"
dpkg-deb --raw-extract "$package" "$root/newer"
sed -i 's/^Version: .*/&+1/' "$root/newer/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$root/newer" "$root/newer.deb" >/dev/null
rm -rf "$root/newer"

say "installing"
quietly apt-get update -qq
quietly apt-get install -qq --yes --no-install-recommends /coach.deb
inside sh -c 'command -v python3 || command -v python3.11' && fail "there is a Python, so this proves little"
for file in applications/sciatica-coach.desktop metainfo/sciatica-coach.metainfo.xml \
    icons/hicolor/48x48/apps/sciatica-coach.png man/man1/sciatica-coach.1.gz \
    doc/sciatica-coach/copyright; do
    [ -s "$root/usr/share/$file" ] || case $file in
        man/* | doc/*) say "$file is left out by this Debian's own wish" ;;
        *) fail "$file is missing" ;;
    esac
done
inside sciatica-coach >"$root/said" 2>&1 && fail "without a display it opened something"
grep -q "no display" "$root/said" || fail "without a display it said: $(cat "$root/said")"

say "running, with a screen and a loudspeaker that nobody sees"
quietly apt-get install -qq --yes --no-install-recommends \
    xvfb xauth pulseaudio pulseaudio-utils
inside sh -eu -c '
    export XDG_RUNTIME_DIR=/run/try && mkdir -m 700 -p $XDG_RUNTIME_DIR
    export PULSE_SERVER=unix:$XDG_RUNTIME_DIR/sound
    pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes \
        --realtime=no -L "module-null-sink sink_name=room" \
        -L "module-native-protocol-unix auth-anonymous=1 socket=$XDG_RUNTIME_DIR/sound" \
        2>/dev/null &
    server=$!
    for wait in 1 2 3 4 5 6 7 8 9 10; do pactl info >/dev/null 2>&1 && break; sleep 1; done
    parec --device=room.monitor --format=s16le --channels=1 --rate=16000 >/heard.raw &
    ear=$!
    sleep 1
    xvfb-run --auto-servernum sh /try.sh /usr/bin/sciatica-coach
    kill $ear $server' || fail "it does not run here"
heard=$(od -An -v -t d2 -w2 "$root/heard.raw" |
    awk '{ loud = $1 < 0 ? -$1 : $1; if (loud > 300) n++ } END { print n + 0 }')
[ "$heard" -gt 1600 ] || fail "nothing was heard"
say "heard for $((heard / 16)) ms"

say "upgrading, removing, purging"
inside mkdir -p /home/person/.config/sciatica-coach
echo '[look]
theme = "dark"' >"$root/home/person/.config/sciatica-coach/settings.toml"
quietly apt-get install -qq --yes --no-install-recommends /newer.deb
inside dpkg-query --show --showformat '${Version}' sciatica-coach | grep -q '+1$' || fail "no upgrade"
inside sciatica-coach settings | grep -q dark || fail "the upgrade lost the settings"
quietly apt-get remove -qq --yes sciatica-coach
[ ! -e "$root/usr/bin/sciatica-coach" ] || fail "remove left the program"
[ -s "$root/home/person/.config/sciatica-coach/settings.toml" ] || fail "remove took the person's settings"
quietly dpkg --purge sciatica-coach
[ ! -e "$root/usr/lib/sciatica-coach" ] || fail "purge left $(ls "$root/usr/lib/sciatica-coach")"
[ -s "$root/home/person/.config/sciatica-coach/settings.toml" ] || fail "purge took the person's settings"
say "all is well"
