// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/typed_number.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace elite {

namespace {

constexpr int kThousands = 3;

/// One mark inside of the digits and how many digits stand before it.
struct Mark
{
    char16_t kind; ///< '.', ',', or 0x20 for every sort of space and apostrophe, which never are decimal points
    qsizetype at;
};

struct Shape
{
    bool negative = false;
    QByteArray digits; ///< ASCII, without marks
    std::vector<Mark> marks;
};

bool isSpaceMark(char16_t c)
{
    return c == u' ' || c == 0x00A0 || c == 0x2007 || c == 0x2009 || c == 0x202F || c == u'\'' || c == 0x2019;
}

bool isMinus(char16_t c)
{
    return c == u'-' || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

/// Marks of writing direction carry no value; a pasted figure may be full of them.
bool isDirectionMark(char16_t c)
{
    return (c >= 0x200E && c <= 0x200F) || c == 0x061C || (c >= 0x2066 && c <= 0x2069) || (c >= 0x202A && c <= 0x202E);
}

/// Digits and marks of the text, or nothing when there is anything else in it.
std::optional<Shape> shapeOf(QStringView text)
{
    Shape shape;
    bool signSeen = false;
    for (const QChar c : text.trimmed()) {
        const char16_t u = c.unicode();
        if (isDirectionMark(u)) {
            continue;
        }
        if (c.isDigit()) {
            shape.digits.append(static_cast<char>('0' + c.digitValue()));
        } else if (shape.digits.isEmpty() && shape.marks.empty() && !signSeen && (isMinus(u) || u == u'+')) {
            signSeen = true;
            shape.negative = isMinus(u);
        } else if (u == u'.' || u == u',' || u == 0x066B || u == 0xFF0E || u == 0xFF0C) {
            // The Arabic decimal mark only ever is one; it reads like a point that nobody doubts.
            const char16_t kind = u == 0xFF0E ? u'.' : u == 0xFF0C ? u',' : u;
            shape.marks.push_back({kind, shape.digits.size()});
        } else if (u == 0x066C || isSpaceMark(u)) {
            if (shape.digits.isEmpty()) {
                continue; // a space between the sign and the number
            }
            shape.marks.push_back({u == 0x066C ? u : u' ', shape.digits.size()});
        } else {
            return std::nullopt;
        }
    }
    return shape;
}

Decimal exact(const Shape& shape, qsizetype decimalAt, TypedIssue& issue)
{
    QByteArray whole = shape.digits.left(decimalAt);
    const QByteArray rest = shape.digits.mid(decimalAt);
    while (whole.size() > 1 && whole.startsWith('0')) {
        whole.remove(0, 1);
    }
    QByteArray text = shape.negative ? QByteArray("-") : QByteArray();
    text += whole.isEmpty() ? QByteArray("0") : whole;
    if (!rest.isEmpty()) {
        text += '.';
        text += rest;
    }
    const Result<Decimal> value = Decimal::parse(text);
    issue = value ? TypedIssue::None : TypedIssue::TooLong;
    return value ? *value : Decimal();
}

TypedNumber understood(const Shape& shape, qsizetype decimalAt)
{
    TypedNumber typed;
    typed.value = exact(shape, decimalAt, typed.issue);
    return typed;
}

TypedNumber refused(TypedIssue issue)
{
    TypedNumber typed;
    typed.issue = issue;
    return typed;
}

/// Thousands: the last group has three digits, those between two or three (1,50,00,000 in India), the first one to
/// three and no leading zero. `end` is where the whole part ends.
bool groupsStandRight(const Shape& shape, std::size_t count, qsizetype end)
{
    if (count == 0) {
        return true;
    }
    if (shape.marks.front().at < 1 || shape.marks.front().at > kThousands || shape.digits.startsWith('0')) {
        return false;
    }
    for (std::size_t n = 0; n < count; ++n) {
        const bool last = n + 1 == count;
        const qsizetype size = (last ? end : shape.marks[n + 1].at) - shape.marks[n].at;
        if (last ? size != kThousands : size != kThousands && size != kThousands - 1) {
            return false;
        }
    }
    return true;
}

bool sameKind(const Shape& shape, std::size_t count)
{
    return std::all_of(shape.marks.begin(), shape.marks.begin() + static_cast<std::ptrdiff_t>(count),
                       [&](const Mark& mark) { return mark.kind == shape.marks.front().kind; });
}

/// One point or comma: decimals, unless its place fits thousands as well.
TypedNumber singleMark(const Shape& shape, QStringView decimalPoint)
{
    const Mark mark = shape.marks.front();
    const qsizetype size = shape.digits.size();
    if (mark.kind == u' ' || mark.kind == 0x066C) {
        return groupsStandRight(shape, 1, size) ? understood(shape, size) : refused(TypedIssue::BadGrouping);
    }
    const bool fitsThousands = groupsStandRight(shape, 1, size);
    const bool ownPoint = mark.kind == 0x066B || decimalPoint == QStringView(&mark.kind, 1);
    if (!fitsThousands || ownPoint) {
        return understood(shape, mark.at);
    }
    TypedNumber typed = refused(TypedIssue::Ambiguous);
    TypedIssue issue = TypedIssue::None;
    typed.readings = {exact(shape, size, issue), exact(shape, mark.at, issue)};
    return typed;
}

} // namespace

TypedNumber parseTyped(QStringView text, QStringView decimalPoint)
{
    const std::optional<Shape> found = shapeOf(text);
    if (!found) {
        return refused(TypedIssue::NotANumber);
    }
    const Shape& shape = *found;
    if (shape.digits.isEmpty()) {
        return refused(text.trimmed().isEmpty() ? TypedIssue::Empty : TypedIssue::NotANumber);
    }
    const qsizetype size = shape.digits.size();
    const std::size_t count = shape.marks.size();
    if (count == 0) {
        return understood(shape, size);
    }
    if (count == 1) {
        return singleMark(shape, decimalPoint);
    }
    // Several marks of one kind are thousands; when the last one is of another kind, it is the decimal point.
    const Mark last = shape.marks.back();
    if (sameKind(shape, count)) {
        return groupsStandRight(shape, count, size) && last.kind != 0x066B ? understood(shape, size)
                                                                           : refused(TypedIssue::BadGrouping);
    }
    const bool lastIsPoint = last.kind == u'.' || last.kind == u',' || last.kind == 0x066B;
    if (!lastIsPoint || !sameKind(shape, count - 1) || shape.marks.front().kind == 0x066B) {
        return refused(TypedIssue::NotANumber);
    }
    return groupsStandRight(shape, count - 1, last.at) ? understood(shape, last.at) : refused(TypedIssue::BadGrouping);
}

} // namespace elite
