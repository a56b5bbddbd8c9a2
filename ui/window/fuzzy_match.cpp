// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fuzzy_match.h"

#include <limits>

namespace elite {

namespace {

constexpr int kHit = 1;
constexpr int kWordStart = 12;
constexpr int kNeighbour = 8;
constexpr int kTextStart = 6;
constexpr int kNone = std::numeric_limits<int>::min() / 2;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber());
}

int hitScore(const QString& text, qsizetype at)
{
    return kHit + (startsWord(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
}

/// The cheap question first: most texts do not even hold the letters.
bool holdsInOrder(const QString& hay, const QString& needle)
{
    qsizetype at = 0;
    for (const QChar c : needle) {
        at = hay.indexOf(c, at) + 1;
        if (at == 0) {
            return false;
        }
    }
    return true;
}

} // namespace

QString folded(const QString& text)
{
    QString out(text.size(), QChar());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80) { // nothing to take apart; thousands of symbols are folded at every keystroke
            out[i] = text[i].toLower();
            continue;
        }
        const QString apart = text.mid(i, 1).normalized(QString::NormalizationForm_D);
        out[i] = (apart.isEmpty() ? text[i] : apart[0]).toLower();
    }
    return out;
}

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text)
{
    QString needle = folded(typed);
    needle.removeIf([](QChar c) { return c.isSpace(); });
    if (needle.isEmpty()) {
        return FuzzyMatch{};
    }
    const QString hay = folded(text);
    const qsizetype n = needle.size();
    const qsizetype m = hay.size();
    if (n > m || !holdsInOrder(hay, needle)) {
        return std::nullopt;
    }
    // best[i][j]: best score with needle[i] placed exactly on hay[j]; from[i][j]: where needle[i-1] stood.
    const auto cell = [m](qsizetype i, qsizetype j) { return static_cast<std::size_t>(i * m + j); };
    std::vector<int> best(static_cast<std::size_t>(n * m), kNone);
    std::vector<qsizetype> from(best.size(), -1);
    for (qsizetype i = 0; i < n; ++i) {
        int running = kNone; // best of the row before, left of j - 1
        qsizetype runningAt = -1;
        for (qsizetype j = i; j < m; ++j) {
            if (i > 0 && j >= 2 && best[cell(i - 1, j - 2)] > running) {
                running = best[cell(i - 1, j - 2)];
                runningAt = j - 2;
            }
            if (hay[j] != needle[i]) {
                continue;
            }
            if (i == 0) {
                best[cell(i, j)] = hitScore(hay, j);
                continue;
            }
            const int beside = best[cell(i - 1, j - 1)] == kNone ? kNone : best[cell(i - 1, j - 1)] + kNeighbour;
            const int before = beside >= running ? beside : running;
            if (before > kNone) {
                best[cell(i, j)] = before + hitScore(hay, j);
                from[cell(i, j)] = beside >= running ? j - 1 : runningAt;
            }
        }
    }
    qsizetype end = -1;
    for (qsizetype j = 0; j < m; ++j) {
        if (best[cell(n - 1, j)] > kNone && (end < 0 || best[cell(n - 1, j)] > best[cell(n - 1, end)])) {
            end = j;
        }
    }
    if (end < 0) {
        return std::nullopt;
    }
    FuzzyMatch match;
    match.score = best[cell(n - 1, end)] * 4 - static_cast<int>(m); // of two equal hits the shorter text is meant
    match.positions.resize(static_cast<std::size_t>(n));
    for (qsizetype i = n - 1, j = end; i >= 0; --i) {
        match.positions[static_cast<std::size_t>(i)] = static_cast<int>(j);
        j = from[cell(i, j)];
    }
    return match;
}

} // namespace elite
