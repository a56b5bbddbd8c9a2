// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/number_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreak(0x00A0);

QString forDirection(const QString& text, const QLocale& locale)
{
    return locale.textDirection() == Qt::RightToLeft ? isolated(text) : text;
}

QString localDigits(const QByteArray& ascii, const QLocale& locale)
{
    QString text;
    for (const char c : ascii) {
        text += locale.toString(c - '0');
    }
    return text;
}

/// How the locale groups, read off two samples: Qt 6.4 groups Spanish millions wrong (2771.441), so only the habits are
/// taken from it and the grouping is ours.
struct Grouping
{
    qsizetype higher = 3; ///< digits in the groups above the thousands: 2 in India
    bool fourDigits = true; ///< 1,234 and not 1234
};

Grouping groupingOf(const QLocale& locale)
{
    const QString mark = locale.groupSeparator();
    QLocale grouped = locale;
    grouped.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    const QStringList parts = grouped.toString(12'345'678).split(mark);
    Grouping grouping;
    grouping.higher = parts.size() >= 3 ? parts.at(parts.size() - 2).size() : 3;
    grouping.fourDigits = grouped.toString(1'234).contains(mark);
    return grouping;
}

QString grouped(const QByteArray& whole, const QLocale& locale)
{
    const Grouping grouping = groupingOf(locale);
    QString text = localDigits(whole, locale);
    const qsizetype digit = text.size() / std::max<qsizetype>(1, whole.size()); // UTF-16 units of one digit
    if (whole.size() < 4 || (whole.size() == 4 && !grouping.fourDigits) || digit != 1) {
        return text;
    }
    qsizetype at = text.size() - 3;
    while (at > 0) {
        text.insert(at, locale.groupSeparator());
        at -= grouping.higher;
    }
    return text;
}

/// Sign, grouped whole part, decimals; without isolation, so that a unit can follow inside of it.
QString plain(const Decimal& value, const QLocale& locale, Sign sign)
{
    const QByteArray text = value.abs().toText();
    const qsizetype point = text.indexOf('.');
    QString result = grouped(point < 0 ? text : text.left(point), locale);
    if (point >= 0) {
        result += locale.decimalPoint() + localDigits(text.mid(point + 1), locale);
    }
    if (value.isNegative()) {
        return kMinus + result;
    }
    return sign == Sign::Always && value.isPositive() ? u'+' + result : result;
}

/// Without isolation, for use inside of a longer text that is isolated as a whole.
QString plainCount(qint64 count, const QLocale& locale)
{
    const QString figure = grouped(QByteArray::number(count).replace('-', ""), locale);
    return count < 0 ? kMinus + figure : figure;
}

Decimal rounded(const Decimal& value, int decimals)
{
    // The only way to fail is too many digits; then the value keeps those it has.
    return value.rescaled(decimals, Rounding::HalfEven).valueOr(value);
}

} // namespace

QString isolated(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString formatNumber(const Decimal& value, const QLocale& locale, Sign sign)
{
    return forDirection(plain(value, locale, sign), locale);
}

QString formatRounded(const Decimal& value, int decimals, const QLocale& locale, Sign sign)
{
    return forDirection(plain(rounded(value, decimals), locale, sign), locale);
}

QString formatMoney(const Money& money, const QLocale& locale, Sign sign)
{
    return forDirection(plain(money.amount(), locale, sign) + kNoBreak + money.currency().toString(), locale);
}

QString formatPercent(const Decimal& percent, int decimals, const QLocale& locale, Sign sign)
{
    return forDirection(plain(rounded(percent, decimals), locale, sign) + kNoBreak + u'%', locale);
}

QString formatSigned(const Decimal& value, const QString& unit, const QLocale& locale)
{
    const QString figure = plain(value, locale, Sign::Always);
    return forDirection(unit.isEmpty() ? figure : QString(figure + kNoBreak + unit), locale);
}

QString formatAge(qint64 milliseconds, const QLocale& locale)
{
    const auto text = [&](const char* pattern, const QString& figure) {
        return forDirection(QCoreApplication::translate("Age", pattern).arg(figure), locale);
    };
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    const qint64 age = std::max<qint64>(0, milliseconds);
    if (age < 2 * kSecond) {
        const QString tenths = locale.toString(0) + locale.decimalPoint();
        const QString figure = age < kSecond
            ? QString(tenths + locale.toString(age / 100))
            : QString(locale.toString(1) + locale.decimalPoint() + locale.toString((age - kSecond) / 100));
        return text(QT_TRANSLATE_NOOP("Age", "%1\u00A0s"), figure);
    }
    if (age < 2 * kMinute) {
        return text(QT_TRANSLATE_NOOP("Age", "%1\u00A0s"), plainCount(age / kSecond, locale));
    }
    if (age < 2 * kHour) {
        return text(QT_TRANSLATE_NOOP("Age", "%1\u00A0min"), plainCount(age / kMinute, locale));
    }
    if (age < 2 * kDay) {
        return text(QT_TRANSLATE_NOOP("Age", "%1\u00A0h"), plainCount(age / kHour, locale));
    }
    return text(QT_TRANSLATE_NOOP("Age",
                                  "%1\u00A0"
                                  "d"),
                plainCount(age / kDay, locale));
}

QString formatCount(qint64 count, const QLocale& locale)
{
    return forDirection(plainCount(count, locale), locale);
}

} // namespace elite
