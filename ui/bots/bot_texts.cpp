// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/bot_texts.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct Row
{
    std::string_view id;
    const char* title;
    const char* summary;
};

// clang-format off
constexpr Row kBots[] = {
    {"sma-cross", QT_TRANSLATE_NOOP("Bots", "Moving-average cross"),
     QT_TRANSLATE_NOOP("Bots", "Is long while the fast average is above the slow one.")},
    {"breakout", QT_TRANSLATE_NOOP("Bots", "Breakout"),
     QT_TRANSLATE_NOOP("Bots", "Buys above the highest high, leaves below the lowest low.")},
    {"mean-reversion", QT_TRANSLATE_NOOP("Bots", "Mean reversion"),
     QT_TRANSLATE_NOOP("Bots", "Buys far below the average, leaves when the price is back at it or at its stop.")},
    {"rsi-swing", QT_TRANSLATE_NOOP("Bots", "RSI swing"),
     QT_TRANSLATE_NOOP("Bots", "Buys when the RSI comes up from below the low mark, leaves above the high mark.")},
    {"grid", QT_TRANSLATE_NOOP("Bots", "Grid"),
     QT_TRANSLATE_NOOP("Bots", "Rests buy orders in steps below the price and sells each one step higher.")},
    {"dip-buyer", QT_TRANSLATE_NOOP("Bots", "Dip buyer"),
     QT_TRANSLATE_NOOP("Bots", "Buys in parts as the price falls and sells all at the target above their average.")},
};
constexpr Row kParameters[] = {
    {"fast", QT_TRANSLATE_NOOP("Bots", "Fast average"), nullptr},
    {"slow", QT_TRANSLATE_NOOP("Bots", "Slow average"), nullptr},
    {"size", QT_TRANSLATE_NOOP("Bots", "Share of free cash"), nullptr},
    {"entry", QT_TRANSLATE_NOOP("Bots", "Highs looked at"), nullptr},
    {"exit", QT_TRANSLATE_NOOP("Bots", "Lows looked at"), nullptr},
    {"length", QT_TRANSLATE_NOOP("Bots", "Length"), nullptr},
    {"width", QT_TRANSLATE_NOOP("Bots", "Width, of a deviation"), nullptr},
    {"stop", QT_TRANSLATE_NOOP("Bots", "Stop"), nullptr},
    {"low", QT_TRANSLATE_NOOP("Bots", "Low mark"), nullptr},
    {"high", QT_TRANSLATE_NOOP("Bots", "High mark"), nullptr},
    {"levels", QT_TRANSLATE_NOOP("Bots", "Levels"), nullptr},
    {"step", QT_TRANSLATE_NOOP("Bots", "Step"), nullptr},
    {"dip", QT_TRANSLATE_NOOP("Bots", "Dip"), nullptr},
    {"target", QT_TRANSLATE_NOOP("Bots", "Target"), nullptr},
    {"buys", QT_TRANSLATE_NOOP("Bots", "Most buys"), nullptr},
};
// clang-format on

QString translated(const char* text)
{
    return QCoreApplication::translate("Bots", text);
}

template <std::size_t N> const Row* find(const Row (&rows)[N], std::string_view id)
{
    for (const Row& row : rows) {
        if (row.id == id) {
            return &row;
        }
    }
    return nullptr;
}

QString plain(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString botTitle(const BotKind& kind)
{
    const Row* row = find(kBots, kind.id);
    return row ? translated(row->title) : plain(kind.id);
}

QString traderText(const TraderName& trader)
{
    if (trader.isPerson()) {
        return QCoreApplication::translate("Bots", "You");
    }
    const BotKind* kind = BotCatalog::find({trader.bot.constData(), static_cast<std::size_t>(trader.bot.size())});
    const QString title = kind != nullptr ? botTitle(*kind) : QString::fromLatin1(trader.bot);
    return title + QLatin1Char(' ') + QString::number(trader.number);
}

QString botSummary(const BotKind& kind)
{
    const Row* row = find(kBots, kind.id);
    return row ? translated(row->summary) : QString();
}

QString parameterTitle(const BotKind&, const BotParameter& parameter)
{
    const Row* row = find(kParameters, parameter.name);
    return row ? translated(row->title) : plain(parameter.name);
}

QString unitTitle(BotParameter::Unit unit)
{
    switch (unit) {
    case BotParameter::Unit::Bars:
        return QCoreApplication::translate("Bots", "bars");
    case BotParameter::Unit::Percent:
        return QStringLiteral("%");
    case BotParameter::Unit::BasisPoints:
        return QCoreApplication::translate("Bots", "bp");
    case BotParameter::Unit::Points:
    case BotParameter::Unit::Count:
        break;
    }
    return {};
}

} // namespace elite
