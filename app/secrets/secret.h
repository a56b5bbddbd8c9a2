// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>

class QDebug;
class QDataStream;
class QTextStream;

namespace elite {

/// Bytes that nobody may see: kept in locked memory between guard pages, wiped when dropped, moved but never copied by
/// accident. It has no way into a log, a text, a stream or a QVariant: such code does not compile.
class Secret
{
public:
    Secret() noexcept = default;
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Copies; the caller's bytes stay as they are.
    static Secret copyOf(QByteArrayView bytes);
    /// Copies, then wipes the caller's bytes (the last owner of a shared buffer is wiped, an earlier share is not).
    static Secret take(QByteArray& bytes);
    /// UTF-8 of `text`, which is wiped the same way: for what was typed into a field.
    static Secret take(QString& text);
    static Secret random(std::size_t size);

    Secret duplicate() const { return copyOf(reveal()); }
    /// The bytes themselves, valid while this object lives. Every use of this word is a place to look at.
    QByteArrayView reveal() const noexcept;
    qsizetype size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }
    /// The same time whatever the content, so that guessing byte by byte tells nothing.
    bool sameAs(const Secret& other) const noexcept;

    bool operator==(const Secret&) const = delete;
    friend QDebug operator<<(QDebug, const Secret&) = delete;
    friend QDataStream& operator<<(QDataStream&, const Secret&) = delete;
    friend QTextStream& operator<<(QTextStream&, const Secret&) = delete;

private:
    unsigned char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Zeroes a buffer that held a secret; one that is shared with another owner stays as it is.
void overwrite(QByteArray& bytes);
/// Zeroes and empties it. Best effort: Qt may have copied the bytes before.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// "sk-proj...abcd": the first 7 and the last 4, only from 20 characters on; else "***".
QString masked(const Secret& secret);

} // namespace elite
