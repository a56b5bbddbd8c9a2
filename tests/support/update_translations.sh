#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the strings of all layers into translations/*.ts and lists what is not translated yet.
#   update_translations.sh           updates and lists
#   update_translations.sh --check   changes nothing; fails when a string is missing or unfinished
set -euo pipefail
cd "$(dirname "$0")/../.."
lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate-qt6 || command -v lupdate6 || command -v lupdate)
work=translations
if [ "${1:-}" = --check ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    cp translations/*.ts "$work"
fi
options=(-I "$PWD" -silent -no-obsolete -locations none -extensions "cpp,h")
# English holds the plural forms only; everything else is its source text.
"$lupdate" "${options[@]}" -pluralonly -source-language en -target-language en app ui models -ts "$work/elite_en.ts"
for language in de es; do
    "$lupdate" "${options[@]}" -source-language en -target-language "$language" app ui models -ts "$work/elite_$language.ts"
done
python3 - "$work" <<'PYTHON'
import glob, sys, xml.etree.ElementTree as tree
left = 0
for path in sorted(glob.glob(sys.argv[1] + "/elite_*.ts")):
    count = 0
    for context in tree.parse(path).getroot().iter("context"):
        if context.findtext("name") == "elite":
            # A tr() of no class: the program asks for these words elsewhere and shows them in English.
            left += 1
            print(f"{path}: {context.find('message').findtext('source')!r} belongs to no class")
        for message in context.iter("message"):
            count += 1
            if message.find("translation").get("type") == "unfinished":
                left += 1
                print(f"{path.rsplit('/', 1)[-1]}: {context.findtext('name')}: {message.findtext('source')!r}")
    print(f"{path.rsplit('/', 1)[-1]}: {count} strings")
print(f"{left} to translate")
sys.exit(1 if left and len(sys.argv[1]) and not sys.argv[1].startswith("translations") else 0)
PYTHON
