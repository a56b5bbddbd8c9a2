// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/timestamp.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

// The emergency stop as a file beside the ledger: AppPaths::haltFile(). It is on disk before anybody acts on it, any
// program of this user can write it (`elite halt`, elite-stop, touch), and while it lies there no order goes out. Only
// a release in the window takes it away. All functions may be called from any thread.

namespace elite {

struct HaltOrder
{
    Timestamp at{}; // Wall time.
    QString by; // "elite halt", "elite-stop", "keyboard"; "HALT file" when a file of other content lies there.
    QString reason; // May be empty.

    friend bool operator==(const HaltOrder&, const HaltOrder&) = default;
};

/// What the running program did about it.
struct HaltReply
{
    Timestamp at{};
    qint64 process = 0;
    int openOrders = 0;
    int openPositions = 0;
    QString problem; // English; empty when all went well.

    bool isFlat() const { return openOrders == 0 && openPositions == 0 && problem.isEmpty(); }
    friend bool operator==(const HaltReply&, const HaltReply&) = default;
};

/// One look at the disk, a few microseconds: ask before every order goes out. True as well when the system does not let
/// us look: who cannot see the stop must not trade.
bool isHaltOrdered(const QString& path);

/// What lies there. Any file counts, also an empty one or one that is damaged.
std::optional<HaltOrder> readHalt(const QString& path);

/// Safe on disk when this returns. A stop that lies there already stays as it is and is returned.
Result<HaltOrder> orderHalt(const QString& path, const HaltOrder& order);

/// Takes the stop and its reply away; safe on disk when this returns. Fine when there is none.
Done clearHalt(const QString& path);

/// The engine's answer, for those who wait for it outside the window. Written again as the numbers change.
Done answerHalt(const QString& path, const HaltReply& reply);
/// Nothing when there is none, or when it is older than `since`.
std::optional<HaltReply> readHaltReply(const QString& path, Timestamp since);

/// Looks for the file ten times a second in the thread it lives in, at once when it is started.
class HaltWatch : public QObject
{
    Q_OBJECT
public:
    explicit HaltWatch(const QString& path, QObject* parent = nullptr);

    void start();
    bool isOrdered() const { return m_isOrdered; }

Q_SIGNALS:
    void ordered(const elite::HaltOrder& order);
    void cleared();

private:
    void look();

    QString m_path;
    QTimer m_timer;
    bool m_isOrdered = false;
};

} // namespace elite
