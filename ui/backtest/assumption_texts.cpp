// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/assumption_texts.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct Row
{
    const char* name;
    const char* title;
};

// clang-format off
constexpr Row kRows[] = {
    {"seed", QT_TRANSLATE_NOOP("Assumptions", "Seed of all chance")},
    {"maker_fee", QT_TRANSLATE_NOOP("Assumptions", "Fee, maker")},
    {"taker_fee", QT_TRANSLATE_NOOP("Assumptions", "Fee, taker")},
    {"slippage", QT_TRANSLATE_NOOP("Assumptions", "Slippage")},
    {"rejections", QT_TRANSLATE_NOOP("Assumptions", "Simulated rejections")},
    {"order_timing", QT_TRANSLATE_NOOP("Assumptions", "When an order meets the market")},
    {"bot_latency", QT_TRANSLATE_NOOP("Assumptions", "Delay of a bot's order")},
    {"bar_path", QT_TRANSLATE_NOOP("Assumptions", "Way of the price inside a bar")},
    {"stop_and_target_in_one_bar", QT_TRANSLATE_NOOP("Assumptions", "Stop and target in one bar")},
    {"limit_in_bar", QT_TRANSLATE_NOOP("Assumptions", "A limit order inside a bar fills")},
    {"touch_fill", QT_TRANSLATE_NOOP("Assumptions", "Fills when the price only touches")},
    {"volume_cap", QT_TRANSLATE_NOOP("Assumptions", "Most of a bar's volume")},
    {"marks", QT_TRANSLATE_NOOP("Assumptions", "Open positions are worth")},
    {"daily_loss_limit", QT_TRANSLATE_NOOP("Assumptions", "Daily loss limit")},
    {"position_mode", QT_TRANSLATE_NOOP("Assumptions", "Positions")},
};
// clang-format on

} // namespace

QString assumptionTitle(const QByteArray& name)
{
    for (const Row& row : kRows) {
        if (name == row.name) {
            return QCoreApplication::translate("Assumptions", row.title);
        }
    }
    return QString::fromLatin1(name);
}

QString backtestProblem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("Assumptions", "Cancelled. The last result is still here.");
    case ErrorCode::Corrupt:
        return QCoreApplication::translate("Assumptions",
                                           "The tape is damaged, so nothing was tested on it. Choose another one. (%1)")
            .arg(error.detail.toHtmlEscaped());
    case ErrorCode::NotFound:
    case ErrorCode::Storage:
        return QCoreApplication::translate("Assumptions", "The tape cannot be read: %1")
            .arg(error.detail.toHtmlEscaped());
    default:
        return QCoreApplication::translate("Assumptions", "It could not be run: %1").arg(error.detail.toHtmlEscaped());
    }
}

} // namespace elite
