// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/env_file.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace elite {

namespace {

constexpr qint64 kLargest = 64 * 1024;

bool isName(const QByteArray& name)
{
    const auto fits
        = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.isEmpty() && (name.front() < '0' || name.front() > '9') && std::ranges::all_of(name, fits);
}

/// The value without its quotes or the comment behind it; nothing when a quote is not closed.
std::optional<QByteArray> unquoted(const QByteArray& raw)
{
    if (raw.startsWith('"') || raw.startsWith('\'')) {
        const qsizetype end = raw.indexOf(raw.front(), 1);
        if (end < 0) {
            return std::nullopt;
        }
        const QByteArray rest = raw.mid(end + 1).trimmed();
        return rest.isEmpty() || rest.startsWith('#') ? std::optional(raw.mid(1, end - 1)) : std::nullopt;
    }
    const qsizetype comment = raw.indexOf(" #");
    return (comment < 0 ? raw : raw.left(comment)).trimmed();
}

} // namespace

EnvFile parseEnvFile(const QByteArray& text)
{
    EnvFile file;
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& whole : lines) {
        ++number;
        QByteArray line = whole.trimmed();
        if (number == 1 && line.startsWith("\xEF\xBB\xBF")) { // the mark that some Windows editors write
            line.remove(0, 3);
        }
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        if (line.startsWith("export ")) {
            line = line.mid(7).trimmed();
        }
        const qsizetype equals = line.indexOf('=');
        const QByteArray name = line.left(equals).trimmed();
        const std::optional<QByteArray> value = equals > 0 ? unquoted(line.mid(equals + 1).trimmed()) : std::nullopt;
        if (!value || !isName(name)) {
            file.wrongLines.append(number);
            continue;
        }
        file.lines.append({QString::fromLatin1(name), *value, number});
    }
    return file;
}

Result<EnvFile> readEnvFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage, file.errorString()};
    }
    const QByteArray text = file.read(kLargest + 1);
    if (text.size() > kLargest) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("larger than 64 KiB")};
    }
    return parseEnvFile(text);
}

} // namespace elite
