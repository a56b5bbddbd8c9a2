// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/closest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace elite {

namespace {

/// Letters to insert, delete or change (Levenshtein).
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = corner + (a.at(i) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            corner = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString closestName(const QString& wrong, const QStringList& names)
{
    QString best;
    int bestDistance = wrong.size() < 5 ? 2 : 3; // one more than allowed
    for (const QString& name : names) {
        const int away = distance(wrong.toLower(), name.toLower());
        if (away < bestDistance) {
            bestDistance = away;
            best = name;
        }
    }
    return best;
}

} // namespace elite
