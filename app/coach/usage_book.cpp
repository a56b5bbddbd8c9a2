// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/usage_book.h"

#include "app/storage/ledger_service.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcUsage, "elite.coach.usage")

constexpr const char* kKind = "coach.usage";

QDate dayOf(const UsageEntry& entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.atUs / 1000, Qt::UTC).date();
}

QByteArray cell(const QString& text)
{
    QByteArray out = text.toUtf8();
    // A spreadsheet would run a cell that begins like a formula.
    if (!out.isEmpty() && QByteArray("=+-@\t\r").contains(out[0])) {
        out.prepend('\'');
    }
    return out.contains('"') || out.contains(',') || out.contains('\n') ? '"' + out.replace("\"", "\"\"") + '"' : out;
}

std::vector<UsageEntry> readAll(Database database)
{
    std::vector<UsageEntry> out;
    auto rows = database.prepare("SELECT payload FROM event_log WHERE kind = 'coach.usage' ORDER BY seq");
    while (rows) {
        const auto more = rows->step();
        if (!more || !*more) {
            break;
        }
        if (auto entry = usageEntryFrom(rows->bytes(0).toByteArray())) {
            out.push_back(*entry);
        }
    }
    return out;
}

} // namespace

void UsageTotals::add(const UsageEntry& entry)
{
    ++attempts;
    answers += entry.outcome == u"ok"_s ? 1 : 0;
    input += entry.usage.input;
    cached += entry.usage.cached;
    output += entry.usage.output;
    reasoning += entry.usage.reasoning;
    nanoUsd += entry.nanoUsd.value_or(0);
    unknownCost += entry.nanoUsd ? 0 : 1;
}

QByteArray toJson(const UsageEntry& entry)
{
    QJsonObject out{
        {u"at"_s, QString::number(entry.atUs)}, {u"model"_s, entry.model},       {u"key"_s, entry.keyShown},
        {u"outcome"_s, entry.outcome},          {u"request"_s, entry.requestId}, {u"ms"_s, entry.latencyMs}};
    if (entry.usage.isKnown) {
        out.insert(u"input"_s, entry.usage.input);
        out.insert(u"cached"_s, entry.usage.cached);
        out.insert(u"cache_written"_s, entry.usage.cacheWritten);
        out.insert(u"output"_s, entry.usage.output);
        out.insert(u"reasoning"_s, entry.usage.reasoning);
    }
    if (entry.nanoUsd) {
        out.insert(u"nano_usd"_s, QString::number(*entry.nanoUsd));
    }
    if (entry.isMock) {
        out.insert(u"mock"_s, true);
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Result<UsageEntry> usageEntryFrom(const QByteArray& json)
{
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    UsageEntry entry;
    entry.atUs = in.value(u"at"_s).toString().toLongLong();
    if (entry.atUs <= 0) {
        return Error{ErrorCode::Parse, u"a usage entry without a time"_s};
    }
    entry.model = in.value(u"model"_s).toString();
    entry.keyShown = in.value(u"key"_s).toString();
    entry.outcome = in.value(u"outcome"_s).toString();
    entry.requestId = in.value(u"request"_s).toString();
    entry.latencyMs = in.value(u"ms"_s).toInteger();
    entry.usage.isKnown = in.contains(u"input"_s);
    entry.usage.input = in.value(u"input"_s).toInteger();
    entry.usage.cached = in.value(u"cached"_s).toInteger();
    entry.usage.cacheWritten = in.value(u"cache_written"_s).toInteger();
    entry.usage.output = in.value(u"output"_s).toInteger();
    entry.usage.reasoning = in.value(u"reasoning"_s).toInteger();
    if (in.contains(u"nano_usd"_s)) {
        entry.nanoUsd = in.value(u"nano_usd"_s).toString().toLongLong();
    }
    entry.isMock = in.value(u"mock"_s).toBool();
    return entry;
}

UsageBook::UsageBook(LedgerService& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    connect(&ledger, &LedgerService::stateChanged, this, &UsageBook::onLedger);
    onLedger();
}

void UsageBook::onLedger()
{
    if (m_ledger.state() != LedgerState::Open || std::exchange(m_isRead, true)) {
        return;
    }
    auto reader = m_ledger.ledger()->reader();
    if (!reader) {
        qCWarning(lcUsage).noquote() << "the usage was not read:" << reader.error().detail;
        onRead({});
        return;
    }
    auto* watcher = new QFutureWatcher<std::vector<UsageEntry>>(this);
    connect(watcher, &QFutureWatcher<std::vector<UsageEntry>>::finished, this, [this, watcher] {
        onRead(watcher->result());
        watcher->deleteLater();
    });
    auto database = std::make_shared<Database>(std::move(*reader));
    watcher->setFuture(QtConcurrent::run([database] { return readAll(std::move(*database)); }));
}

void UsageBook::onRead(std::vector<UsageEntry> stored)
{
    const std::vector<UsageEntry> waiting = std::exchange(m_waiting, {});
    m_entries = std::move(stored);
    for (const UsageEntry& entry : waiting) {
        add(entry);
    }
    Q_EMIT changed();
}

void UsageBook::readFile(const QString& ledgerFile)
{
    auto database = Database::open(ledgerFile, Database::Access::ReadOnly, Database::Durability::Full);
    if (database) {
        m_entries = readAll(std::move(*database));
        Q_EMIT changed();
    }
}

void UsageBook::add(const UsageEntry& entry)
{
    m_entries.push_back(entry);
    if (!m_isRead || m_ledger.ledger() == nullptr) {
        m_waiting.push_back(entry);
    } else {
        m_ledger.ledger()->append({NewEvent{kKind, toJson(entry), 0, entry.atUs}}, [](const Result<SeqRange>& written) {
            if (!written) {
                qCWarning(lcUsage).noquote() << "a use of the coach was not kept:" << written.error().detail;
            }
        });
    }
    Q_EMIT changed();
}

UsageTotals UsageBook::onDay(const QDate& day) const
{
    UsageTotals out;
    for (const UsageEntry& entry : m_entries) {
        if (dayOf(entry) == day && !entry.isMock) {
            out.add(entry);
        }
    }
    return out;
}

UsageTotals UsageBook::inMonth(const QDate& month) const
{
    UsageTotals out;
    for (const UsageTotals& totals : byModel(month)) {
        out.attempts += totals.attempts;
        out.answers += totals.answers;
        out.input += totals.input;
        out.cached += totals.cached;
        out.output += totals.output;
        out.reasoning += totals.reasoning;
        out.nanoUsd += totals.nanoUsd;
        out.unknownCost += totals.unknownCost;
    }
    return out;
}

QMap<QString, UsageTotals> UsageBook::byModel(const QDate& month) const
{
    QMap<QString, UsageTotals> out;
    for (const UsageEntry& entry : m_entries) {
        const QDate day = dayOf(entry);
        if (day.year() == month.year() && day.month() == month.month() && !entry.isMock) {
            out[entry.model].add(entry);
        }
    }
    return out;
}

std::vector<std::pair<QDate, UsageTotals>> UsageBook::perDay(int days, const QDate& today) const
{
    std::vector<std::pair<QDate, UsageTotals>> out;
    for (int back = days - 1; back >= 0; --back) {
        out.emplace_back(today.addDays(-back), UsageTotals());
    }
    for (const UsageEntry& entry : m_entries) {
        const qint64 place = out.empty() ? -1 : out.front().first.daysTo(dayOf(entry));
        if (place >= 0 && place < days && !entry.isMock) {
            out[static_cast<std::size_t>(place)].second.add(entry);
        }
    }
    return out;
}

QByteArray UsageBook::csv() const
{
    QByteArray out = "time_utc,model,key,outcome,request_id,input_tokens,cached_tokens,output_tokens,reasoning_tokens,"
                     "usd,latency_ms,mock\r\n";
    for (const UsageEntry& entry : m_entries) {
        const auto count = [&](qint64 value) { return entry.usage.isKnown ? QByteArray::number(value) : QByteArray(); };
        out += QDateTime::fromMSecsSinceEpoch(entry.atUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() + ','
            + cell(entry.model) + ',' + cell(entry.keyShown) + ',' + cell(entry.outcome) + ',' + cell(entry.requestId)
            + ',' + count(entry.usage.input) + ',' + count(entry.usage.cached) + ',' + count(entry.usage.output) + ','
            + count(entry.usage.reasoning) + ',' + (entry.nanoUsd ? usdOf(*entry.nanoUsd).toText() : QByteArray()) + ','
            + QByteArray::number(entry.latencyMs) + ',' + (entry.isMock ? "yes" : "no") + "\r\n";
    }
    return out;
}

} // namespace elite
