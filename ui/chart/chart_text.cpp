// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QDateTime at(std::int64_t local)
{
    return QDateTime::fromMSecsSinceEpoch(local / 1000, Qt::UTC);
}

} // namespace

QString chartNumber(double value, int decimals)
{
    if (!std::isfinite(value)) {
        return u"\u2013"_s;
    }
    QString text = QLocale().toString(std::abs(value), 'f', decimals);
    const bool isZero = std::abs(value) * std::pow(10.0, decimals) < 0.5;
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

QString chartChange(double percent)
{
    const QString text = chartNumber(percent, 2) + u"\u00A0%"_s;
    return percent >= 0 ? u'+' + text : text;
}

QString axisTime(std::int64_t local, chart::TimeUnit unit)
{
    const QDateTime time = at(local);
    switch (unit) {
    case chart::TimeUnit::Second:
        return time.toString(u"HH:mm:ss"_s);
    case chart::TimeUnit::Minute:
    case chart::TimeUnit::Hour:
        return time.toString(u"HH:mm"_s);
    case chart::TimeUnit::Day:
        return QLocale().toString(time.date(), ChartText::tr("d MMM", "date on the time axis"));
    case chart::TimeUnit::Month:
        return QLocale().toString(time.date(), u"MMM"_s);
    case chart::TimeUnit::Year:
        return time.toString(u"yyyy"_s);
    }
    return {};
}

QString barTime(std::int64_t local, bool withClock)
{
    return QLocale().toString(at(local),
                              withClock ? ChartText::tr("ddd d MMM yyyy HH:mm", "date and time under the crosshair")
                                        : ChartText::tr("ddd d MMM yyyy", "date under the crosshair"));
}

QString countdownText(std::int64_t microseconds)
{
    const std::int64_t seconds = (microseconds + 999'999) / 1'000'000;
    if (seconds <= 0) {
        return {};
    }
    const auto two = [](std::int64_t n) { return u"%1"_s.arg(n, 2, 10, QLatin1Char('0')); };
    const std::int64_t days = seconds / 86'400;
    const std::int64_t hours = seconds / 3600 % 24;
    const QString minutes = two(seconds / 60 % 60);
    if (days > 0) {
        return ChartText::tr("%1 d %2:%3", "days, hours and minutes left of a bar").arg(days).arg(two(hours), minutes);
    }
    if (hours > 0) {
        return u"%1:%2:%3"_s.arg(hours).arg(minutes, two(seconds % 60));
    }
    return minutes + u':' + two(seconds % 60);
}

int fittingDecimals(double value)
{
    const double size = std::abs(value);
    if (!std::isfinite(size) || size == 0) {
        return 2;
    }
    if (size >= 1000) {
        return 1;
    }
    return std::clamp(static_cast<int>(std::ceil(2 - std::log10(size))), 1, 8);
}

} // namespace elite
