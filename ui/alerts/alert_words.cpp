// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_words.h"

#include "ui/chart/chart_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

/// As many decimals as the price has, at most eight.
QString priceOf(double price)
{
    int decimals = 0;
    for (double scaled = price; decimals < 8 && std::abs(scaled - std::round(scaled)) > 1e-6; ++decimals) {
        scaled *= 10;
    }
    return chartNumber(price, std::max(decimals, price < 1000 ? 2 : 0));
}

/// With what it is counted in.
QString valueOf(const alerts::Alert& alert, double value)
{
    if (alert.subject == alerts::Subject::LossRoom) {
        return AlertWords::tr("%1 %").arg(chartNumber(value, 0));
    }
    const QString number = chartNumber(value, 2);
    return alert.measure == QLatin1StringView(alerts::kInR) ? AlertWords::tr("%1 R").arg(number) : number;
}

QString whatOf(const alerts::Alert& alert, const QString& symbol)
{
    return symbol.isEmpty() ? alert.what : AlertWords::tr("%1: %2").arg(symbol, alert.what);
}

QString conditionOf(const alerts::Alert& alert)
{
    return alert.subject == alerts::Subject::Stale
        ? AlertWords::tr("when they stop coming")
        : valueCrossingName(alert.crossing) + QLatin1Char(' ') + valueOf(alert, alert.lines.front().a.price);
}

QString nextOf(const alerts::Alert& alert)
{
    return alert.repeat == alerts::Repeat::Once ? AlertWords::tr("This alert is off now.")
                                                : AlertWords::tr("This alert stays on.");
}

} // namespace

QString valueCrossingName(alerts::Crossing crossing)
{
    switch (crossing) {
    case alerts::Crossing::Up:
        return AlertWords::tr("when it rises to");
    case alerts::Crossing::Down:
        return AlertWords::tr("when it falls to");
    case alerts::Crossing::Any:
        break;
    }
    return AlertWords::tr("when it crosses");
}

QString crossingName(alerts::Crossing crossing)
{
    switch (crossing) {
    case alerts::Crossing::Up:
        return AlertWords::tr("when the price rises to it");
    case alerts::Crossing::Down:
        return AlertWords::tr("when the price falls to it");
    case alerts::Crossing::Any:
        break;
    }
    return AlertWords::tr("when the price crosses it");
}

QString repeatName(alerts::Repeat repeat)
{
    return repeat == alerts::Repeat::Once ? AlertWords::tr("once") : AlertWords::tr("every time");
}

QString alertSentence(const alerts::Alert& alert)
{
    QString what = alert.what;
    if (alert.lines.size() == 1 && alert.lines.front().a.price == alert.lines.front().b.price) {
        what += QLatin1Char(' ') + priceOf(alert.lines.front().a.price);
    }
    //: 1 a symbol, 2 a line on the chart, 3 when the price crosses it, 4 once
    QString words = alert.subject == alerts::Subject::Price
        ? AlertWords::tr("%1: %2, %3, %4")
              .arg(alert.symbol, what, crossingName(alert.crossing), repeatName(alert.repeat))
        : AlertWords::tr("%1, %2, %3").arg(whatOf(alert, alert.symbol), conditionOf(alert), repeatName(alert.repeat));
    if (alert.timesFired > 0) {
        words += QLatin1Char('\n')
            + AlertWords::tr("Told %n time(s), last for %1", nullptr, alert.timesFired)
                  .arg(barTime(alert.lastFired, true));
    }
    return alert.isOn ? words : AlertWords::tr("%1\nOff").arg(words);
}

AlertNews alertNews(const alerts::Alert& alert, const alerts::Firing& how, bool isBlind)
{
    AlertNews news;
    const QString symbol = isBlind && !alert.symbol.isEmpty() ? AlertWords::tr("The hidden symbol") : alert.symbol;
    switch (alert.subject) {
    case alerts::Subject::Price:
        break;
    case alerts::Subject::Stale:
        news.title = AlertWords::tr("No prices arrive");
        news.text = AlertWords::tr("Orders wait until they come back.") + QLatin1Char(' ') + nextOf(alert);
        return news;
    case alerts::Subject::LossRoom:
        news.title = AlertWords::tr("The daily loss limit is near");
        news.text = AlertWords::tr("%1 of its room is left.").arg(valueOf(alert, how.price)) + QLatin1Char(' ')
            + nextOf(alert);
        return news;
    case alerts::Subject::Indicator:
    case alerts::Subject::Position:
        news.title = how.isUp ? AlertWords::tr("%1 rose to %2").arg(whatOf(alert, symbol), valueOf(alert, how.price))
                              : AlertWords::tr("%1 fell to %2").arg(whatOf(alert, symbol), valueOf(alert, how.price));
        news.text = AlertWords::tr("You wanted to know at %1.").arg(valueOf(alert, how.level)) + QLatin1Char(' ')
            + nextOf(alert);
        return news;
    }
    news.title = how.isUp ? AlertWords::tr("%1 rose to %2").arg(symbol, priceOf(how.price))
                          : AlertWords::tr("%1 fell to %2").arg(symbol, priceOf(how.price));
    news.text = AlertWords::tr("%1 at %2.").arg(alert.what, priceOf(how.level)) + QLatin1Char(' ') + nextOf(alert);
    return news;
}

} // namespace elite
