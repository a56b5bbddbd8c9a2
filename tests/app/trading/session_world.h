// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/session.h"
#include "models/market/synthetic_market.h"
#include "models/market/tape.h"
#include "tests/app/storage/support/ledger_fixture.h"

#include <QFile>
#include <QTest>

namespace elite::test {

/// A tape of one made-up market: `minutes` of events.
inline QByteArray smallTape(std::uint64_t seed, int minutes)
{
    SyntheticSettings settings;
    settings.seed = seed;
    settings.instrument.id = {VenueId::of("synthetic"), Symbol::of("DEMO-BTC")};
    settings.instrument.base = Currency::of("BTC");
    settings.instrument.counter = Currency::of("USD");
    settings.instrument.tickSize = *Decimal::parse("0.1");
    settings.instrument.lotSize = *Decimal::parse("0.0001");
    settings.instrument.minQuantity = *Decimal::parse("0.0001");
    settings.instrument.status = TradingStatus::Trading;
    settings.startPrice = *Price::parse("96000");
    settings.start = *parseTimestamp("2026-01-05T00:00:00Z");
    settings.haltsPerWeek = 0;
    settings.bookLevels = 0;
    SyntheticMarket market(settings);
    TapeHeader header;
    header.isSynthetic = true;
    header.title = QStringLiteral("Test market");
    header.source = QStringLiteral("synthetic");
    header.instruments = {settings.instrument};
    TapeWriter writer(header);
    std::vector<MarketEvent> events;
    for (int second = 0; second < minutes * 60; ++second) {
        events.clear();
        market.step(events);
        for (const MarketEvent& event : events) {
            const Timestamp time = std::visit(
                [](const auto& payload) {
                    if constexpr (requires { payload.time; }) {
                        return payload.time;
                    } else {
                        return payload.closeTime;
                    }
                },
                event.payload);
            const Done added = writer.add({time, 0, event.payload});
            require(added.hasValue(), "a sound tape");
        }
    }
    return *writer.finish();
}

/// A folder with a ledger and a tape, and a session on them in this thread.
struct World
{
    Home home;
    QString tapePath = home.folder.filePath(QStringLiteral("test.tape"));
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Session> session;
    std::shared_ptr<const Desk> desk;
    std::shared_ptr<const PracticeBooks> books;
    std::vector<EngineEvent> facts;
    std::vector<BotCard> bots;
    QString replaced;
    bool isTradingEnabled = true;
    bool allowsBots = true;
    RiskLimits limits = practiceLimits();

    explicit World(int minutes = 60)
    {
        QFile file(tapePath);
        require(file.open(QIODevice::WriteOnly), "a file for the tape");
        file.write(smallTape(7, minutes));
    }
    void start(std::optional<std::uint64_t> index = 100, bool withLedger = true)
    {
        session = std::make_unique<Session>();
        session->setDefaults({QStringLiteral("Practice 1"), Currency::of("USD"), Cash(10'000LL * 100'000'000),
                              isTradingEnabled, limits, allowsBots});
        QObject::connect(session.get(), &Session::deskChanged, session.get(),
                         [this](const std::shared_ptr<const Desk>& now) { desk = now; });
        QObject::connect(session.get(), &Session::booksChanged, session.get(),
                         [this](const std::shared_ptr<const PracticeBooks>& now) { books = now; });
        QObject::connect(session.get(), &Session::factsKept, session.get(),
                         [this](const std::shared_ptr<const KeptFacts>& kept) {
                             facts.insert(facts.end(), kept->events.begin(), kept->events.end());
                         });
        QObject::connect(session.get(), &Session::botsChanged, session.get(),
                         [this](const std::vector<BotCard>& now) { bots = now; });
        QObject::connect(session.get(), &Session::runReplaced, session.get(),
                         [this](const QString& why) { replaced = why; });
        if (withLedger) {
            openLedger();
        }
        session->openTape(tapePath, index);
        session->source()->pause();
    }
    void openLedger()
    {
        auto opened = home.open();
        require(opened.hasValue(), "the ledger opens");
        ledger = *std::move(opened);
        session->setLedger(ledger.get());
    }
    void stop()
    {
        session->end();
        session.reset();
        if (ledger) {
            ledger->close();
            ledger.reset();
        }
    }
    void play(Duration time)
    {
        session->source()->stepTo(session->source()->state().now + time);
        const bool isThere
            = QTest::qWaitFor([this] { return session->source()->state().phase != FeedPhase::Running; }, 20'000);
        require(isThere, "the tape is played to the time asked for");
        QTest::qWait(40); // What it made is published.
    }
};

} // namespace elite::test
