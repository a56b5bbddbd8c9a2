// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/live_readiness.h"

#include "app/doctor/clock_check.h"
#include "app/live/gate/gate_book.h"
#include "app/market/tape_file.h"
#include "app/market/tape_folder.h"
#include "app/market/venues/venue_catalog.h"
#include "app/secrets/known_secrets.h"
#include "app/settings/app_flags.h"
#include "app/settings/settings_table.h"
#include "app/storage/event_reader.h"
#include "app/trading/practice_engine.h"
#include "models/live/promotion_gate.h"
#include "models/market/synthetic_market.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kAskMs = 6'000;
constexpr qint64 kStopMs = 1'000;
constexpr qint64 kLargestFile = 512LL << 20;

Check good(const char* name, const QString& text)
{
    return {QString::fromLatin1(name), CheckState::Good, text, {}};
}
Check failed(const char* name, const QString& text, const QString& advice)
{
    return {QString::fromLatin1(name), CheckState::Failed, text, advice};
}
Check skipped(const char* name, const QString& text)
{
    return {QString::fromLatin1(name), CheckState::Skipped, text, {}};
}

/// Venues whose public clock answered now, without any key.
QStringList venuesThatAnswer()
{
    QEventLoop loop;
    QTimer::singleShot(kAskMs, &loop, &QEventLoop::quit);
    std::vector<std::unique_ptr<VenueRest>> rests;
    QStringList names;
    int open = 0;
    for (const VenueInfo& venue : venueCatalog()) {
        auto rest = std::make_unique<VenueRest>(venue.restDialect(), venue.addresses.rest, HostPolicy::known());
        ++open;
        rest->serverTime(&loop, [&names, &open, &loop, title = venue.title](const Result<Timestamp>& time) {
            if (time) {
                names += title;
            }
            if (--open == 0) {
                loop.quit();
            }
        });
        rests.push_back(std::move(rest));
    }
    if (open > 0) {
        loop.exec();
    }
    return names;
}

/// Every row of the ledger, once.
template <class Visit> Done walk(const AppPaths& paths, Visit visit)
{
    auto database = Database::open(paths.ledgerFile(), Database::Access::ReadOnly, Database::Durability::Full);
    if (!database) {
        return database.error();
    }
    auto reader = EventReader::after(*database, 0);
    if (!reader) {
        return reader.error();
    }
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return {};
        }
        visit(reader->event());
    }
}

} // namespace

Check checkPricesWithoutKeys(bool asksVenues)
{
    const char* name = "prices.keyless";
    const auto streams = std::count_if(venueCatalog().begin(), venueCatalog().end(),
                                       [](const VenueInfo& venue) { return venue.isStreamKeyless(); });
    const auto demo = TapeFile::open(demoTapePath(), TapeCheck::OnRead);
    if (streams == 0 || !demo) {
        return failed(name, demo ? u"no venue streams prices without a key"_s : demo.error().detail,
                      u"Install the program again: the demo market is missing."_s);
    }
    QString text
        = u"the demo market opens; %1 of %2 venues stream without a key"_s.arg(streams).arg(venueCatalog().size());
    if (asksVenues) {
        const QStringList answered = venuesThatAnswer();
        text += answered.isEmpty() ? u"; no venue answered now (offline?)"_s
                                   : u"; answered now, without a key: "_s + answered.join(u", "_s);
        if (answered.isEmpty()) {
            return {QString::fromLatin1(name), CheckState::Warning, text,
                    u"Paper trading works offline on the demo market; live prices need a network."_s};
        }
    }
    return good(name, text);
}

Check checkPaperDefault(const ReadinessInput& input)
{
    const char* name = "paper.default";
    if (!input.context.settings().flag(keys::kTrading)) {
        return {QString::fromLatin1(name), CheckState::Note, u"new orders are off, paper too (ENABLE_TRADING)"_s,
                u"elite config unset trading.enabled"_s};
    }
    if (input.hasLedger) {
        GateRecord record;
        const Done read = walk(input.context.paths(), [&record](const EventView& row) {
            if (isGateRow(row.kind)) {
                if (const auto one = readGateRow(row.kind, row.payload)) {
                    record.apply(*one);
                }
            }
        });
        if (!read) {
            return failed(name, u"the ledger cannot be read: "_s + read.error().detail, u"elite ledger verify"_s);
        }
        if (record.promotion()) {
            return {QString::fromLatin1(name),
                    CheckState::Note,
                    u"a permit was given; it ended with the program that had it, the next start is on paper"_s,
                    {}};
        }
    }
    return good(name, u"the program starts on paper; no permit is in force"_s);
}

Check checkLiveDefault(const Settings& settings)
{
    const char* name = "live.default";
    const auto table = settingsTable();
    const auto info = std::find_if(table.begin(), table.end(), [](const SettingInfo& one) {
        return QLatin1StringView(one.key) == keys::kLiveTrading;
    });
    if (info == table.end() || QLatin1StringView(info->fallback) != QLatin1StringView("false")) {
        return failed(name, u"live trading is on by default"_s,
                      u"This is a fault of the program; do not trade live."_s);
    }
    return settings.flag(keys::kLiveTrading)
        ? Check{QString::fromLatin1(name),
                CheckState::Note,
                u"off by default; you turned the way to live on. It sends no order: the gate decides"_s,
                {}}
        : good(name, u"off by default, off now"_s);
}

Check checkEmergencyStop()
{
    const char* name = "stop.works";
    SyntheticSettings market;
    market.seed = 1;
    market.instrument.id = {VenueId::of("synthetic"), Symbol::of("DEMO-BTC")};
    market.instrument.base = Currency::of("BTC");
    market.instrument.counter = Currency::of("USD");
    market.instrument.tickSize = *Decimal::parse("0.1");
    market.instrument.lotSize = *Decimal::parse("0.0001");
    market.instrument.minQuantity = *Decimal::parse("0.0001");
    market.instrument.status = TradingStatus::Trading;
    market.startPrice = *Price::parse("96000");
    market.start = *parseTimestamp("2026-01-05T12:00:00Z");
    market.haltsPerWeek = 0;
    SyntheticMarket prices(market);
    PracticeAccount account;
    account.id = 1;
    account.currency = market.instrument.counter;
    account.start = Cash(10'000LL * 100'000'000);
    RunSetup setup{newRun(account, {market.instrument}), account, {market.instrument}};
    auto engine = PracticeEngine::create(std::move(setup));
    if (!engine) {
        return failed(name, engine.error().detail, u"This is a fault of the program."_s);
    }
    std::vector<MarketEvent> events;
    std::uint64_t index = 0;
    Timestamp now = market.start;
    const auto run = [&](int seconds) {
        for (int i = 0; i < seconds; ++i) {
            events.clear();
            prices.step(events);
            now += std::chrono::seconds(1);
            for (const MarketEvent& event : events) {
                (void)(*engine)->onFeed(index++, {now, 0, event.payload});
            }
        }
    };
    run(60);
    OrderRequest buy;
    buy.quantity = Lots(100);
    OrderRequest resting;
    resting.type = OrderType::Limit;
    resting.quantity = Lots(100);
    resting.price = Ticks(800'000);
    // The simulation rejects 3 of 100 orders, so more than one try may be needed to hold something.
    for (int i = 0; i < 5 && (*engine)->desk().positions.empty(); ++i) {
        (void)(*engine)->onInput({now, buy});
        run(2);
    }
    (void)(*engine)->onInput({now, resting});
    run(1);
    if ((*engine)->desk().positions.empty()) {
        return failed(name, u"the practice engine did not open a position to stop"_s,
                      u"This is a fault of the program."_s);
    }
    QElapsedTimer clock;
    clock.start();
    (void)(*engine)->onInput({now, EmergencyStopInput{}});
    for (int i = 0; i < 5 && !(*engine)->desk().positions.empty(); ++i) {
        run(1); // Closing is sent again when the venue rejected it.
    }
    const qint64 took = clock.elapsed();
    const Desk desk = (*engine)->desk();
    (void)(*engine)->onInput({now, buy});
    run(2);
    const bool isBlocked = (*engine)->desk().positions.empty();
    if (!desk.positions.empty() || !desk.orders.empty() || !desk.isHalted || !isBlocked || took > kStopMs) {
        return failed(name,
                      u"after %1 ms: %2 positions, %3 orders, %4"_s.arg(took)
                          .arg(desk.positions.size())
                          .arg(desk.orders.size())
                          .arg(isBlocked ? u"blocked"_s : u"not blocked"_s),
                      u"Do not trade live. Report this."_s);
    }
    return good(name, u"flat, cancelled and blocked after %1 ms"_s.arg(took));
}

Check checkGateRefuses(const ReadinessInput& input)
{
    const char* name = "gate.refuses";
    PromotionGate gate;
    GateFacts open; // As good as the surroundings can be.
    open.venueTime = *parseTimestamp("2026-01-07T00:05:00Z");
    open.offset = Duration(0);
    open.profile = "p";
    open.engineVersion = kEngineVersion;
    open.chainDamage.clear();
    open.isAnchored = open.isLiveEnabled = true;
    open.isHalted = open.isTripped = false;
    open.spots = {kGateSpotChecks, 0, {}};
    PromotionRequest request;
    request.key = {u"k"_s, true, false, {}};
    request.limits = {Currency::of("USD"), Cash(100), Cash(10), Cash(1), 1, kWeakSizePercent};
    request.confirmation = {true, true, QString::fromLatin1(kGateWords), true};
    GateRecord six; // Six perfect days of seven, 24 trades of 25.
    QualificationRun run;
    run.id = 1;
    run.venue = VenueId::of("kraken");
    run.symbols = {Symbol::of("BTC/USD")};
    run.account = 1;
    run.start = Cash(1'000'000);
    run.startedAt = *parseTimestamp("2026-01-01T00:00:00Z");
    run.profile = open.profile;
    run.engineVersion = kEngineVersion;
    six.apply(LiveWish{true});
    six.apply(run);
    for (int hour = 0; hour < 6 * 24; ++hour) {
        const Timestamp at = run.startedAt + std::chrono::hours(hour);
        six.apply(ServerBeat{run.venue, at, at, hour * 3'600'000LL, "b", kEngineVersion});
        if (hour % 6 == 1) {
            GateTrade trade;
            trade.id = static_cast<quint64>(hour);
            trade.account = 1;
            trade.instrument = {run.venue, run.symbols.front()};
            trade.openedAt = at;
            trade.closedAt = at + std::chrono::minutes(30);
            trade.net = trade.gross = Cash(10'000);
            trade.fees = Cash(1);
            trade.entryValue = Cash(100'000);
            trade.hasMoved = true;
            trade.origin = FeedOrigin::Live;
            trade.isSynthetic = false;
            six.apply(trade);
        }
    }
    six.apply(DayClosed{1, dayOf(run.startedAt) + 5, Cash(), *open.venueTime});
    const PromotionOutcome nothing = gate.promote(GateRecord(), open, request);
    const PromotionOutcome almost = gate.promote(six, open, request);
    if (nothing.permit || almost.permit) {
        return failed(name, u"an unqualified trader got a permit"_s, u"Do not trade live. Report this."_s);
    }
    const bool hasDays = std::any_of(almost.refusals.begin(), almost.refusals.end(),
                                     [](const GateRefusal& one) { return one.rule == GateRule::QualifiedDays; });
    if (!hasDays) {
        return failed(name, u"the gate refused, but not for the days: "_s + textOf(almost.refusals),
                      u"Do not trade live. Report this."_s);
    }
    (void)input;
    return good(name,
                u"no record: %1; six days of seven: %2"_s.arg(textOf(GateRefusals{nothing.refusals.front()}),
                                                              textOf(almost.refusals)));
}

Check checkKeysPlace(AppContext& context)
{
    const char* name = "keys.place";
    const SecretStore& store = context.secrets().store;
    const auto count = context.secrets().keys.keys().size();
    const QString place = store.recordedPlace();
    if (count > 0 && place.isEmpty()) {
        return failed(name, u"%1 keys are listed, but no place for them is recorded"_s.arg(count),
                      u"Open Settings > Keys and store them again."_s);
    }
    if (context.secrets().keys.hasEnvironmentKey()) {
        return {QString::fromLatin1(name), CheckState::Warning,
                u"a key comes from the environment (%1)"_s.arg(context.secrets().keys.environmentSource()),
                u"Keep it in the keychain and take it out of the environment."_s};
    }
    return good(name, place.isEmpty() ? u"no key is stored yet"_s : u"%1 keys, kept in: %2"_s.arg(count).arg(place));
}

Check checkNoSecretInFiles(AppContext& context, const std::vector<Secret>& secrets)
{
    const char* name = "secrets.files";
    std::vector<QByteArray> wanted;
    for (const Secret& secret : secrets) {
        for (QByteArray& spelling : spellingsOf(secret.reveal())) {
            wanted.push_back(std::move(spelling));
        }
    }
    int files = 0;
    qint64 bytes = 0;
    QStringList found;
    const AppPaths& paths = context.paths();
    QStringList folders{paths.data, paths.cache, paths.logs, paths.runtime};
    folders.removeDuplicates();
    for (const QString& folder : folders) {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (it.filePath() == paths.vaultFile() || file.size() > kLargestFile || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            ++files;
            bytes += file.size();
            const uchar* mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr;
            if (mapped == nullptr) {
                continue;
            }
            const QByteArrayView view(mapped, file.size());
            const bool hasOne = std::any_of(wanted.begin(), wanted.end(),
                                            [&view](const QByteArray& one) { return view.indexOf(one) >= 0; });
            if (hasOne) {
                found += it.filePath();
            }
        }
    }
    for (QByteArray& one : wanted) {
        wipe(one);
    }
    if (!found.isEmpty()) {
        return failed(name, u"a key stands in a file: "_s + found.join(u", "_s),
                      u"Delete that file, and replace the key at its provider: it has to be taken for known."_s);
    }
    return good(
        name,
        u"%1 secrets in every spelling, in none of %2 files (%3 bytes)"_s.arg(secrets.size()).arg(files).arg(bytes));
}

Check checkChainIntact(const ReadinessInput& input)
{
    const char* name = "chain.intact";
    if (!input.hasLedger) {
        return skipped(name, u"there is no ledger yet"_s);
    }
    if (input.master.isEmpty()) {
        return failed(name, u"the ledger cannot be proved: "_s + input.keyProblem,
                      u"Unlock the keychain and try again."_s);
    }
    const QString damage = chainDamage(input.context.paths().ledgerFile(), input.master, input.anchor);
    if (!damage.isEmpty()) {
        return failed(name, damage, u"elite ledger verify says more; the gate stays closed."_s);
    }
    return input.anchorKnown && input.anchor
        ? good(name, u"every row is proved, up to row %1 in the keychain"_s.arg(input.anchor->seq))
        : Check{QString::fromLatin1(name), CheckState::Warning,
                u"every row is proved, but the keychain remembers no end of the chain"_s,
                u"Start the program once; it writes one."_s};
}

Check checkClockSane()
{
    const Checks all = checkClock(gatherClock(300));
    for (const Check& one : all) {
        if (one.state == CheckState::Failed) {
            return failed("clock.sane", one.text, one.advice);
        }
    }
    const auto warned
        = std::find_if(all.begin(), all.end(), [](const Check& one) { return one.state == CheckState::Warning; });
    return warned == all.end() ? good("clock.sane", u"wall clock and boot clock agree"_s)
                               : Check{u"clock.sane"_s, CheckState::Warning, warned->text, warned->advice};
}

Check checkLimitsOn(const ReadinessInput& input)
{
    const char* name = "limits.on";
    RiskLimits limits = practiceLimits();
    QString where = u"delivered"_s;
    if (input.hasLedger) {
        (void)walk(input.context.paths(), [&](const EventView& row) {
            if (row.kind == "practice.run") {
                if (const auto run = readRun(row.payload)) {
                    limits = run->limits;
                    where = u"of run %1"_s.arg(run->id);
                }
            } else if (row.kind == "practice.step") {
                const auto step = readStep(row.payload);
                const LimitsChange* change
                    = step && step->input ? std::get_if<LimitsChange>(&step->input->body) : nullptr;
                if (change != nullptr && change->scope == RiskScope::Account) {
                    limits = change->limits;
                    where = u"as you changed them"_s;
                }
            }
        });
    }
    QStringList off;
    if (limits.maxDailyLossBp <= 0) {
        off += u"daily loss"_s;
    }
    if (limits.maxTradesPerDay <= 0) {
        off += u"trades a day"_s;
    }
    if (limits.maxOrdersPerMinute <= 0) {
        off += u"orders a minute"_s;
    }
    if (limits.staleAfter.count() <= 0) {
        off += u"stale prices"_s;
    }
    if (!off.isEmpty()) {
        return failed(name, u"off: "_s + off.join(u", "_s), u"Set them in Settings > Guardrails."_s);
    }
    return good(name,
                u"%1: daily loss %2 bp, %3 trades a day, %4 orders a minute"_s.arg(where)
                    .arg(limits.maxDailyLossBp)
                    .arg(limits.maxTradesPerDay)
                    .arg(limits.maxOrdersPerMinute));
}

} // namespace elite
