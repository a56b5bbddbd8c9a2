#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs the application inside out and has Apple notarise the disk image.
#   installer/macos/sign.sh <Elite.app> <image.dmg>
# SIGN_IDENTITY  "Developer ID Application: ..."; without it an ad-hoc signature is made, for use on this Mac only
# NOTARY_PROFILE profile stored by `xcrun notarytool store-credentials`; without it the image is not notarised
set -eu
app=$1 image=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${SIGN_IDENTITY:--}
sign() {
    if [ "$identity" = - ]; then codesign --force --sign - "$@"
    else codesign --force --options runtime --timestamp --sign "$identity" "$@"
    fi
}
find "$app/Contents/Frameworks" "$app/Contents/PlugIns" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 2>/dev/null |
    while IFS= read -r -d '' file; do sign "$file"; done
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 2>/dev/null |
    while IFS= read -r -d '' folder; do sign "$folder"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"
rm -f "$image"
hdiutil create -volname "Elite Trading Coach" -srcfolder "$app" -format UDZO "$image"
[ "$identity" != - ] || { echo "Ad-hoc signature: other Macs will ask before they open it."; exit 0; }
sign "$image"
[ -n "${NOTARY_PROFILE:-}" ] || { echo "Signed, not notarised: NOTARY_PROFILE is not set."; exit 0; }
xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
