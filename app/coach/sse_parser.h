// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace elite {

struct SseEvent
{
    QByteArray name; ///< empty: "message"
    QByteArray data;

    friend bool operator==(const SseEvent&, const SseEvent&) = default;
};

/// Server-sent events out of bytes in any portions: CR, LF or both, a byte order mark, comments, several data lines.
/// What a server may make us remember is bounded; beyond that the stream is broken.
class SseParser
{
public:
    static constexpr qsizetype kLargestEvent = 8 * 1024 * 1024;

    void feed(QByteArrayView bytes, std::vector<SseEvent>& out);
    /// The end of the stream: an event without its blank line counts all the same.
    void finish(std::vector<SseEvent>& out);
    bool isBroken() const { return m_isBroken; }

private:
    void endLine(std::vector<SseEvent>& out);
    void dispatch(std::vector<SseEvent>& out);

    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_skipLineFeed = false;
    bool m_isFirstLine = true;
    bool m_isBroken = false;
};

} // namespace elite
