// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace elite {

namespace {

struct WordsRow
{
    const char* id;
    const char* words; // English, translated as "PaletteWords".
};

constexpr WordsRow kRows[] = {
    {"panel.ticket", QT_TRANSLATE_NOOP("PaletteWords", "order buy sell trade new")},
    {"panel.positions", QT_TRANSLATE_NOOP("PaletteWords", "holdings open trades")},
    {"panel.fills", QT_TRANSLATE_NOOP("PaletteWords", "executions receipts costs fees")},
    {"panel.balances", QT_TRANSLATE_NOOP("PaletteWords", "money cash funds")},
    {"panel.orders", QT_TRANSLATE_NOOP("PaletteWords", "working pending open")},
    {"panel.depth", QT_TRANSLATE_NOOP("PaletteWords", "DOM ladder level 2 time and sales")},
    {"panel.today", QT_TRANSLATE_NOOP("PaletteWords", "profit loss result daily")},
    {"panel.way-to-live", QT_TRANSLATE_NOOP("PaletteWords", "gate promotion real money qualify")},
    {"panel.coach", QT_TRANSLATE_NOOP("PaletteWords", "AI GPT verdict advice chat")},
    {"panel.journal", QT_TRANSLATE_NOOP("PaletteWords", "diary notes statistics history trades")},
    {"panel.backtest", QT_TRANSLATE_NOOP("PaletteWords", "strategy simulate sweep test")},
    {"panel.bots", QT_TRANSLATE_NOOP("PaletteWords", "robot strategy automatic autopilot")},
    {"panel.venues", QT_TRANSLATE_NOOP("PaletteWords", "exchanges connection latency status")},
    {"panel.watchlist", QT_TRANSLATE_NOOP("PaletteWords", "symbols markets quotes favourites")},
    {"panel.log", QT_TRANSLATE_NOOP("PaletteWords", "errors diagnosis")},
    {"panel.welcome", QT_TRANSLATE_NOOP("PaletteWords", "tutorial tour introduction guide")},
    {"trade.stop-now", QT_TRANSLATE_NOOP("PaletteWords", "emergency panic kill switch close everything")},
    {"trade.new-account", QT_TRANSLATE_NOOP("PaletteWords", "reset start over balance")},
    {"trade.flatten", QT_TRANSLATE_NOOP("PaletteWords", "close exit position")},
    {"file.backup", QT_TRANSLATE_NOOP("PaletteWords", "save copy archive export")},
    {"file.restore", QT_TRANSLATE_NOOP("PaletteWords", "recover import load")},
    {"file.data-folder", QT_TRANSLATE_NOOP("PaletteWords", "files ledger")},
    {"coach.ask", QT_TRANSLATE_NOOP("PaletteWords", "AI GPT analyse screenshot verdict")},
    {"prices.demo", QT_TRANSLATE_NOOP("PaletteWords", "offline synthetic replay")},
    {"prices.open", QT_TRANSLATE_NOOP("PaletteWords", "replay recording history day")},
    {"prices.import-history", QT_TRANSLATE_NOOP("PaletteWords", "download candles replay")},
    {"file.import-prices", QT_TRANSLATE_NOOP("PaletteWords", "CSV history candles")},
    {"journal.import-trades",
     QT_TRANSLATE_NOOP("PaletteWords", "CSV Binance Kraken Coinbase MetaTrader TradingView broker")},
    {"gate.start", QT_TRANSLATE_NOOP("PaletteWords", "qualification live real money")},
    {"gate.review", QT_TRANSLATE_NOOP("PaletteWords", "promotion go live real money luck")},
    {"view.text-larger", QT_TRANSLATE_NOOP("PaletteWords", "font size zoom")},
    {"view.text-smaller", QT_TRANSLATE_NOOP("PaletteWords", "font size zoom")},
    {"help.shortcuts", QT_TRANSLATE_NOOP("PaletteWords", "keys hotkeys")},
    {"help.first-steps", QT_TRANSLATE_NOOP("PaletteWords", "tutorial tour start")},
    {"help.report", QT_TRANSLATE_NOOP("PaletteWords", "bug crash diagnosis support")},
    {"help.privacy", QT_TRANSLATE_NOOP("PaletteWords", "data hosts network telemetry")},
    {"help.risk", QT_TRANSLATE_NOOP("PaletteWords", "warning disclaimer")},
};

} // namespace

QString paletteWords(const QString& id)
{
    const auto* found = std::find_if(std::begin(kRows), std::end(kRows),
                                     [&id](const WordsRow& row) { return id == QLatin1StringView(row.id); });
    return found != std::end(kRows) ? QCoreApplication::translate("PaletteWords", found->words) : QString();
}

} // namespace elite
