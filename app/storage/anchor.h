// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/event.h"
#include "models/base/result.h"

#include <functional>
#include <mutex>
#include <optional>

namespace elite {

/// A copy of the chain's end that is kept outside the file, so that a shortened or older file is noticed.
using Anchor = ChainHead;

QByteArray packedAnchor(const Anchor& anchor);
std::optional<Anchor> anchorFrom(QByteArrayView packed);

/// Where anchors are kept (the keychain). May be called from the storage thread; `done` may come from any thread.
class AnchorStore
{
public:
    virtual ~AnchorStore() = default;
    virtual void save(const Anchor& anchor, std::function<void(const Done&)> done) = 0;
};

/// Decides when an anchor is due: every 100 rows, on the first row of a day, and on demand. One save at a time; when
/// one takes long, the next carries the newest row. A failed save is tried again with the next row. Thread-safe.
class AnchorKeeper
{
public:
    static constexpr qint64 kRowsBetween = 100;

    /// `store` may be null: no keychain, then only the chain protects. It must outlive every save in flight.
    AnchorKeeper(AnchorStore* store, qint64 anchoredSeq);

    void committed(const ChainHead& head, qint64 wallUs);
    void saveNow(const ChainHead& head);
    qint64 anchoredSeq() const; ///< the newest row known to be saved
    /// True when the newest save failed.
    bool failing() const;

private:
    struct Shared
    { // outlives the keeper when a save answers late
        std::mutex mutex;
        AnchorStore* store = nullptr;
        qint64 saved = 0;
        qint64 day = 0;
        bool inFlight = false;
        bool failing = false;
        std::optional<Anchor> waiting;
    };
    static void start(const std::shared_ptr<Shared>& shared, const Anchor& anchor);
    static void finished(const std::shared_ptr<Shared>& shared, const Anchor& anchor, const Done& done);
    void request(const ChainHead& head);

    std::shared_ptr<Shared> m_shared;
};

} // namespace elite
