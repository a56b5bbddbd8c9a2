// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/trading/desk_fixture.h"
#include "ui/home/home_view.h"

// The facts of a home page of somebody who has practised for a while.

namespace elite::fixture {

inline KeptVerdict verdict(const char* symbol, VerdictKind kind, CallOutcome outcome)
{
    KeptVerdict out;
    out.id = QString::fromLatin1(symbol);
    out.facts.symbol = QString::fromLatin1(symbol);
    out.facts.timeframe = *Timeframe::of(1, Timeframe::Unit::Hour);
    out.askedUs = toMicros(now() - std::chrono::hours(20));
    out.verdict.kind = kind;
    out.verdict.headline = QStringLiteral("The trend is up, the entry is late");
    out.score.outcome = outcome;
    out.score.resultCentiR = outcome == CallOutcome::Target ? 150 : outcome == CallOutcome::Stop ? -100 : 0;
    return out;
}

inline HomeFacts homeFacts()
{
    HomeFacts out;
    out.desk = std::make_shared<Desk>(desk());
    out.hasOwnTrades = true;
    out.feed.phase = FeedPhase::Running;
    out.feed.info.origin = FeedOrigin::Live;
    out.feed.info.isSynthetic = false;
    out.feedWords = QStringLiteral("Kraken");
    out.feed.now = now();
    out.judgedTrades = 64;
    FocusRule focus;
    focus.rule = CoachRule::Revenge;
    focus.coolDownAfterLoss = std::chrono::minutes(30);
    out.focus = focus;
    out.verdicts = {verdict("BTC/USD", VerdictKind::Take, CallOutcome::Target),
                    verdict("ETH/USD", VerdictKind::Wait, CallOutcome::NoCall),
                    verdict("SOL/USD", VerdictKind::NoTrade, CallOutcome::Pending)};
    out.record.asked = 20;
    out.record.scored = 14;
    out.record.hits = 8;
    out.record.hitRate = 8.0 / 14;
    out.record.baseRate = 0.5;
    out.coach = CoachHealth();
    out.coach->status = CoachStatus::Healthy;
    out.coach->reason = CoachReason::None;
    out.coach->model = QStringLiteral("gpt-5");
    out.steps = FirstSteps{FirstStep::Receipt, true, false};
    out.ledger = LedgerState::Open;
    out.key = MasterKeyState::Ready;
    out.knowsBackups = true;
    out.now = now();
    out.lastBackup = now() - std::chrono::hours(3);
    out.demo = DemoState::Loaded;
    out.demoFigures = DemoFigures{182, 71, cash("-412.75"), Currency::of("USD"), -8.4};
    return out;
}

} // namespace elite::fixture
