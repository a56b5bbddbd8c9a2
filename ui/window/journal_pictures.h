// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"

#include <QObject>

class QImage;

namespace elite {

class MainWindow;
class TradingService;

/// Takes a picture of the chart when a person's trade ends, for its page in the journal, if a chart of the instrument
/// is on the screen. Owned by the window.
class JournalPictures : public QObject
{
    Q_OBJECT
public:
    JournalPictures(MainWindow& window, TradingService& trading);

    /// A PNG of at most kLargestPicture bytes; empty when it cannot be made that small.
    static QByteArray pngOf(const QImage& image);

private:
    void take(const JournalEntry& entry);

    MainWindow& m_window;
    TradingService& m_trading;
};

} // namespace elite
