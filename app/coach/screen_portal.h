// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QVariantMap>

#include <memory>

namespace elite {

/// A picture of a window or a region that the desktop itself lets the person choose: the way on Wayland, where no
/// program sees the screen. xdg-desktop-portal, interface Screenshot. Main thread; never waits for the bus.
class ScreenPortal : public QObject
{
    Q_OBJECT
public:
    /// `busAddress` is for tests; empty is the session bus.
    explicit ScreenPortal(const QString& busAddress = {}, QObject* parent = nullptr);
    ~ScreenPortal() override;

    /// Whether this platform has portals at all; whether this desktop has one shows when it is asked.
    static bool isSupported();

    /// The desktop shows its own dialog; taken() or failed() follows, however long the person takes. One at a time.
    void take();

Q_SIGNALS:
    void taken(const QByteArray& file); ///< the bytes of the picture, at most kLargest
    /// Cancelled by the person, Unavailable: no portal answers, anything else: English detail.
    void failed(const elite::Error& error);

public:
    static constexpr qint64 kLargest = 30 * 1024 * 1024;

private Q_SLOTS:
    void onResponse(uint code, const QVariantMap& results);

private:
    struct Link;
    void fail(ErrorCode code, const QString& detail);

    std::unique_ptr<Link> m_link;
};

} // namespace elite
