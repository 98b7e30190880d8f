#!/bin/sh
# Builds wheel and source archive twice, which must be the same to the last byte, and installs
# the wheel into an empty environment, from where all of the coach must work.
#
#     packaging/try-wheel.sh        leaves both in dist/
set -eu
cd "$(dirname "$0")/.."
bin=$(packaging/environment.sh)

say() { echo "try-wheel: $*"; }
fail() { say "$*" >&2; exit 1; }

rm -rf build/wheels build/empty
for each in one two; do
    "$bin/python" -m build --no-isolation --outdir "build/wheels/$each" . >/dev/null
    (cd "build/wheels/$each" && sha256sum ./*) >"build/wheels/$each.sums"
done
cmp build/wheels/one.sums build/wheels/two.sums || fail "two builds are not the same"
say "two builds are the same:"
cat build/wheels/one.sums

"${PYTHON:-python3}" -m venv build/empty
build/empty/bin/pip install --quiet build/wheels/one/*.whl
program=$PWD/build/empty/bin/sciatica-coach
try=$PWD/packaging/pyinstaller/try.sh
(cd / && "$try" "$program") || fail "installed with pip it does not work"
guide=$(echo build/empty/lib/python3*/site-packages/sciatica_coach/docs/guide)
for each in README.md es/README.md pictures/07-a-hold.webp; do
    [ -s "$guide/$each" ] || fail "the guide's $each did not come along"
done
mkdir -p dist
cp build/wheels/one/* dist/
say "installed with pip into an empty environment, all of it works"
