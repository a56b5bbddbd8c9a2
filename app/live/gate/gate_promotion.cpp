// SPDX-License-Identifier: GPL-3.0-or-later
// From a record that meets the thresholds to a permit: the proof of the ledger, the spot check, the promise.
#include "app/live/gate/gate_service.h"

#include "app/base/wall_clock.h"
#include "app/live/gate/gate_traders.h"
#include "app/market/market_service.h"
#include "app/secrets/scrubber.h"
#include "app/secrets/secret_services.h"
#include "app/settings/app_flags.h"
#include "app/storage/ledger_service.h"
#include "app/trading/trading_service.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcPromotion, "elite.live.gate")

} // namespace

GateFacts GateService::facts() const
{
    GateFacts facts;
    const Desk& desk = *m_parts.trading.desk();
    if (m_lastBeat) {
        facts.venueTime = m_lastBeat->server;
        facts.offset = m_lastBeat->server - m_lastBeat->local;
    }
    facts.profile = m_profile;
    facts.engineVersion = kEngineVersion;
    facts.corruptRow = m_book.corruptRow;
    facts.isLiveEnabled = AppFlags::of(m_parts.settings).liveTrading;
    facts.isHalted = desk.isHalted;
    facts.isTripped = isTripped();
    facts.needsCode = m_needsCode;
    return facts;
}

/// Walks the whole chain beside the window. Damage ends live trading at once and leaves a row.
void GateService::proveRecord(std::function<void(const QString& damage, bool isAnchored)> then)
{
    m_sinceProved.start();
    m_parts.secrets.anchors.load(this, [this, then = std::move(then)](const Result<std::optional<Anchor>>& anchor) {
        const bool isAnchored = anchor && anchor->has_value();
        const auto known = anchor ? *anchor : std::nullopt;
        auto key = std::make_shared<Secret>(m_parts.secrets.masterKey.key().duplicate());
        auto* walking = new QFutureWatcher<QString>(this);
        connect(walking, &QFutureWatcherBase::finished, this, [this, walking, then, isAnchored] {
            const QString damage = walking->result();
            walking->deleteLater();
            if (damage.isEmpty()) {
                m_view.provedAt = wallNow();
                Q_EMIT changed();
            } else {
                append({RecordFault{damage, wallNow(), 0}});
                m_parts.ledger.audit(QStringLiteral("gate.fault"), damage);
                demote(Demotion::ChainFault);
            }
            then(damage, isAnchored);
        });
        walking->setFuture(QtConcurrent::run(
            [file = m_parts.ledgerFile, key, known]() -> QString { return chainDamage(file, *key, known); }));
    });
}

/// Once a day while something rests on the record, and once after each start.
void GateService::proveDaily()
{
    const bool isNeeded = m_view.state == GateState::Ready && m_parts.ledger.state() == LedgerState::Open
        && (m_gate.isOut() || m_book.record.current() != nullptr);
    if (isNeeded && !m_isProving && (!m_sinceProved.isValid() || m_sinceProved.hasExpired(m_proveEvery.count()))) {
        m_isProving = true;
        proveRecord([this](const QString& damage, bool) {
            m_isProving = false;
            if (const QualificationRun* run = m_book.record.current(); run != nullptr && !damage.isEmpty()) {
                append({RunEnded{run->id, RunEnd::ChainFault, damage, wallNow()}});
            }
        });
    }
}

void GateService::check(QObject* context, std::function<void(const GateCheck&)> done)
{
    const auto finish = [this, context = QPointer<QObject>(context), done = std::move(done)](GateCheck check) {
        check.refusals = PromotionGate::recordRefusals(m_book.record, check.facts);
        if (context) {
            done(check);
        }
    };
    const QualificationRun* run = m_book.record.current();
    if (m_parts.ledger.state() != LedgerState::Open || run == nullptr) {
        GateCheck check;
        check.facts = facts();
        finish(check);
        return;
    }
    // The venue's time, then the chain against a fresh anchor, then the fills.
    const QualificationRun judged = *run;
    const auto spots = [this, judged, finish](GateCheck check) {
        const auto closed = m_book.record.lastClosed(judged.id);
        if (!closed || !check.problem.isEmpty()) {
            finish(check);
            return;
        }
        const auto seed = static_cast<std::uint64_t>(toMicros(*check.facts.venueTime));
        m_parts.witness.checkFills(pickFills(m_book.record, judged, startOfDay(closed->day + 1), seed), this,
                                   [finish, check](const Result<SpotResult>& result) mutable {
                                       if (result) {
                                           check.facts.spots = *result;
                                       } else {
                                           check.problem = scrubbed(result.error().detail);
                                       }
                                       finish(check);
                                   });
    };
    const auto chain = [this, spots](const GateCheck& before) {
        proveRecord([this, spots, before](const QString& damage, bool isAnchored) {
            GateCheck check = before;
            check.facts.isAnchored = isAnchored;
            check.facts.chainDamage = damage;
            check.rows = m_parts.ledger.ledger() != nullptr ? m_parts.ledger.ledger()->head().seq : 0;
            spots(check);
        });
    };
    m_parts.witness.askTime(judged.venue, this, [this, chain](const Result<ServerBeat>& beat) {
        GateCheck check;
        if (beat) {
            onBeat(*beat);
        } else {
            check.problem = scrubbed(beat.error().detail);
        }
        check.facts = facts();
        if (!beat) {
            check.facts.venueTime.reset();
        }
        chain(check);
    });
}

void GateService::askKey(const VenueId& venue, const QString& key, QObject* context,
                         std::function<void(Result<LiveKey>)> done) const
{
    if (m_askKey) {
        m_askKey(venue, key, context, std::move(done));
        return;
    }
    done(Error{ErrorCode::Unavailable, QStringLiteral("there is no private connection to this venue")});
}

void GateService::promote(const PromotionRequest& request, const GateCheck& check, QObject* context,
                          std::function<void(const PromotionOutcome&)> done)
{
    GateFacts now = facts(); // What may have changed since the check.
    now.venueTime = check.facts.venueTime;
    now.offset = check.facts.offset;
    now.chainDamage = check.facts.chainDamage;
    now.isAnchored = check.facts.isAnchored;
    now.spots = check.facts.spots;
    auto outcome = std::make_shared<PromotionOutcome>(m_gate.promote(m_book.record, now, request));
    if (!outcome->permit) {
        m_parts.ledger.audit(QStringLiteral("gate.refused"), judged().isEmpty() ? QStringLiteral("manual") : judged(),
                             textOf(outcome->refusals));
        qCInfo(lcPromotion).noquote() << "refused:" << textOf(outcome->refusals);
        done({outcome->refusals, std::nullopt, {}});
        return;
    }
    m_parts.ledger.audit(QStringLiteral("gate.promoted"), outcome->terms.venue.toString(), outcome->terms.key);
    // The permit is handed out only when the ledger has the row.
    append(
        {Promoted{outcome->terms}},
        [this, outcome, watched = QPointer<QObject>(context), done = std::move(done)](const Done& kept) {
            if (!kept) {
                m_gate.takeBack();
                outcome->refusals = {{GateRule::ChainBroken, 0, 0, QStringLiteral("the ledger did not take the row")}};
            } else {
                m_permit.emplace(std::move(*outcome->permit));
                Q_EMIT promoted();
            }
            if (watched) {
                done({outcome->refusals, std::nullopt, outcome->terms});
            }
        });
}

CloseOutcome GateService::permitToClose(CloseFacts facts)
{
    facts.isHalted = m_parts.trading.desk()->isHalted;
    CloseOutcome outcome = m_gate.permitToClose(facts);
    QStringList amounts;
    if (outcome.permit) {
        for (const auto& [symbol, most] : outcome.permit->terms().most) {
            amounts << symbol.toString() + QLatin1Char(' ') + QString::fromLatin1(most.toText());
        }
    }
    m_parts.ledger.audit(outcome.permit ? QStringLiteral("gate.close-only") : QStringLiteral("gate.close-refused"),
                         facts.venue.toString(),
                         outcome.permit ? amounts.join(QLatin1String(", ")) : QString(nameOf(*outcome.refusal)));
    return outcome;
}

std::optional<LivePermit> GateService::takePermit()
{
    return std::exchange(m_permit, std::nullopt);
}

} // namespace elite
