// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

/// Looks for planted values in every file below a folder, in every spelling a leak could have. Written apart from the
/// scrubber on purpose: a mistake in one must not hide a leak from the other.
namespace leak {

struct Needle
{
    QString how;
    QByteArray bytes;
};

inline std::vector<Needle> needlesOf(const QByteArray& value)
{
    std::vector<Needle> needles = {{QStringLiteral("raw"), value},
                                   {QStringLiteral("hex"), value.toHex()},
                                   {QStringLiteral("HEX"), value.toHex().toUpper()},
                                   {QStringLiteral("URL-encoded"), value.toPercentEncoding()},
                                   {QStringLiteral("URL-encoded throughout"), {}}};
    for (const char c : value) {
        needles.back().bytes += '%' + QByteArray(1, c).toHex().toUpper();
    }
    // Three ways in which a value can lie in a base64 text; four letters less at each end are enough to know it by.
    for (const QByteArray& before : {QByteArray(), QByteArray("x"), QByteArray("xx")}) {
        const QByteArray shifted = before + value;
        const QByteArray plain = shifted.toBase64();
        const QByteArray url = shifted.toBase64(QByteArray::Base64UrlEncoding);
        needles.push_back({QStringLiteral("base64"), plain.mid(4, plain.size() - 8)});
        needles.push_back({QStringLiteral("base64url"), url.mid(4, url.size() - 8)});
    }
    QByteArray little;
    QByteArray big;
    for (const char c : value) {
        little.append(c).append('\0');
        big.append('\0').append(c);
    }
    needles.push_back({QStringLiteral("UTF-16LE"), little});
    needles.push_back({QStringLiteral("UTF-16BE"), big});
    return needles;
}

struct Searched
{
    int files = 0;
    qint64 bytes = 0;
    QStringList hits; ///< "path: which value, how"; never the value itself
};

inline Searched search(const QString& folder, const std::vector<std::pair<QString, QByteArray>>& planted)
{
    Searched searched;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.fileName().toUtf8() + '\n' + file.readAll();
        ++searched.files;
        searched.bytes += content.size();
        for (const auto& [name, value] : planted) {
            for (const Needle& needle : needlesOf(value)) {
                if (content.contains(needle.bytes)) {
                    searched.hits += file.fileName() + QStringLiteral(": ") + name + QStringLiteral(", ") + needle.how;
                }
            }
        }
    }
    return searched;
}

} // namespace leak
