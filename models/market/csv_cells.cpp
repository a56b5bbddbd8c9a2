// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_cells.h"

#include <algorithm>

namespace elite {

namespace {

constexpr int kSureDigits = 15; // Of a double.
constexpr int kPlainDecimals = 8; // As many are what venues write, however long the number: 12345678.12345678

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

int digitsOf(std::int64_t mantissa)
{
    int out = 0;
    for (; mantissa != 0; mantissa /= 10) {
        ++out;
    }
    return out;
}

bool hasNoise(Decimal value, int mostDecimals)
{
    const Decimal plain = value.trimmed();
    return plain.scale() > mostDecimals || (plain.scale() > kPlainDecimals && digitsOf(plain.mantissa()) > kSureDigits);
}

/// "1.234.567", but not "0.123".
bool hasGroups(QByteArrayView whole)
{
    for (qsizetype cut = whole.lastIndexOf('.'); cut >= 0; cut = whole.lastIndexOf('.')) {
        if (whole.size() - cut != 4 || !areDigits(whole.sliced(cut + 1))) {
            return false;
        }
        whole = whole.first(cut);
    }
    return areDigits(whole) && whole.size() <= 3 && whole.front() != '0';
}

/// In the grammar of Decimal, when it is a number: a point, one digit before it, no zero too many.
QByteArray asDecimal(QByteArrayView text, char point)
{
    const bool isNegative = text.startsWith('-');
    QByteArray out = text.sliced(isNegative ? 1 : 0).toByteArray();
    if (point == ',') {
        const qsizetype comma = out.indexOf(',');
        QByteArray whole = comma < 0 ? out : out.first(comma);
        if (whole.contains('.')) {
            whole = hasGroups(whole) ? whole.replace('.', "") : QByteArray("?");
        }
        out = comma < 0 ? whole : QByteArray(whole + '.' + out.sliced(comma + 1));
    }
    qsizetype zeros = 0;
    while (zeros + 1 < out.size() && out[zeros] == '0' && isDigit(out[zeros + 1])) {
        ++zeros;
    }
    out.remove(0, zeros);
    if (out.startsWith('.')) {
        out.prepend('0');
    }
    return isNegative ? QByteArray('-' + out) : out;
}

/// 20240131, 20240131 170000, 20240131 170000123 (ticks of HistData) and 31.01.2024 with dashes and colons.
QByteArray withDashes(QByteArray text)
{
    const bool isDayFirst = text.size() >= 10 && text[2] == '.' && text[5] == '.' && areDigits(text.first(2))
        && areDigits(text.sliced(3, 2)) && areDigits(text.sliced(6, 4));
    if (isDayFirst) {
        return text.sliced(6, 4) + '-' + text.sliced(3, 2) + '-' + text.first(2) + text.sliced(10);
    }
    const bool isPacked
        = text.size() >= 8 && areDigits(text.first(8)) && (text.size() == 8 || text[8] == ' ' || text[8] == 'T');
    if (isPacked) {
        if (text.size() >= 15 && areDigits(text.sliced(9, 6))) {
            if (text.size() > 15 && isDigit(text[15])) {
                text.insert(15, '.');
            }
            text.insert(13, ':').insert(11, ':');
        }
        return text.insert(6, '-').insert(4, '-');
    }
    for (const qsizetype at : {4, 7}) { // 2026.01.31 and 2026/01/31
        if (text.size() > at && (text[at] == '.' || text[at] == '/')) {
            text[at] = '-';
        }
    }
    return text;
}

/// Takes " UTC", " GMT" and " GMT+0100" from the end of a text: "Z", "+01:00", or nothing.
QByteArray takeZone(QByteArray& text)
{
    const qsizetype at = std::max(text.lastIndexOf(" UTC"), text.lastIndexOf(" GMT"));
    if (at < 0) {
        return {};
    }
    QByteArray zone = text.sliced(at + 4);
    text.truncate(at);
    if (zone.size() == 5) {
        zone.insert(3, ':');
    }
    return zone.isEmpty() ? QByteArray("Z") : zone;
}

Result<Timestamp> timeOf(QByteArrayView text)
{
    QByteArray iso = text.toByteArray();
    const QByteArray zone = takeZone(iso);
    iso = withDashes(iso);
    if (iso.size() == 10) {
        iso += "T00:00:00";
    } else if (iso.size() == 16) {
        iso += ":00";
    }
    const bool hasZone
        = iso.endsWith('Z') || iso.endsWith('z') || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
    return parseTimestamp(!zone.isEmpty() ? QByteArray(iso + zone) : hasZone ? iso : QByteArray(iso + 'Z'));
}

} // namespace

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
}

void splitCsvLine(QByteArrayView line, char separator, std::vector<QByteArrayView>& parts)
{
    parts.clear();
    while (true) {
        if (line.startsWith('"')) {
            const qsizetype close = line.indexOf('"', 1);
            if (close > 0) {
                parts.push_back(line.sliced(1, close - 1));
                line = line.sliced(close + 1);
                if (line.isEmpty()) {
                    return;
                }
                line = line.sliced(line.startsWith(separator) ? 1 : 0);
                continue;
            }
        }
        const qsizetype end = line.indexOf(separator);
        parts.push_back((end < 0 ? line : line.first(end)).trimmed());
        if (end < 0) {
            return;
        }
        line = line.sliced(end + 1);
    }
}

QByteArrayView takeCsvLine(QByteArrayView& text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool parseCsvTime(QByteArrayView text, CsvTime format, Timestamp& out)
{
    Result<Timestamp> time = Error{};
    if (format == CsvTime::Seconds) {
        time = parseEpochSeconds(text);
    } else if (format == CsvTime::Text) {
        time = timeOf(text);
    } else {
        Decimal number;
        if (Decimal::parse(text, number) != Decimal::ParseIssue::Ok) {
            return false;
        }
        const Decimal whole = number.trimmed();
        if (whole.scale() != 0) {
            return false;
        }
        time = format == CsvTime::Millis ? fromMillis(whole.mantissa())
            : format == CsvTime::Nanos   ? fromNanos(whole.mantissa())
                                         : fromMillis(whole.mantissa() / 1'000);
        if (time && format == CsvTime::Micros) {
            time = fromMicros(whole.mantissa());
        }
    }
    if (time) {
        out = *time;
    }
    return time.hasValue();
}

bool parseCsvNumber(QByteArrayView text, char point, int mostDecimals, Decimal& out)
{
    using Issue = Decimal::ParseIssue;
    Issue issue = point == '.' ? Decimal::parse(text, out) : Issue::NotANumber;
    QByteArray plain;
    if (issue != Issue::Ok && issue != Issue::TooManyDigits) {
        plain = asDecimal(text, point);
        text = plain;
        issue = Decimal::parse(text, out);
    }
    if (issue != Issue::Ok && issue != Issue::TooManyDigits) {
        return false;
    }
    if (issue == Issue::Ok && !hasNoise(out, mostDecimals)) {
        return true;
    }
    const auto all = Decimal::parseRounded(text, Decimal::kMaxScale, Rounding::HalfEven);
    if (!all) {
        return false;
    }
    const int surplus = digitsOf(all->mantissa()) - kSureDigits;
    const int decimals = std::clamp(all->scale() - surplus, 0, mostDecimals);
    const auto rounded
        = Decimal::parseRounded(text, decimals, Rounding::HalfEven); // Again from the text: one rounding.
    if (rounded) {
        out = rounded->trimmed();
    }
    return rounded.hasValue();
}

} // namespace elite
