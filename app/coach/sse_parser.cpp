// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/sse_parser.h"

namespace elite {

void SseParser::feed(QByteArrayView bytes, std::vector<SseEvent>& out)
{
    for (qsizetype at = 0; at < bytes.size() && !m_isBroken;) {
        if (std::exchange(m_skipLineFeed, false) && bytes[at] == '\n') {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r') {
            ++end;
        }
        m_line += bytes.sliced(at, end - at);
        if (m_line.size() + m_event.data.size() > kLargestEvent) {
            m_isBroken = true;
            m_line.clear();
            m_event = {};
            return;
        }
        if (end < bytes.size()) {
            m_skipLineFeed = bytes[end] == '\r';
            endLine(out);
            ++end;
        }
        at = end;
    }
}

void SseParser::finish(std::vector<SseEvent>& out)
{
    if (!m_line.isEmpty()) {
        endLine(out);
    }
    dispatch(out);
}

void SseParser::endLine(std::vector<SseEvent>& out)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_isFirstLine, false) && line.startsWith("\xef\xbb\xbf")) {
        line.remove(0, 3);
    }
    if (line.isEmpty()) {
        dispatch(out);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon); // An empty field is a comment.
    QByteArrayView value = colon < 0 ? QByteArrayView() : QByteArrayView(line).sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    if (field == "data") {
        if (m_hasData) {
            m_event.data += '\n';
        }
        m_event.data += value;
        m_hasData = true;
    } else if (field == "event") {
        m_event.name = value.toByteArray();
    }
}

void SseParser::dispatch(std::vector<SseEvent>& out)
{
    if (m_hasData) {
        out.push_back(std::move(m_event));
    }
    m_event = {};
    m_hasData = false;
}

} // namespace elite
