// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace elite {

struct FuzzyMatch
{
    int score = 0; ///< higher is better
    std::vector<int> positions; ///< indexes in the text that were matched, for highlighting
};

/// Finds the letters of `typed` in `text` in order, ignoring case, accents and blanks. A hit at the start of a word and
/// a run of neighbours count most, so "sf" finds "Shortcut file" before "transfer".
std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text);

/// Lower case without accents, one character per character of `text`, so that positions stay valid.
QString folded(const QString& text);

} // namespace elite
