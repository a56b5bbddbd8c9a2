// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/trading_service.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace elite {

namespace {

const Currency kStandardCurrency = Currency::of("USD");
constexpr Cash kStandardStart{10'000LL * 100'000'000};

} // namespace

TradingService::TradingService(SessionThread& session, LedgerService& ledger, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_desk(std::make_shared<Desk>())
{
    Session& source = session.session();
    connect(&source, &Session::deskChanged, this, [this](const std::shared_ptr<const Desk>& desk) {
        m_desk = desk;
        Q_EMIT deskChanged();
    });
    connect(&source, &Session::booksChanged, this, [this](const std::shared_ptr<const PracticeBooks>& books) {
        m_fills = books->fills;
        m_journal = books->journal;
        m_accounts = books->accounts;
        m_plans.clear();
        readNotes();
        Q_EMIT accountsChanged();
        Q_EMIT historyChanged();
    });
    connect(&source, &Session::factsKept, this, [this](const std::shared_ptr<const KeptFacts>& facts) {
        m_fills.insert(m_fills.end(), facts->fills.begin(), facts->fills.end());
        for (JournalEntry entry : facts->trades) {
            if (const auto plan = m_plans.find(entry.trade.entryOrder);
                plan != m_plans.end() && entry.trader.isPerson()) {
                entry.plan = plan->second;
                entry.thesis = plan->second.thesis;
            }
            m_journal.push_back(std::move(entry));
        }
        for (const EngineEvent& event : facts->events) {
            Q_EMIT happened(event);
        }
        for (const FillRow& fill : facts->fills) {
            Q_EMIT filled(fill);
        }
        for (std::size_t i = m_journal.size() - facts->trades.size(); i < m_journal.size(); ++i) {
            const JournalEntry entry = m_journal[i]; // Whoever hears it may make the list longer.
            Q_EMIT tradeEnded(entry);
        }
    });
    connect(&source, &Session::runReplaced, this, &TradingService::runReplaced);
    connect(&ledger, &LedgerService::stateChanged, this, [this] {
        Ledger* open = m_ledger.state() == LedgerState::Open ? m_ledger.ledger() : nullptr;
        if (open != nullptr) {
            m_session.post([open](Session& work) { work.setLedger(open); });
        }
    });
    connect(&m_notes, &QFutureWatcherBase::finished, this, [this] {
        addNotes(m_journal, m_notes.result());
        Q_EMIT historyChanged();
    });
    connect(&settings, &Settings::changed, this, [this](const QString& key) {
        if (key == keys::kAutopilot) {
            m_session.post([allows = m_settings.flag(keys::kAutopilot)](Session& work) { work.setAllowsBots(allows); });
        }
    });
    setDefaultAccountName(QStringLiteral("Practice 1"));
}

TradingService::~TradingService() = default;

void TradingService::setDefaultAccountName(const QString& name)
{
    const Session::Defaults defaults{name,
                                     kStandardCurrency,
                                     kStandardStart,
                                     m_settings.flag(keys::kTrading),
                                     practiceLimits(),
                                     m_settings.flag(keys::kAutopilot)};
    m_session.post([defaults](Session& session) { session.setDefaults(defaults); });
}

void TradingService::setHaltFile(const QString& path)
{
    m_session.post([path](Session& session) { session.setHaltFile(path); });
}

OnAnswer TradingService::toHere(QObject* context, OnAnswer onAnswer)
{
    return [this, alive = QPointer<QObject>(context), onAnswer = std::move(onAnswer)](const Answer& what) {
        QMetaObject::invokeMethod(
            this,
            [alive, onAnswer, what] {
                if (alive && onAnswer) {
                    onAnswer(what);
                }
            },
            Qt::QueuedConnection);
    };
}

void TradingService::submit(const OrderRequest& request, QObject* context, OnAnswer onAnswer, const OrderPlan& plan)
{
    m_session.post([request, plan, reply = withPlan(context, std::move(onAnswer), plan)](Session& session) {
        session.submit(request, reply, plan);
    });
}

void TradingService::submitPair(const OrderRequest& first, const OrderRequest& second, QObject* context,
                                OnAnswer onAnswer, const OrderPlan& plan)
{
    m_session.post([first, second, plan, reply = withPlan(context, std::move(onAnswer), plan)](Session& session) {
        session.submitPair(first, second, reply, plan);
    });
}

/// Remembers the plan of an order that was taken. Of a pair only the first is known here; the ledger knows both.
OnAnswer TradingService::withPlan(QObject* context, OnAnswer onAnswer, const OrderPlan& plan)
{
    return toHere(this,
                  [this, plan, alive = QPointer<QObject>(context), onAnswer = std::move(onAnswer)](const Answer& what) {
                      if (what.kind == Answer::Kind::Accepted && !plan.isEmpty()) {
                          m_plans[what.order] = plan;
                      }
                      if (alive && onAnswer) {
                          onAnswer(what);
                      }
                  });
}

void TradingService::pair(OrderId first, OrderId second, QObject* context, OnAnswer onAnswer)
{
    m_session.post([first, second, reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.input(PairOrders{first, second}, reply);
    });
}

void TradingService::cancel(OrderId order, QObject* context, OnAnswer onAnswer)
{
    m_session.post([order, reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.input(CancelRequest{order}, reply);
    });
}

void TradingService::cancelAll(QObject* context, OnAnswer onAnswer)
{
    m_session.post([reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.input(CancelAllRequest{0}, reply);
    });
}

void TradingService::cancelAll(InstrumentIndex instrument, QObject* context, OnAnswer onAnswer)
{
    m_session.post([instrument, reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.cancelOf(instrument, reply);
    });
}

void TradingService::amend(const AmendRequest& request, QObject* context, OnAnswer onAnswer)
{
    m_session.post(
        [request, reply = toHere(context, std::move(onAnswer))](Session& session) { session.input(request, reply); });
}

void TradingService::close(const PositionRow& position, QObject* context, OnAnswer onAnswer)
{
    m_session.post([account = position.account, instrument = position.instrument, key = position.key,
                    reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.closePosition(account, instrument, key, false, reply);
    });
}

void TradingService::reverse(const PositionRow& position, QObject* context, OnAnswer onAnswer)
{
    m_session.post([account = position.account, instrument = position.instrument, key = position.key,
                    reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.closePosition(account, instrument, key, true, reply);
    });
}

void TradingService::preview(const OrderRequest& request, QObject* context,
                             std::function<void(const OrderPreview&)> onPreview)
{
    m_session.post(
        [this, request, alive = QPointer<QObject>(context), onPreview = std::move(onPreview)](Session& session) {
            const OrderPreview preview = session.preview(request);
            QMetaObject::invokeMethod(
                this,
                [alive, onPreview, preview] {
                    if (alive) {
                        onPreview(preview);
                    }
                },
                Qt::QueuedConnection);
        });
}

void TradingService::emergencyStop(const QString& by)
{
    Q_EMIT stopRequested(by);
    m_ledger.audit(QStringLiteral("trading.stopped"), by);
    m_session.post([by](Session& session) { session.emergencyStop(by); });
}

void TradingService::releaseStop(const QString& reason, QObject* context, OnAnswer onAnswer)
{
    m_ledger.audit(QStringLiteral("trading.released"), QStringLiteral("practice"), reason);
    const auto released = [this, onAnswer = std::move(onAnswer)](const Answer& answer) {
        if (answer.kind == Answer::Kind::Accepted) {
            Q_EMIT this->released();
        }
        if (onAnswer) {
            onAnswer(answer);
        }
    };
    m_session.post(
        [reason, reply = toHere(context, released)](Session& session) { session.releaseStop(reason, reply); });
}

void TradingService::resetBreaker(QObject* context, OnAnswer onAnswer)
{
    m_session.post([reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.input(BreakerResetInput{0}, reply);
    });
}

void TradingService::changeLimits(const RiskLimits& limits, QObject* context, OnAnswer onAnswer)
{
    m_ledger.audit(QStringLiteral("limits.changed"), QStringLiteral("practice"));
    m_session.post([limits, reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.input(LimitsChange{RiskScope::Account, 0, limits}, reply);
    });
}

void TradingService::openAccount(const QString& name, Cash start, QObject* context, OnAnswer onAnswer)
{
    m_session.post([name, start, reply = toHere(context, std::move(onAnswer))](Session& session) {
        session.openAccount(name, start, reply);
    });
}

void TradingService::readAccount(quint64 account, QObject* context,
                                 std::function<void(const Result<AccountBooks>&)> onBooks)
{
    if (m_ledger.state() != LedgerState::Open) {
        onBooks(Error{ErrorCode::Unavailable, QStringLiteral("the ledger is not open")});
        return;
    }
    auto* watcher = new QFutureWatcher<Result<AccountBooks>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [watcher, alive = QPointer<QObject>(context), onBooks = std::move(onBooks)] {
                if (alive) {
                    onBooks(watcher->result());
                }
                watcher->deleteLater();
            });
    watcher->setFuture(QtConcurrent::run([ledger = m_ledger.ledger(), account, instruments = m_desk->instruments] {
        return readAccountBooks(*ledger, account, instruments);
    }));
}

void TradingService::setPicture(quint64 entry, const QByteArray& png)
{
    if (png.isEmpty() || png.size() > kLargestPicture || m_ledger.state() != LedgerState::Open) {
        return;
    }
    Ledger& ledger = *m_ledger.ledger();
    const UserNote note{newNoteId(), NoteArea::Picture, tradeSubject(entry, "picture"),
                        QString::fromLatin1(png.toBase64()), 0};
    ledger.append({noteEvent(note, ledger.seal())}, [](const Result<SeqRange>&) {}); // See setNote().
}

void TradingService::readPicture(quint64 entry, QObject* context, std::function<void(const QByteArray& png)> onPicture)
{
    if (m_ledger.state() != LedgerState::Open) {
        onPicture({});
        return;
    }
    auto* watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [watcher, alive = QPointer<QObject>(context), onPicture = std::move(onPicture)] {
                if (alive) {
                    onPicture(watcher->result());
                }
                watcher->deleteLater();
            });
    watcher->setFuture(QtConcurrent::run([ledger = m_ledger.ledger(), entry]() -> QByteArray {
        auto database = ledger->reader();
        const auto notes = database
            ? elite::readNotes(*database, ledger->seal(), NoteArea::Picture, tradeSubject(entry, "picture"))
            : Result<std::vector<UserNote>>(database.error());
        return notes && !notes->empty() ? QByteArray::fromBase64(notes->back().text.toLatin1()) : QByteArray();
    }));
}

void TradingService::setNote(quint64 entry, const QString& thesis, const QString& note, const QStringList& tags)
{
    const auto found = std::find_if(m_journal.begin(), m_journal.end(),
                                    [entry](const JournalEntry& one) { return one.id == entry; });
    if (found == m_journal.end() || m_ledger.state() != LedgerState::Open) {
        return;
    }
    Ledger& ledger = *m_ledger.ledger();
    std::vector<NewEvent> rows;
    const auto write = [&](NoteArea area, const char* what, const QString& before, const QString& text) {
        if (before != text) {
            rows.push_back(noteEvent({newNoteId(), area, tradeSubject(entry, what), text, 0}, ledger.seal()));
        }
    };
    write(NoteArea::Plan, "thesis", found->thesis, thesis);
    write(NoteArea::Journal, "note", found->note, note);
    write(NoteArea::Journal, "tags", found->tags.join(u'\n'), tags.join(u'\n'));
    found->thesis = thesis;
    found->note = note;
    found->tags = tags;
    if (!rows.empty()) {
        ledger.append(std::move(rows), [](const Result<SeqRange>&) {}); // The ledger's health tells a failure.
    }
    Q_EMIT historyChanged();
}

void TradingService::readNotes()
{
    if (m_ledger.state() != LedgerState::Open || m_notes.isRunning() || m_journal.empty()) {
        return;
    }
    m_notes.setFuture(QtConcurrent::run([ledger = m_ledger.ledger()]() -> std::vector<UserNote> {
        auto database = ledger->reader();
        if (!database) {
            return {};
        }
        std::vector<UserNote> all;
        for (const NoteArea area : {NoteArea::Plan, NoteArea::Journal}) {
            if (auto notes = elite::readNotes(*database, ledger->seal(), area)) {
                all.insert(all.end(), notes->begin(), notes->end());
            }
        }
        return all;
    }));
}

} // namespace elite
