#!/bin/sh
# Makes dist/sciatica-coach_VERSION_amd64.deb: a program, an icon, a page of the manual.
#
#     packaging/linux/make-deb.sh              with the natural voice
#     NATURAL=no packaging/linux/make-deb.sh   without it
#
# Build it on the oldest system that it should run on: Debian 12.
set -eu
cd "$(dirname "$0")/../.."
# The system's own Python: one from elsewhere would bring along where it was, and debugging data.
export PYTHON="${PYTHON:-/usr/bin/python3}"
packaging/linux/system-packages.sh package
packaging/pyinstaller/build.sh

name=sciatica-coach
id=io.github.sciatica_coach # as AppStream wants it
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/sciatica_coach/__init__.py)${REVISION-}
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)
architecture=$(dpkg --print-architecture)
python=build/environment/bin/python
root=build/deb
depends=$($python packaging/linux/depends.py "build/program/$name")
[ "${NATURAL:-yes}" = yes ] && flavour="" || flavour="-small"

rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" \
    "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/usr/share/doc/$name" \
    "$root/usr/share/icons/hicolor/scalable/apps"
cp -a "build/program/$name" "$root/usr/lib/$name"
cp LICENSE "$root/usr/lib/$name/"
ln -s "../lib/$name/$name" "$root/usr/bin/$name"
cp packaging/linux/$name.desktop "$root/usr/share/applications/"
filled() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$date/g" "$1"; }
filled "packaging/linux/$id.metainfo.xml" >"$root/usr/share/metainfo/$id.metainfo.xml"
filled packaging/linux/$name.1 | gzip -9n >"$root/usr/share/man/man1/$name.1.gz"
gzip -9n >"$root/usr/share/doc/$name/changelog.gz" <<CHANGES # as Debian's tools read it
$name ($version) unstable; urgency=medium

  * What has changed is told in CHANGELOG.md.gz.

 -- The Sciatica Coach authors <sciatica-coach@localhost>  $(date -u -R -d "$date")
CHANGES
gzip -9n <CHANGELOG.md >"$root/usr/share/doc/$name/CHANGELOG.md.gz"
cp packaging/linux/copyright "$root/usr/share/doc/$name/copyright"
cp assets/icons/$name.svg "$root/usr/share/icons/hicolor/scalable/apps/"
cp -R build/icons/hicolor/. "$root/usr/share/icons/hicolor/"
chmod -R u=rwX,go=rX "$root"
find "$root/usr/lib" -type f -name "*.so*" -exec chmod a-x {} +

cat >"$root/DEBIAN/control" <<CONTROL
Package: $name
Version: $version
Architecture: $architecture
Maintainer: The Sciatica Coach authors <sciatica-coach@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $depends
Recommends: pulseaudio | pipewire-pulse, espeak-ng-data
Section: education
Priority: optional
Description: coach that leads a whole exercise session by voice, hands-free
 For people with sciatic pain who exercise at home on a mat: pick a routine,
 press Start once, lie down, and be led by voice and screen to the end.
 .
 It guides and keeps time. It does not treat or diagnose anything: ask your
 doctor or physiotherapist before you start.
CONTROL

mkdir -p dist
package="dist/$name${flavour}_${version}_$architecture.deb"
dpkg-deb --root-owner-group -Zxz -z6 --build "$root" "$package" >/dev/null
echo "$package, $(du -m "$package" | cut -f1) MB"
