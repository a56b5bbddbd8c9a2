// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bots/bot_house.h"
#include "app/trading/halt_file.h"
#include "tests/support/synthetic_tape.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace elite;
using namespace Qt::StringLiterals;

/// Bots on a feed, each on money of its own.
class TestBotHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto bytes = test::syntheticTape(7, 240, 1);
        QVERIFY(bytes.hasValue());
        m_bytes = *bytes;
        const auto tape = Tape::open(m_bytes);
        QVERIFY(tape.hasValue());
        m_instruments = tape->header().instruments;
        TapeCursor cursor(*tape);
        FeedEvent event;
        while (cursor.next(event)) {
            m_events.push_back(event);
        }
    }
    void init()
    {
        m_folder.emplace();
        m_cards.clear();
        m_house = std::make_unique<BotHouse>(haltFile(), [this](std::vector<BotCard> cards) { m_cards = cards; });
    }

    void botsTradeApart()
    {
        QVERIFY(m_house->start(specFor("sma-cross", {3, 8, 90}), m_instruments).hasValue());
        const auto alone = run(0, m_events.size());
        QVERIFY(alone.front().trades > 3);
        // A second bot beside it changes nothing for the first.
        m_house = std::make_unique<BotHouse>(haltFile(), [this](std::vector<BotCard> cards) { m_cards = cards; });
        QVERIFY(m_house->start(specFor("sma-cross", {3, 8, 90}), m_instruments).hasValue());
        QVERIFY(m_house->start(specFor("grid", {5, 5, 10}), m_instruments).hasValue());
        const auto both = run(0, m_events.size());
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(both.front().equity, alone.front().equity);
        QCOMPARE(both.front().trades, alone.front().trades);
        QVERIFY(both.front().equity != both.back().equity);
        QVERIFY(!both.front().recent.empty() && both.front().recent.size() <= 200);
    }

    void whatTheFeedDoesNotHaveIsNotStarted()
    {
        BotSpec spec = specFor("grid", {5, 50, 10});
        spec.instrument.symbol = Symbol::of("NONE");
        QCOMPARE(m_house->start(spec, m_instruments).error().code, ErrorCode::NotFound);
        spec = specFor("grid", {0, 50, 10});
        QVERIFY(!m_house->start(spec, m_instruments).hasValue());
    }

    void stoppingClosesThePosition()
    {
        const auto id = m_house->start(specFor("sma-cross", {3, 8, 90}), m_instruments);
        std::size_t at = 0;
        while (at < m_events.size() && (m_cards.empty() || m_cards.front().lots == 0)) {
            run(at, at + 1);
            ++at;
        }
        QVERIFY(m_cards.front().lots > 0);
        m_house->remove(*id); // Not while it runs.
        QCOMPARE(m_cards.size(), std::size_t(1));
        m_house->stop(*id);
        run(at, at + 50);
        QCOMPARE(m_cards.front().lots, 0);
        QCOMPARE(m_cards.front().state, BotState::Stopped);
        const auto before = m_cards.front().equity;
        run(at + 50, m_events.size());
        QCOMPARE(m_cards.front().equity, before); // It does nothing any more.
        m_house->remove(*id);
        QVERIFY(m_cards.empty());
    }

    void theHaltFileStopsAllAndKeepsNewOnesOut()
    {
        QVERIFY(m_house->start(specFor("sma-cross", {3, 8, 90}), m_instruments).hasValue());
        QVERIFY(m_house->start(specFor("grid", {5, 5, 10}), m_instruments).hasValue());
        run(0, m_events.size() / 2);
        QVERIFY(orderHalt(haltFile(), {fromMicros(1), u"elite halt"_s, {}}).hasValue());
        run(m_events.size() / 2, m_events.size());
        for (const BotCard& card : m_cards) {
            QCOMPARE(card.state, BotState::Halted);
            QCOMPARE(card.lots, 0);
        }
        QCOMPARE(m_house->start(specFor("grid", {5, 5, 10}), m_instruments).error().code, ErrorCode::Denied);
        QVERIFY(clearHalt(haltFile()).hasValue());
        QVERIFY(m_house->start(specFor("grid", {5, 5, 10}), m_instruments).hasValue());
    }

    void anotherFeedEndsThem()
    {
        QVERIFY(m_house->start(specFor("grid", {5, 5, 10}), m_instruments).hasValue());
        run(0, 500);
        m_house->onFeedState({}); // Idle: what they traded on is gone.
        QCOMPARE(m_cards.front().state, BotState::FeedEnded);
    }

    void theirLimitsBind()
    {
        BotSpec spec = specFor("sma-cross", {3, 8, 90});
        spec.limits.maxTradesPerDay = 2;
        QVERIFY(m_house->start(spec, m_instruments).hasValue());
        const auto cards = run(0, m_events.size());
        QVERIFY(cards.front().trades <= 2);
        QVERIFY(cards.front().refused > 0);
    }

private:
    QString haltFile() const { return m_folder->filePath(u"HALT"_s); }

    BotSpec specFor(std::string_view kind, std::vector<std::int64_t> values) const
    {
        BotSpec spec;
        spec.kind = BotCatalog::find(kind);
        spec.values = std::move(values);
        spec.instrument = m_instruments.front().id;
        return spec;
    }

    std::vector<BotCard> run(std::size_t from, std::size_t to)
    {
        FeedState running;
        running.phase = FeedPhase::Running;
        constexpr std::size_t kBatch = 256;
        for (std::size_t at = from; at < to; at += kBatch) {
            const std::size_t count = std::min({kBatch, to - at, m_events.size() - at});
            m_house->onFeedEvents(at, std::span(m_events).subspan(at, count));
        }
        m_house->onFeedState(running);
        return m_cards;
    }

    QByteArray m_bytes;
    std::vector<Instrument> m_instruments;
    std::vector<FeedEvent> m_events;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<BotHouse> m_house;
    std::vector<BotCard> m_cards;
};

QTEST_GUILESS_MAIN(TestBotHouse)
#include "tst_bot_house.moc"
