// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/anchor.h"

#include <QLoggingCategory>
#include <QtEndian>

Q_LOGGING_CATEGORY(lcAnchor, "elite.storage.anchor")

namespace elite {

namespace {

constexpr char kVersion = 1;
constexpr qint64 kDayUs = 86'400'000'000;

} // namespace

QByteArray packedAnchor(const Anchor& anchor)
{
    QByteArray out(9, kVersion);
    qToBigEndian(anchor.seq, out.data() + 1);
    return out.append(macView(anchor.mac));
}

std::optional<Anchor> anchorFrom(QByteArrayView packed)
{
    if (packed.size() != 41 || packed.front() != kVersion) {
        return std::nullopt;
    }
    const auto mac = macFrom(packed.sliced(9));
    const auto seq = qFromBigEndian<qint64>(packed.data() + 1);
    return mac && seq >= 0 ? std::optional<Anchor>({seq, *mac}) : std::nullopt;
}

AnchorKeeper::AnchorKeeper(AnchorStore* store, qint64 anchoredSeq)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->store = store;
    m_shared->saved = anchoredSeq;
}

void AnchorKeeper::committed(const ChainHead& head, qint64 wallUs)
{
    const qint64 day = wallUs / kDayUs;
    {
        const std::lock_guard guard(m_shared->mutex);
        const bool newDay = std::exchange(m_shared->day, day) != day;
        if (!newDay && !m_shared->failing && head.seq - m_shared->saved < kRowsBetween) {
            return;
        }
    }
    request(head);
}

void AnchorKeeper::saveNow(const ChainHead& head)
{
    request(head);
}

void AnchorKeeper::request(const ChainHead& head)
{
    {
        const std::lock_guard guard(m_shared->mutex);
        if (m_shared->store == nullptr) {
            return;
        }
        if (m_shared->inFlight) {
            m_shared->waiting = head;
            return;
        }
        m_shared->inFlight = true;
    }
    start(m_shared, head);
}

void AnchorKeeper::start(const std::shared_ptr<Shared>& shared, const Anchor& anchor)
{
    shared->store->save(anchor, [shared, anchor](const Done& done) { finished(shared, anchor, done); });
}

void AnchorKeeper::finished(const std::shared_ptr<Shared>& shared, const Anchor& anchor, const Done& done)
{
    std::optional<Anchor> next;
    {
        const std::lock_guard guard(shared->mutex);
        shared->failing = !done;
        if (done) {
            shared->saved = std::max(shared->saved, anchor.seq);
        }
        next = std::exchange(shared->waiting, std::nullopt);
        shared->inFlight = next.has_value();
    }
    if (!done) {
        qCWarning(lcAnchor) << "the anchor was not saved:" << done.error().detail;
    }
    if (next) {
        start(shared, *next);
    }
}

qint64 AnchorKeeper::anchoredSeq() const
{
    const std::lock_guard guard(m_shared->mutex);
    return m_shared->saved;
}

bool AnchorKeeper::failing() const
{
    const std::lock_guard guard(m_shared->mutex);
    return m_shared->failing;
}

} // namespace elite
