// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace elite {

/// Reads one HTTP/1.1 answer from the bytes of a connection that serves no other. Half an answer is none.
class HttpReply
{
public:
    enum class State { Reading, Complete, Broken };

    State feed(QByteArrayView bytes);
    /// The connection was closed: completes an answer that has no length of its own.
    State end();

    State state() const { return m_state; }
    int status() const { return m_status; }
    QByteArray header(QByteArrayView name) const;
    const QByteArray& body() const { return m_body; }

private:
    enum class Part { Head, Length, ChunkSize, ChunkData, ChunkEnd, Trailer, UntilClose };

    bool readHead();
    bool step();
    bool startBody();
    bool readChunkSize();
    bool takeBody();
    State broken() { return m_state = State::Broken; }

    State m_state = State::Reading;
    Part m_part = Part::Head;
    int m_status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
    qint64 m_left = 0; // Bytes of the body or of the chunk.
    QByteArray m_input;
    QByteArray m_body;
};

} // namespace elite
