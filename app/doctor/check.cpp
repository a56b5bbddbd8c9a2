// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/check.h"

#include <QJsonObject>

#include <algorithm>

namespace elite {

QLatin1StringView stateName(CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return QLatin1StringView("ok");
    case CheckState::Note:
        return QLatin1StringView("note");
    case CheckState::Warning:
        return QLatin1StringView("warning");
    case CheckState::Failed:
        return QLatin1StringView("FAILED");
    case CheckState::Skipped:
        break;
    }
    return QLatin1StringView("skipped");
}

bool anyFailed(const Checks& checks)
{
    return std::ranges::any_of(checks, [](const Check& check) { return check.state == CheckState::Failed; });
}

QString checksText(const Checks& checks)
{
    QString text;
    for (const Check& check : checks) {
        text += QString(stateName(check.state)).leftJustified(9) + check.name.leftJustified(22) + check.text
            + QLatin1Char('\n');
        if (!check.advice.isEmpty()) {
            text += QString(9 + 22, QLatin1Char(' ')) + QStringLiteral("-> ") + check.advice + QLatin1Char('\n');
        }
    }
    const auto count = [&checks](CheckState state) { return std::ranges::count(checks, state, &Check::state); };
    return text
        + QStringLiteral("\n%1 ok, %2 failed, %3 warnings, %4 notes, %5 skipped\n")
              .arg(count(CheckState::Good))
              .arg(count(CheckState::Failed))
              .arg(count(CheckState::Warning))
              .arg(count(CheckState::Note))
              .arg(count(CheckState::Skipped));
}

QJsonArray checksJson(const Checks& checks)
{
    QJsonArray array;
    for (const Check& check : checks) {
        array.append(QJsonObject{{QStringLiteral("check"), check.name},
                                 {QStringLiteral("state"), stateName(check.state)},
                                 {QStringLiteral("text"), check.text},
                                 {QStringLiteral("advice"), check.advice}});
    }
    return array;
}

} // namespace elite
