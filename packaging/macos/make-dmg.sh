#!/bin/sh
# Makes dist/Sciatica Coach VERSION.dmg with the app in it. NOT RUN YET: written without a Mac.
#
#     packaging/macos/make-dmg.sh
#
# The app is not signed: where SIGN_WITH names a Developer ID, it is signed with that, and
# notarised where NOTARY_PROFILE names a profile of `xcrun notarytool`.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/sciatica_coach/__init__.py)
app="build/program/Sciatica Coach.app"
image="dist/Sciatica Coach $version.dmg"

packaging/pyinstaller/build.sh # not run on macOS yet

if [ -n "${SIGN_WITH-}" ]; then # not run yet
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_WITH" "$app"
    codesign --verify --deep --strict "$app"
fi

mkdir -p build/dmg dist # not run yet
cp -R "$app" build/dmg/
ln -sf /Applications build/dmg/Applications
hdiutil create -volname "Sciatica Coach" -srcfolder build/dmg -ov -format UDZO "$image"

if [ -n "${NOTARY_PROFILE-}" ]; then # not run yet
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image, $(du -m "$image" | cut -f1) MB"
