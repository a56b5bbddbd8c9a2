// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_traders.h"

#include "app/trading/practice_log.h"

#include <QCryptographicHash>

#include <algorithm>

namespace elite {

namespace {

QString nameOf(const QString& kind, quint64 number)
{
    return kind + u'#' + QString::number(number);
}

QByteArray runText(const char* what, const QualificationRun& run)
{
    return QByteArray(what) + '|' + QByteArray::number(kEngineVersion) + '|' + run.venue.toString().toUtf8() + '|'
        + QByteArray::number(run.account);
}

QByteArray hashOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QByteArray limitsText(const RiskLimits& l)
{
    QByteArray out;
    for (const qint64 value :
         {qint64(l.maxPosition.value), qint64(l.maxPositionValue.value), qint64(l.maxOpenTrades),
          qint64(l.maxTradesPerDay), qint64(l.maxOrdersPerMinute), qint64(l.maxDailyLossBp), qint64(l.coolDownLosses),
          qint64(l.coolDown.count()), qint64(l.staleAfter.count()), qint64(l.duplicateWindow.count()),
          qint64(l.hoursFrom.count()), qint64(l.hoursTo.count()), qint64(l.refusesSelfCross), qint64(l.requiresStop)}) {
        out += ',' + QByteArray::number(value);
    }
    return out;
}

} // namespace

QString gateName(const TraderName& trader)
{
    return trader.isPerson() ? QString() : nameOf(QString::fromUtf8(trader.bot), trader.number);
}

QString gateName(const BotCard& card)
{
    return nameOf(QString::fromUtf8(card.spec.kind->id.data(), static_cast<qsizetype>(card.spec.kind->id.size())),
                  card.id);
}

quint64 botNumber(const QString& name)
{
    const qsizetype mark = name.lastIndexOf(u'#');
    return mark < 0 ? 0 : name.mid(mark + 1).toULongLong();
}

QByteArray pinOf(const QualificationRun& run)
{
    QByteArray text = runText("manual-v1", run);
    for (const Symbol& symbol : run.symbols) {
        text += '|' + symbol.toString().toUtf8();
    }
    return hashOf(text);
}

LiveTrader botTrader(const QualificationRun& run, const BotCard& card)
{
    const BotSpec& spec = card.spec;
    QByteArray text = runText("bot-v1", run) + '|' + gateName(card).toUtf8() + '|' + spec.instrument.toString().toUtf8()
        + '|' + spec.timeframe.toText() + '|' + QByteArray::number(qint64(spec.start.value)) + '|'
        + limitsText(spec.limits);
    for (const std::int64_t value : spec.values) {
        text += '|' + QByteArray::number(qint64(value));
    }
    return {gateName(card), hashOf(text)};
}

const BotCard* findBot(const std::vector<BotCard>& cards, const QString& name)
{
    const auto at
        = std::find_if(cards.begin(), cards.end(), [&name](const BotCard& card) { return gateName(card) == name; });
    return at == cards.end() ? nullptr : &*at;
}

QString changeOfBot(const QualificationRun& run, const std::vector<BotCard>& cards)
{
    const BotCard* card = findBot(cards, run.trader.bot);
    if (card == nullptr) {
        return QStringLiteral("the bot is gone");
    }
    if (card->state != BotState::Running) {
        return QStringLiteral("the bot was stopped");
    }
    return botTrader(run, *card) == run.trader ? QString()
                                               : QStringLiteral("the bot has another version, parameter or symbol");
}

} // namespace elite
