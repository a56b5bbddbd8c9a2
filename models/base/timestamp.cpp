// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timestamp.h"

#include "models/base/decimal.h"
#include "models/base/wide_int.h"

#include <optional>

namespace elite {

namespace {

using namespace std::chrono;

constexpr Timestamp kFirst = sys_days(year(1) / January / 1);
constexpr Timestamp kLast = sys_days(year(10'000) / January / 1) - Duration(1);

Error outOfRange()
{
    return {ErrorCode::OutOfRange, QStringLiteral("a time outside the years 1 to 9999")};
}

Error unreadable()
{
    return {ErrorCode::Parse, QStringLiteral("not an RFC 3339 time")};
}

Result<Timestamp> inRange(std::optional<std::int64_t> micros)
{
    if (!micros || fromMicros(*micros) < kFirst || fromMicros(*micros) > kLast) {
        return outOfRange();
    }
    return fromMicros(*micros);
}

/// Reads from the front of a text; the first thing that does not fit makes it bad for good.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }
    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (!startsWithDigit()) {
                m_isGood = false;
                return 0;
            }
            value = value * 10 + (take() - '0');
        }
        return value;
    }
    void expect(char wanted)
    {
        if (m_rest.isEmpty() || take() != wanted) {
            m_isGood = false;
        }
    }
    bool skip(char wanted)
    {
        const bool found = !m_rest.isEmpty() && m_rest.front() == wanted;
        if (found) {
            take();
        }
        return found;
    }
    bool startsWithDigit() const { return !m_rest.isEmpty() && m_rest.front() >= '0' && m_rest.front() <= '9'; }
    char take()
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }
    void spoil() { m_isGood = false; }
    bool isDone() const { return m_isGood && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

Duration readFraction(Reader& reader)
{
    if (!reader.skip('.')) {
        return {};
    }
    int micros = 0;
    int seen = 0;
    for (; reader.startsWithDigit(); ++seen) {
        const int digit = reader.take() - '0';
        micros = seen < 6 ? micros * 10 + digit : micros;
    }
    if (seen == 0 || seen > 9) {
        reader.spoil();
    }
    for (int i = seen; i < 6; ++i) {
        micros *= 10;
    }
    return Duration(micros);
}

minutes readOffset(Reader& reader)
{
    if (reader.skip('Z') || reader.skip('z')) {
        return {};
    }
    const bool isWest = reader.skip('-');
    if (!isWest) {
        reader.expect('+');
    }
    const int hour = reader.digits(2);
    reader.expect(':');
    const int minute = reader.digits(2);
    if (hour > 23 || minute > 59) {
        reader.spoil();
    }
    const auto offset = hours(hour) + minutes(minute);
    return isWest ? -offset : offset;
}

void appendNumber(QByteArray& out, std::int64_t value, int width)
{
    out += QByteArray::number(static_cast<qlonglong>(value)).rightJustified(width, '0');
}

} // namespace

Result<Timestamp> fromSeconds(std::int64_t value)
{
    return inRange(checkedMul(value, 1'000'000));
}

Result<Timestamp> fromMillis(std::int64_t value)
{
    return inRange(checkedMul(value, 1'000));
}

Result<Timestamp> fromNanos(std::int64_t value)
{
    return inRange(mulDiv(value, 1, 1'000, Rounding::Floor));
}

Result<Timestamp> parseTimestamp(QByteArrayView text)
{
    Reader reader(text);
    const int y = reader.digits(4);
    reader.expect('-');
    const auto m = static_cast<unsigned>(reader.digits(2));
    reader.expect('-');
    const auto d = static_cast<unsigned>(reader.digits(2));
    if (!reader.skip('T') && !reader.skip('t')) {
        reader.expect(' ');
    }
    const int hour = reader.digits(2);
    reader.expect(':');
    const int minute = reader.digits(2);
    reader.expect(':');
    const int second = reader.digits(2);
    const Duration fraction = readFraction(reader);
    const minutes offset = readOffset(reader);
    const year_month_day date = year(y) / month(m) / day(d);
    if (!reader.isDone() || !date.ok() || hour > 23 || minute > 59 || second > 60) {
        return unreadable();
    }
    const Timestamp local = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + fraction;
    return inRange(toMicros(local - offset));
}

Result<Timestamp> parseEpochSeconds(QByteArrayView text)
{
    const auto value = Decimal::parse(text);
    if (!value) {
        return value.error();
    }
    const auto micros = value->rescaled(6, Rounding::Floor);
    return micros ? inRange(micros->mantissa()) : Result<Timestamp>(outOfRange());
}

QByteArray toIso(Timestamp time, TimePrecision precision)
{
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<Duration> clock(time - day);
    QByteArray out;
    out.reserve(27);
    appendNumber(out, static_cast<int>(date.year()), 4);
    out += '-';
    appendNumber(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendNumber(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendNumber(out, clock.hours().count(), 2);
    out += ':';
    appendNumber(out, clock.minutes().count(), 2);
    out += ':';
    appendNumber(out, clock.seconds().count(), 2);
    if (precision != TimePrecision::Seconds) {
        const bool isMillis = precision == TimePrecision::Millis;
        out += '.';
        appendNumber(out, isMillis ? clock.subseconds().count() / 1000 : clock.subseconds().count(), isMillis ? 3 : 6);
    }
    out += 'Z';
    return out;
}

} // namespace elite
