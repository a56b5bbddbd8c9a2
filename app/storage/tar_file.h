// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QIODevice>

#include <functional>

namespace elite {

// The plain part of POSIX tar: regular files with short names. Enough for our own backups, and any tar reads them.

inline constexpr qsizetype kLongestTarName = 99;

Done writeTarFile(QIODevice& out, const QString& name, const QByteArray& content);
/// `size` bytes of `in` follow the header; `onBlock` gets what was copied, false stops (Cancelled).
Done copyIntoTar(QIODevice& out, const QString& name, QIODevice& in, qint64 size,
                 const std::function<bool(const QByteArray& block)>& onBlock);
Done endTar(QIODevice& out);

struct TarEntry
{
    QString name;
    qint64 size = 0;
};
/// The next header; an empty name at the end. Corrupt when it is none.
Result<TarEntry> nextTarEntry(QIODevice& in);
/// The content of the entry whose header was just read, in blocks; then its padding.
Done readTarContent(QIODevice& in, qint64 size, const std::function<Done(const QByteArray& block)>& onBlock);

} // namespace elite
