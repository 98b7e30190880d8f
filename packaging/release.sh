#!/bin/sh
# Checks that this checkout can be given to people, and packs it. `make release`.
#
# Style, types, layers and every test (which hold locks, licences, guide and icons to what is
# so); wheel and source archive, built twice and tried; the package, tried as it is built.
# The version stands in src/sciatica_coach/__init__.py and nowhere else: wheel, package,
# man page and about page read it there.
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/sciatica_coach/__init__.py)

fail() { echo "release: $*" >&2; exit 1; }

[ -n "$version" ] || fail "src/sciatica_coach/__init__.py has no __version__"
[ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed"
grep -q "^## \[$version\] - [0-9]\{4\}-[0-9][0-9]-[0-9][0-9]$" CHANGELOG.md ||
    fail "CHANGELOG.md has no heading '## [$version] - YEAR-MONTH-DAY' for this version"
[ -z "$(git tag --list "v$version")" ] || fail "v$version is tagged already: raise the version"
elsewhere=$(grep -rlF --include='*.py' --include='*.toml' --include='*.sh' --include='*.desktop' \
    --include='*.xml' --include='*.1' "$version" src assets packaging pyproject.toml |
    grep -v '^src/sciatica_coach/__init__.py$' || true)
[ -z "$elsewhere" ] || fail "the version is also written in: $elsewhere"

.ci/run
packaging/try-wheel.sh
make package
echo "release: $version is ready. Try it with packaging/linux/try-deb.sh, then: git tag v$version"
