// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/live_feed.h"
#include "tests/app/market/conformance.h"
#include "tests/support/venue_simulator/local_server.h"

#include <QObject>

namespace elite::test {

/// How the recorded sessions of a venue are replayed.
struct SessionVenue
{
    QString name; // The folder of its recordings.
    std::function<LiveFeed::Parts(const LocalServer&)> parts;
    QByteArray bookPath; // What the REST request of a book picture starts with; empty when the stream sends it.
    std::function<HttpAnswer(const QByteArray& path)> rest; // Everything else that it asks for.
};

/// Replays every recorded and every fault-injected session through the real feed against a local server, row by row,
/// and compares where a fault is noticed and what the book is at the end.
class SessionTest : public QObject
{
    Q_OBJECT
public:
    explicit SessionTest(SessionVenue venue)
        : m_venue(std::move(venue))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void sessions_data();
    void sessions();
    void cleanupTestCase();

private:
    SessionVenue m_venue;
    std::vector<Payload> m_payloads;
    int m_sessions = 0;
    int m_faults = 0;
    qint64 m_frames = 0;
};

} // namespace elite::test
