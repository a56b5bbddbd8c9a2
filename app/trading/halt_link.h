// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/halt_file.h"

namespace elite {

class TradingService;

/// Ties the HALT file to practice trading: a file that appears stops it, a stop from the window leaves a file, a
/// release takes it away, and whoever waits outside is told what is still open. Lives on the ui thread.
class HaltLink : public QObject
{
    Q_OBJECT
public:
    HaltLink(TradingService& trading, const QString& path, QObject* parent = nullptr);

private:
    void report();

    TradingService& m_trading;
    QString m_path;
    HaltWatch m_watch;
    std::optional<HaltReply> m_told;
};

} // namespace elite
