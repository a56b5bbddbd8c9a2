// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/secrets/scrubber.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace elite::cli {

namespace {

/// The last door: what was typed may come back in an answer, and a key may have been typed in the wrong place.
void write(std::FILE* stream, const QByteArray& text)
{
    const QByteArray bytes = scrubbed(QByteArrayView(text));
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printJson(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void complain(const QString& line)
{
    write(stderr, "elite: " + line.toUtf8() + '\n');
}

QString table(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size()) {
                widths.append(0);
            }
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths.at(i) + 2);
        }
        lines.append(line.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace elite::cli
