// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/mock/mock_coach.h"

#include "models/coach/verdict_parse.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Levels and readings out of the table that a real model would get.
QMap<QString, Price> levelsIn(const QString& context)
{
    QMap<QString, Price> out;
    bool isInLevels = false;
    for (const QString& line : context.split(u'\n')) {
        if (line.startsWith(u"LEVELS"_s) || line.startsWith(u"READINGS"_s)) {
            isInLevels = line.startsWith(u"LEVELS"_s);
        } else if (isInLevels) {
            const QStringList words = line.split(u' ');
            if (const auto price = Price::parse(words.value(1).toLatin1())) {
                out.insert(words.value(0), *price);
            }
        }
    }
    return out;
}

/// Buys above the average of 20 bars with the stop at the lowest price of the table, else waits.
Verdict ruleVerdict(const QString& context)
{
    const QMap<QString, Price> levels = levelsIn(context);
    Verdict v;
    v.risks = {{RiskSeverity::High, u"MOCK: a fixed rule wrote this, nobody looked at the chart."_s}};
    v.missing = {u"MOCK: everything but the levels of the table."_s};
    const bool hasLevels = levels.contains(u"LAST"_s) && levels.contains(u"RL"_s) && levels.contains(u"RH"_s);
    if (!hasLevels) {
        v.headline = u"MOCK: without a table of prices the rule says nothing."_s;
        v.reasoning = u"MOCK: a picture alone is not read by the rule."_s;
        return v;
    }
    v.isChartReadable = true;
    const Price last = levels[u"LAST"_s];
    const bool isUp = levels.contains(u"E20"_s) && last > levels[u"E20"_s];
    const bool hasRoom = levels[u"RL"_s] < last && last < levels[u"RH"_s];
    v.reasoning = u"MOCK: the last close is %1 the average of 20 bars."_s.arg(isUp ? u"above"_s : u"not above"_s);
    v.confidence = 50;
    if (!isUp || !hasRoom) {
        v.kind = VerdictKind::Wait;
        v.headline = u"MOCK: the rule waits for a close above the average of 20 bars."_s;
        return v;
    }
    v.kind = VerdictKind::Take;
    v.direction = VerdictDirection::Long;
    v.entry = VerdictEntry{VerdictOrder::Limit, last, {}, {}};
    v.stopLoss = levels[u"RL"_s];
    v.targets = {{levels[u"RH"_s], 100, u"MOCK: highest price of the table"_s}};
    v.cited = {{u"RL"_s, levels[u"RL"_s]}, {u"RH"_s, levels[u"RH"_s]}};
    v.invalidation = u"MOCK: a close below the stop."_s;
    v.headline = u"MOCK: the rule buys above the average of 20 bars."_s;
    v.forecast = Forecast{ForecastStatement::TargetBeforeStop, 48, 50};
    return v;
}

class MockRun final : public CoachRun
{
public:
    MockRun(CoachBackend& backend, QString answer)
        : CoachRun(&backend)
        , m_answer(std::move(answer))
    {
        m_clock.start();
        connect(&m_beat, &QTimer::timeout, this, [this, &backend] {
            constexpr qsizetype kPiece = 40;
            const QString piece = m_answer.mid(m_at, kPiece);
            m_at += piece.size();
            if (!piece.isEmpty()) {
                Q_EMIT textGrew(piece);
                return;
            }
            m_beat.stop();
            CoachOutcome outcome;
            outcome.answer = CoachAnswer();
            outcome.answer->text = m_answer;
            outcome.answer->model = u"mock"_s;
            outcome.answer->servedBy = u"mock"_s;
            outcome.answer->nanoUsd = 0;
            outcome.answer->latencyMs = m_clock.elapsed();
            outcome.answer->attempts = 1;
            outcome.answer->isMock = true;
            UsageEntry entry;
            entry.atUs = QDateTime::currentMSecsSinceEpoch() * 1000;
            entry.model = u"mock"_s;
            entry.outcome = u"ok"_s;
            entry.nanoUsd = 0;
            entry.latencyMs = outcome.answer->latencyMs;
            entry.isMock = true;
            Q_EMIT backend.used(entry);
            Q_EMIT finished(outcome);
            deleteLater();
        });
        m_beat.start(15);
    }
    void cancel() override
    {
        m_beat.stop();
        CoachOutcome outcome;
        outcome.failure = Failure{FailureKind::Cancelled};
        Q_EMIT finished(outcome);
        deleteLater();
    }

private:
    QString m_answer;
    qsizetype m_at = 0;
    QTimer m_beat;
    QElapsedTimer m_clock;
};

class MockCoach final : public CoachBackend
{
public:
    CoachRun* ask(CoachQuestion question, Shrink) override
    {
        const QString answer = question.schema.isEmpty()
            ? u"MOCK: no model was asked. Set the mock coach off to talk to one."_s
            : QString::fromUtf8(writeVerdict(ruleVerdict(question.context)));
        return new MockRun(*this, answer);
    }
    bool isMock() const override { return true; }
};

} // namespace

std::unique_ptr<CoachBackend> makeMockCoach(const MockPermit&)
{
    return std::make_unique<MockCoach>();
}

} // namespace elite
