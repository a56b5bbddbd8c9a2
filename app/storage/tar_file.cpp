// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/tar_file.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr qsizetype kBlock = 512;
constexpr qsizetype kPortion = 1 << 20;
constexpr qint64 kLargest = 1LL << 36; // What fits into its size field with some room.

Error writeError(const QIODevice& out)
{
    return {ErrorCode::Storage, out.errorString()};
}

Error notATar()
{
    return {ErrorCode::Corrupt, u"the file is cut off or no backup"_s};
}

void put(QByteArray& header, qsizetype at, const QByteArray& text)
{
    header.replace(at, text.size(), text);
}

unsigned sumOf(QByteArray header)
{
    put(header, 148, QByteArray(8, ' '));
    return std::accumulate(header.begin(), header.end(), 0U,
                           [](unsigned sum, char c) { return sum + static_cast<unsigned char>(c); });
}

Done writeHeader(QIODevice& out, const QString& name, qint64 size)
{
    const QByteArray bytes = name.toUtf8();
    if (bytes.isEmpty() || bytes.size() > kLongestTarName || size < 0 || size > kLargest) {
        return Error{ErrorCode::InvalidInput, u"a name or a file is too long for a backup: %1"_s.arg(name)};
    }
    QByteArray header(kBlock, '\0');
    put(header, 0, bytes);
    put(header, 100, "0000600");
    put(header, 108, "0000000");
    put(header, 116, "0000000");
    put(header, 124, QByteArray::number(size, 8).rightJustified(11, '0'));
    put(header, 136, QByteArray(11, '0'));
    put(header, 156, "0");
    put(header, 257, QByteArray("ustar\00000", 8));
    put(header, 148, QByteArray::number(sumOf(header), 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return out.write(header) == header.size() ? Done() : Done(writeError(out));
}

Done pad(QIODevice& out, qint64 size)
{
    const QByteArray zeros(static_cast<qsizetype>((kBlock - size % kBlock) % kBlock), '\0');
    return out.write(zeros) == zeros.size() ? Done() : Done(writeError(out));
}

} // namespace

Done writeTarFile(QIODevice& out, const QString& name, const QByteArray& content)
{
    if (Done done = writeHeader(out, name, content.size()); !done) {
        return done;
    }
    return out.write(content) == content.size() ? pad(out, content.size()) : Done(writeError(out));
}

Done copyIntoTar(QIODevice& out, const QString& name, QIODevice& in, qint64 size,
                 const std::function<bool(const QByteArray&)>& onBlock)
{
    if (Done done = writeHeader(out, name, size); !done) {
        return done;
    }
    for (qint64 left = size; left > 0;) {
        const QByteArray block = in.read(std::min<qint64>(left, kPortion));
        if (block.isEmpty()) {
            return Error{ErrorCode::Storage, u"%1 became shorter while it was read"_s.arg(name)};
        }
        if (out.write(block) != block.size()) {
            return writeError(out);
        }
        left -= block.size();
        if (!onBlock(block)) {
            return Error{ErrorCode::Cancelled, u"cancelled"_s};
        }
    }
    return pad(out, size);
}

Done endTar(QIODevice& out)
{
    const QByteArray zeros(2 * kBlock, '\0');
    return out.write(zeros) == zeros.size() ? Done() : Done(writeError(out));
}

Result<TarEntry> nextTarEntry(QIODevice& in)
{
    const QByteArray header = in.read(kBlock);
    if (header.size() != kBlock) {
        return notATar();
    }
    if (header == QByteArray(kBlock, '\0')) {
        return TarEntry{};
    }
    bool isSum = false;
    bool isSize = false;
    const unsigned sum = header.mid(148, 6).toUInt(&isSum, 8);
    const qint64 size = header.mid(124, 11).toLongLong(&isSize, 8);
    if (!isSum || sum != sumOf(header) || !isSize || size < 0 || size > kLargest || header.mid(257, 5) != "ustar"
        || header[156] != '0') {
        return notATar();
    }
    const QByteArray name = header.left(kLongestTarName);
    return TarEntry{QString::fromUtf8(name.constData()), size};
}

Done readTarContent(QIODevice& in, qint64 size, const std::function<Done(const QByteArray&)>& onBlock)
{
    for (qint64 left = size; left > 0;) {
        const QByteArray block = in.read(std::min<qint64>(left, kPortion));
        if (block.isEmpty()) {
            return notATar();
        }
        left -= block.size();
        if (Done done = onBlock(block); !done) {
            return done;
        }
    }
    const qint64 padding = (kBlock - size % kBlock) % kBlock;
    return in.read(padding).size() == padding ? Done() : Done(notATar());
}

} // namespace elite
