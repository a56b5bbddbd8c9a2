# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own words in the language of a walk, out of translations/, so that one walk serves every language.

    words = words_of("de")
    atspi.press_button(app, words("^Continue$"))                 # "^Weiter$"
    atspi.shown(app, None, words("Result after all costs: %1"))  # of "Result after all costs: %1, %2."

A pattern may begin with ^ and end with $; between them stands the beginning of a source text, or all of it. What the
program fills in (%1) fits anything.
"""
import os
import re
import xml.etree.ElementTree as xml


def _sources(language):
    path = os.path.join(os.environ["ELITE_SOURCE"], "translations", f"elite_{language}.ts")
    return {(m.findtext("source") or ""): (m.findtext("translation") or "") for m in xml.parse(path).iter("message")}


def _plain(text):
    return re.sub("<[^>]*>", "", text).replace("&", "")


def _pattern(text):
    return re.sub(r"%(?:L|n)?\d?", ".+", re.escape(text).replace(r"\%", "%")) if "%" in text else re.escape(text)


def words_of(language):
    if language == "en":
        return lambda pattern: re.sub(r"%\d", ".+", pattern)
    table = {_plain(source): _plain(translation) for source, translation in _sources(language).items()}

    def words(pattern):
        start, end = pattern.startswith("^"), pattern.endswith("$")
        wanted = pattern[1 if start else 0:-1 if end else None]
        fits = [text for text in table if text == wanted] or [text for text in table if text.startswith(wanted)]
        if not fits:
            raise KeyError(f"translations/ have no text {wanted!r}")
        found = table[min(fits, key=len)]
        return ("^" if start else "") + _pattern(found) + ("$" if end else "")

    return words
