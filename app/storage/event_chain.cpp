// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/event_chain.h"

#include <QtEndian>

namespace elite {

namespace {

template <class Number> void put(char* at, Number number)
{
    qToBigEndian(number, at);
}

} // namespace

EventChain::EventChain(const Secret& master)
    : m_audit(deriveKey(master, "audit-hmac").reveal())
    , m_snapshot(deriveKey(master, "snapshot-hmac").reveal())
{
}

Mac EventChain::next(const Mac& previous, const EventView& event) const
{
    char head[18];
    put(head, event.seq);
    put(head + 8, event.serverUs);
    put(head + 16, quint16(event.kind.size()));
    char body[16];
    put(body, event.wallUs);
    put(body + 8, event.session);
    return m_audit.of({QByteArrayView("ETC-AUDIT-v1"), macView(previous), QByteArrayView(head, sizeof head), event.kind,
                       QByteArrayView(body, sizeof body), event.payload});
}

Mac EventChain::keyCheck() const
{
    return m_audit.of({QByteArrayView("ETC-KEY-CHECK-v1")});
}

Mac EventChain::snapshotMac(QByteArrayView name, const ChainHead& head, QByteArrayView payload) const
{
    char numbers[10];
    put(numbers, head.seq);
    put(numbers + 8, quint16(name.size()));
    return m_snapshot.of(
        {QByteArrayView("ETC-SNAPSHOT-v1"), macView(head.mac), QByteArrayView(numbers, sizeof numbers), name, payload});
}

} // namespace elite
