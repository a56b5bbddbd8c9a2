#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo_ts.py IN.ts OUT.ts: a language for tests. Accents every letter, pads by 40 %, puts brackets around each text;
keeps %1, %n, %L1, mnemonics, tags and {braces}. A text without brackets on the screen was never translated."""
import re
import sys
import xml.etree.ElementTree as tree

ACCENTS = str.maketrans("aeioucnszyAEIOUCNSZYdltrg", "áéíóúçñšžýÁÉÍÓÚÇÑŠŽÝđľŧřğ")
KEPT = re.compile(r"(%L?\d+|%n|%%|<[^>]*>|\{[^}]*\}|&\w|\n|\*\.\w+)")


def pseudo(text):
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text)]
    return "⟦" + "".join(parts) + "·" * max(1, len(text) * 2 // 5) + "⟧"


document = tree.parse(sys.argv[1])
document.getroot().set("language", "en_GB")
for message in document.iter("message"):
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    made = pseudo(message.findtext("source"))
    for form in translation.findall("numerusform"):
        translation.remove(form)
    translation.text = None if message.get("numerus") == "yes" else made
    if message.get("numerus") == "yes":
        for _ in range(2):
            tree.SubElement(translation, "numerusform").text = made
document.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
