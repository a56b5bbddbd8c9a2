// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_store.h"
#include "app/storage/anchor.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace elite {

/// Keeps the ledger's anchor where the keys are. Two items are written in turn, because replacing one deletes it first:
/// a program killed in between still has the other.
class KeychainAnchorStore : public QObject, public AnchorStore
{
    Q_OBJECT
public:
    explicit KeychainAnchorStore(SecretStore& store, QObject* parent = nullptr);

    static QStringList itemNames();

    /// The newest anchor; none when there positively never was one. An error means that nobody knows: the ledger must
    /// not take that for "never written".
    void load(QObject* context, std::function<void(Result<std::optional<Anchor>>)> done);
    /// From any thread. Unavailable while keys are kept for this run only.
    void save(const Anchor& anchor, std::function<void(const Done&)> done) override;
    /// Anchors that were given to save() and have not been answered. A program that ends waits for it to be 0.
    int pending() const { return m_pending; }

private:
    void loadNext(int slot, std::optional<Anchor> newest, std::function<void(Result<std::optional<Anchor>>)> done);

    SecretStore& m_store;
    int m_nextSlot = 0;
    std::atomic<int> m_pending = 0;
};

} // namespace elite
