// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journal_pictures.h"

#include "app/trading/trading_service.h"
#include "ui/chart/chart_panel.h"
#include "ui/window/main_window.h"

#include <QBuffer>

#include <algorithm>

namespace elite {

namespace {

constexpr int kWidest = 1'280; // Pixels; a page of the journal is not wider.
constexpr int kNarrowest = 480;

} // namespace

JournalPictures::JournalPictures(MainWindow& window, TradingService& trading)
    : QObject(&window)
    , m_window(window)
    , m_trading(trading)
{
    connect(&trading, &TradingService::tradeEnded, this, &JournalPictures::take);
}

void JournalPictures::take(const JournalEntry& entry)
{
    if (!entry.trader.isPerson()) {
        return;
    }
    ChartPanel* best = nullptr;
    for (ChartPanel* panel : m_window.findChildren<ChartPanel*>()) {
        const bool isIts = panel->isVisible() && panel->instrument().key == entry.instrument.toString()
            && panel->view().data().size() > 0;
        if (isIts && (best == nullptr || panel->width() * panel->height() > best->width() * best->height())) {
            best = panel;
        }
    }
    if (best != nullptr) {
        m_trading.setPicture(entry.id, pngOf(best->snapshot().image));
    }
}

QByteArray JournalPictures::pngOf(const QImage& image)
{
    QImage picture = image;
    picture.setDevicePixelRatio(1);
    for (int width = std::min(image.width(), kWidest); width >= std::min(kNarrowest, image.width());
         width = width * 3 / 4) {
        if (width < picture.width()) {
            picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG") && bytes.size() <= kLargestPicture) {
            return bytes;
        }
        if (width == 0) {
            break;
        }
    }
    return {};
}

} // namespace elite
