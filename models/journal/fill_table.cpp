// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/fill_table.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kSampleLines = 60;

template <class Read> QString wideText(const QByteArray& file, Read read)
{
    QString out;
    out.reserve(file.size() / 2);
    for (qsizetype i = 2; i + 1 < file.size(); i += 2) { // Behind the mark.
        out.append(QChar(read(file.constData() + i)));
    }
    return out;
}

Result<QString> textOf(const QByteArray& file)
{
    if (file.startsWith("\xff\xfe")) {
        return wideText(file, [](const char* at) { return qFromLittleEndian<char16_t>(at); });
    }
    if (file.startsWith("\xfe\xff")) {
        return wideText(file, [](const char* at) { return qFromBigEndian<char16_t>(at); });
    }
    const QByteArrayView text = QByteArrayView(file).sliced(file.startsWith("\xef\xbb\xbf") ? 3 : 0);
    return text.isValidUtf8() ? Result<QString>(QString::fromUtf8(text))
                              : Error{ErrorCode::InvalidInput, u"the file is not text"_s};
}

/// The one that stands equally often in the most lines.
QChar separatorOf(const QString& text)
{
    constexpr std::array kKnown{u',', u';', u'\t'};
    std::array<std::map<int, int>, kKnown.size()> lines; // Of each: how many lines have so many.
    std::array<int, kKnown.size()> counts{};
    bool isQuoted = false;
    int line = 0;
    for (const QChar c : text) {
        isQuoted = isQuoted != (c == u'"');
        if (!isQuoted && c == u'\n') {
            for (std::size_t i = 0; i < kKnown.size(); ++i) {
                lines[i][counts[i]] += counts[i] > 0 ? 1 : 0;
            }
            counts.fill(0);
            if (++line == kSampleLines) {
                break;
            }
        }
        for (std::size_t i = 0; i < kKnown.size() && !isQuoted; ++i) {
            counts[i] += c == kKnown[i] ? 1 : 0;
        }
    }
    std::size_t best = 0;
    std::pair<int, int> most{0, 0};
    for (std::size_t i = 0; i < kKnown.size(); ++i) {
        lines[i][counts[i]] += counts[i] > 0 ? 1 : 0;
        for (const auto& [count, times] : lines[i]) {
            if (std::pair(times, count) > most) {
                most = {times, count};
                best = i;
            }
        }
    }
    return kKnown[best];
}

Result<FillTable> readText(const QString& text)
{
    const QChar separator = separatorOf(text);
    FillTable out;
    FillTableRow row;
    QString cell;
    int line = 1;
    int quotedAt = 0; // The line where an open quote began.
    bool wasQuoted = false;
    row.line = 1;
    const auto endCell = [&] {
        row.cells.append(wasQuoted ? cell : cell.trimmed());
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        if (row.cells.size() > 1 || !row.cells.constFirst().isEmpty()) {
            out.rows.push_back(row);
        }
        row = {line + 1, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quotedAt > 0) {
            if (c != u'"') {
                cell.append(c);
                line += c == u'\n' ? 1 : 0;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell.append(c);
                ++i;
            } else {
                quotedAt = 0;
            }
        } else if (c == u'"' && cell.trimmed().isEmpty() && !wasQuoted) {
            cell.clear();
            wasQuoted = true;
            quotedAt = line;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
            ++line;
        } else if (c != u'\r') {
            cell.append(c);
        }
    }
    if (quotedAt > 0) {
        return Error{ErrorCode::Parse, u"the quote that opens in line %1 is never closed"_s.arg(quotedAt)};
    }
    endRow();
    return out;
}

QString plainOf(const QString& html)
{
    static constexpr std::array kEntities{std::pair{"&nbsp;", u' '}, std::pair{"&lt;", u'<'},
                                          std::pair{"&gt;", u'>'},   std::pair{"&quot;", u'"'},
                                          std::pair{"&#39;", u'\''}, std::pair{"&amp;", u'&'}}; // The last one last.
    QString out;
    bool isTag = false;
    for (const QChar c : html) {
        isTag = c == u'<' ? true : isTag;
        if (!isTag) {
            out.append(c == QChar::Nbsp ? QChar(u' ') : c);
        }
        isTag = c == u'>' ? false : isTag;
    }
    for (const auto& [name, c] : kEntities) {
        out.replace(QLatin1StringView(name), QString(QChar(c)));
    }
    return out.trimmed();
}

/// Where `tag` begins as a whole word, from `from`.
qsizetype tagAt(const QString& text, QLatin1StringView tag, qsizetype from)
{
    for (qsizetype at = text.indexOf(tag, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(tag, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + tag.size();
        if (end < text.size() && !text[end].isLetterOrNumber()) {
            return at;
        }
    }
    return -1;
}

FillTable readHtml(const QString& text)
{
    static constexpr QLatin1StringView kRow("<tr");
    static constexpr QLatin1StringView kCell("<td");
    static constexpr QLatin1StringView kHead("<th");
    FillTable out;
    out.isHtml = true;
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype at = tagAt(text, kRow, 0); at >= 0;) {
        const qsizetype next = tagAt(text, kRow, at + 1);
        const QString inside = text.mid(at, next < 0 ? -1 : next - at);
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + at, u'\n'));
        counted = at;
        FillTableRow row{line, {}};
        const auto cellAt = [&inside](qsizetype from) {
            const qsizetype cell = tagAt(inside, kCell, from);
            const qsizetype head = tagAt(inside, kHead, from);
            return cell < 0 ? head : head < 0 ? cell : std::min(cell, head);
        };
        for (qsizetype cell = cellAt(0); cell >= 0;) {
            const qsizetype begin = inside.indexOf(u'>', cell);
            const qsizetype after = cellAt(cell + 1);
            if (begin < 0) {
                break;
            }
            // MetaTrader hides cells that only keep other tables in line.
            const bool isHidden = inside.mid(cell, begin - cell).contains(u"hidden"_s, Qt::CaseInsensitive);
            if (!isHidden) {
                row.cells.append(plainOf(inside.mid(begin + 1, after < 0 ? -1 : after - begin - 1)));
            }
            cell = after;
        }
        if (!row.cells.isEmpty()) {
            out.rows.push_back(std::move(row));
        }
        at = next;
    }
    return out;
}

} // namespace

Result<FillTable> readFillTable(const QByteArray& file)
{
    const auto text = textOf(file);
    if (!text) {
        return text.error();
    }
    const bool isHtml = tagAt(*text, QLatin1StringView("<table"), 0) >= 0;
    auto table = isHtml ? Result<FillTable>(readHtml(*text)) : readText(*text);
    if (table && std::none_of(table->rows.begin(), table->rows.end(), [](const FillTableRow& row) {
            return row.cells.size() > 1;
        })) {
        return Error{ErrorCode::InvalidInput, u"no line has two values"_s};
    }
    return table;
}

} // namespace elite
