// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_anchor_store.h"

#include <QPointer>

#include <array>

namespace elite {

namespace {

const std::array<QString, 2> kSlots = {QStringLiteral("ledger-anchor-a"), QStringLiteral("ledger-anchor-b")};

} // namespace

KeychainAnchorStore::KeychainAnchorStore(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

QStringList KeychainAnchorStore::itemNames()
{
    return {kSlots.begin(), kSlots.end()};
}

void KeychainAnchorStore::load(QObject* context, std::function<void(Result<std::optional<Anchor>>)> done)
{
    loadNext(0, std::nullopt,
             [watched = QPointer<QObject>(context), done = std::move(done)](Result<std::optional<Anchor>> result) {
                 if (watched) {
                     done(std::move(result));
                 }
             });
}

void KeychainAnchorStore::loadNext(int slot, std::optional<Anchor> newest,
                                   std::function<void(Result<std::optional<Anchor>>)> done)
{
    if (slot == int(kSlots.size())) {
        done(newest);
        return;
    }
    m_store.read(kSlots.at(std::size_t(slot)), this,
                 [this, slot, newest, done = std::move(done)](const Result<Secret>& read) {
                     if (!read && read.error().code != ErrorCode::NotFound) {
                         done(read.error());
                         return;
                     }
                     const auto anchor = read ? anchorFrom(read->reveal()) : std::nullopt;
                     if (anchor && (!newest || anchor->seq >= newest->seq)) {
                         m_nextSlot = 1 - slot; // the older one is written next
                         loadNext(slot + 1, anchor, done);
                     } else {
                         loadNext(slot + 1, newest, done);
                     }
                 });
}

void KeychainAnchorStore::save(const Anchor& anchor, std::function<void(const Done&)> done)
{
    ++m_pending;
    QMetaObject::invokeMethod(
        this,
        [this, anchor, done = std::move(done)] {
            if (!m_store.savesLast()) {
                --m_pending;
                done(Error{ErrorCode::Unavailable, QStringLiteral("keys are kept for this run only")});
                return;
            }
            const QString& name = kSlots.at(std::size_t(m_nextSlot));
            m_store.write(name, Secret::copyOf(packedAnchor(anchor)), this, [this, done](const Done& written) {
                m_nextSlot = written ? 1 - m_nextSlot : m_nextSlot;
                --m_pending;
                done(written);
            });
        },
        Qt::QueuedConnection);
}

} // namespace elite
