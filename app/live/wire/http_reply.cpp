// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/wire/http_reply.h"

#include <algorithm>

namespace elite {

namespace {

constexpr qsizetype kMaxHead = 64 << 10;
constexpr qsizetype kMaxBody = 10 << 20;
constexpr qsizetype kMaxLine = 1 << 10; // Of a chunk's size and of a trailer.

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto& [known, value] : m_headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

HttpReply::State HttpReply::feed(QByteArrayView bytes)
{
    if (m_state != State::Reading) {
        return m_state;
    }
    m_input += bytes;
    while (m_state == State::Reading && step()) { }
    return m_state;
}

HttpReply::State HttpReply::end()
{
    if (m_state == State::Reading) {
        m_state = m_part == Part::UntilClose ? State::Complete : State::Broken;
    }
    return m_state;
}

/// One step ahead; false when more bytes are needed or it is over.
bool HttpReply::step()
{
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::ChunkSize:
        return readChunkSize();
    case Part::Length:
    case Part::ChunkData:
    case Part::UntilClose:
        return takeBody();
    case Part::ChunkEnd:
        if (m_input.size() < 2) {
            return false;
        }
        if (!m_input.startsWith("\r\n")) {
            broken();
            return false;
        }
        m_input.remove(0, 2);
        m_part = Part::ChunkSize;
        return true;
    case Part::Trailer:
        break;
    }
    const qsizetype end = m_input.indexOf("\r\n");
    if (end == 0) {
        m_state = State::Complete;
    } else if (end > 0) {
        m_input.remove(0, end + 2);
        return true;
    } else if (m_input.size() > kMaxLine) {
        broken();
    }
    return false;
}

bool HttpReply::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() > kMaxHead) {
            broken();
        }
        return false;
    }
    const QList<QByteArray> lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);
    bool isNumber = false;
    const QByteArray first = lines.front().trimmed();
    m_status = first.mid(9, 3).toInt(&isNumber);
    if (!first.startsWith("HTTP/1.") || !isNumber || m_status < 100 || m_status > 599) {
        broken();
        return false;
    }
    m_headers.clear();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon <= 0) {
            broken();
            return false;
        }
        m_headers.emplace_back(lines.at(i).left(colon).trimmed(), lines.at(i).mid(colon + 1).trimmed());
    }
    return m_status < 200 || startBody(); // 100 Continue: the real head follows.
}

bool HttpReply::startBody()
{
    const QByteArray length = header("Content-Length");
    if (header("Transfer-Encoding").toLower().contains("chunked")) {
        m_part = Part::ChunkSize;
        return true;
    }
    if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
        return false;
    }
    if (length.isEmpty()) {
        m_part = Part::UntilClose;
        return true;
    }
    bool isNumber = false;
    m_left = length.toLongLong(&isNumber);
    if (!isNumber || m_left < 0 || m_left > kMaxBody) {
        broken();
        return false;
    }
    m_part = Part::Length;
    return true;
}

bool HttpReply::readChunkSize()
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0) {
        if (m_input.size() > kMaxLine) {
            broken();
        }
        return false;
    }
    bool isNumber = false;
    m_left = m_input.left(end).split(';').front().trimmed().toLongLong(&isNumber, 16);
    m_input.remove(0, end + 2);
    if (!isNumber || m_left < 0 || m_body.size() + m_left > kMaxBody) {
        broken();
        return false;
    }
    m_part = m_left == 0 ? Part::Trailer : Part::ChunkData;
    return true;
}

bool HttpReply::takeBody()
{
    const bool isOpenEnded = m_part == Part::UntilClose;
    const auto count = isOpenEnded ? m_input.size() : std::min<qsizetype>(m_input.size(), m_left);
    m_body += m_input.left(count);
    m_input.remove(0, count);
    if (m_body.size() > kMaxBody) {
        broken();
        return false;
    }
    if (isOpenEnded) {
        return false;
    }
    m_left -= count;
    if (m_left > 0) {
        return false;
    }
    if (m_part == Part::ChunkData) {
        m_part = Part::ChunkEnd;
        return true;
    }
    m_state = State::Complete;
    return false;
}

} // namespace elite
