#!/bin/sh
# Proves a package in a Debian 12 that has no Python: installed, run, upgraded, removed, purged.
#
#     packaging/linux/try-deb.sh dist/sciatica-coach_VERSION_amd64.deb    as root
#
# Needs debootstrap. Everything happens in a folder of its own, which is removed in the end;
# nothing of this computer is changed. Takes some minutes, most of it downloading: MIRROR may
# name a nearer mirror, APT_FILES files of apt's that the new Debian needs to reach it.
set -eu
package=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(mktemp -d)
chmod 755 "$root" # who downloads for apt is another user

say() { echo "try-deb: $*"; }
fail() { say "$*" >&2; exit 1; }
quietly() { inside "$@" >"$root/log" 2>&1 || { tail -n 20 "$root/log" >&2; fail "$*"; }; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/person LANG=C.UTF-8 "$@"; }
install() { quietly apt-get install -qq --yes --no-install-recommends "$@"; }
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
install /coach.deb
inside sh -c 'command -v python3 || command -v python3.11' && fail "there is a Python, so this proves little"
for file in applications/sciatica-coach.desktop metainfo/io.github.sciatica_coach.metainfo.xml \
    icons/hicolor/48x48/apps/sciatica-coach.png man/man1/sciatica-coach.1.gz \
    doc/sciatica-coach/copyright; do
    [ -s "$root/usr/share/$file" ] || case $file in
        man/* | doc/*) say "$file is left out by this Debian's own wish" ;;
        *) fail "$file is missing" ;;
    esac
done
for file in docs/guide/README.md docs/guide/es/README.md docs/guide/pictures/10-the-end.webp \
    docs/routine-format.md licences/LGPL-3.0.txt licences/GPL-3.0.txt \
    licences/pyinstaller/COPYING.txt; do
    [ -s "$root/usr/lib/sciatica-coach/_internal/sciatica_coach/$file" ] || fail "$file is missing"
done
inside sciatica-coach >"$root/said" 2>&1 && fail "without a display it opened something"
grep -q "no display" "$root/said" || fail "without a display it said: $(cat "$root/said")"

say "running, with a screen and a loudspeaker that nobody sees or hears"
install xvfb pulseaudio pulseaudio-utils
inside sh /try.sh /usr/bin/sciatica-coach >"$root/tried" 2>&1 ||
    { tail -n 20 "$root/tried" >&2; fail "it does not run here"; }
cat "$root/tried"
grep -q "it was heard for" "$root/tried" || fail "nothing was heard"
grep -q "the window led through a session" "$root/tried" || fail "no window was seen"

say "looking at the entry for the menu"
install desktop-file-utils appstream
quietly desktop-file-validate /usr/share/applications/sciatica-coach.desktop
quietly appstreamcli validate --no-net /usr/share/metainfo/io.github.sciatica_coach.metainfo.xml
entry=$root/usr/share/applications/sciatica-coach.desktop
inside sh -c "command -v $(sed -n 's/^Exec=//p' "$entry")" >/dev/null || fail "the menu starts nothing"
[ -s "$root/usr/share/icons/hicolor/48x48/apps/$(sed -n 's/^Icon=//p' "$entry").png" ] ||
    fail "the menu's icon is not there"

say "upgrading, removing, purging"
person=/home/person
settings=$person/.config/sciatica-coach/settings.toml
inside mkdir -p "$person/.config/sciatica-coach/routines"
printf '[look]\ntheme = "dark"\n' >"$root$settings"
printf 'name = "Evening"\n[[exercises]]\nid = "bridge"\n' >"$root$person/.config/sciatica-coach/routines/evening.toml"
quietly sciatica-coach --terminal --routine pelvic_tilt --start --confirmed --quit-after --speed 60
theirs() { (cd "$root$person" && find .config .local -type f ! -name "*.sqlite3*" -exec sha256sum {} + | sort); }
theirs >"$root/before"
grep -q "sessions/.*jsonl" "$root/before" || fail "what was done was not written down"
install /newer.deb
inside dpkg-query --show --showformat '${Version}' sciatica-coach | grep -q '+1$' || fail "no upgrade"
inside sciatica-coach settings | grep -q dark || fail "the upgrade lost the settings"
inside sciatica-coach list | grep -q Evening || fail "the upgrade lost a routine"
quietly apt-get remove -qq --yes sciatica-coach
[ ! -e "$root/usr/bin/sciatica-coach" ] || fail "remove left the program"
quietly dpkg --purge sciatica-coach
left=$(find "$root/usr" "$root/etc" "$root/var/lib/sciatica-coach" -iname "*sciatica*" 2>/dev/null || true)
[ -z "$left" ] || fail "purge left $left"
theirs >"$root/after"
cmp -s "$root/before" "$root/after" || fail "something of the person's is not as it was"
install /coach.deb
inside sciatica-coach list | grep -q Evening || fail "installed again, it does not know its person"
say "all is well"
