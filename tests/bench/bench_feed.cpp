// SPDX-License-Identifier: GPL-3.0-or-later
// A live feed from its texts to the screen, in three parts:
//   pipeline  frames a second through the parser alone, and through parser, order book, candles and the snapshot that
//             the window gets sixty times a second, beside QJsonDocument on the same frames in the same run; CPU time.
//   pixels    from a quote in the session thread until a watchlist has painted it or a newer one, at --rate messages a
//             second (5,000), p50 and p99 over --seconds (5); wall time.
//   memory    resident memory that 500 subscribed instruments with twelve hours of minutes each take.
// bench_feed [--json] [--frames N] [--rate N] [--seconds N] [--part NAME]; QT_QPA_PLATFORM=offscreen works.

#include "app/base/wall_clock.h"
#include "app/market/market_service.h"
#include "app/market/venues/binance/binance_parse.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"
#include "models/market/market_board.h"
#include "ui/base/theme_manager.h"
#include "ui/market/symbol_selection.h"
#include "ui/market/watchlist_panel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QPaintEvent>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <mutex>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

struct Options
{
    bool asJson = false;
    int frames = 200'000;
    int rate = 5'000;
    int seconds = 5;
    QString part;
};

Instrument instrument(int number)
{
    Instrument out;
    const QByteArray base = "C" + QByteArray::number(number);
    const QByteArray name = base + "USDT";
    out.id = {VenueId::of("binance"), *Symbol::parse(name)};
    out.base = *Currency::parse(base);
    out.counter = Currency::of("USDT");
    out.tickSize = *Decimal::parse("0.01");
    out.lotSize = *Decimal::parse("0.00001");
    out.status = TradingStatus::Trading;
    return out;
}

// pipeline ---------------------------------------------------------------------------------------------------------

QByteArray two(int n)
{
    return QByteArray::number(n / 100) + '.' + QByteArray::number(n % 100).rightJustified(2, '0');
}

/// Trades and changes of the book as Binance sends them, half and half, prices wandering.
std::vector<QByteArray> frames(int count)
{
    std::vector<QByteArray> out;
    out.reserve(static_cast<std::size_t>(count));
    int price = 9'600'000; // In hundredths.
    std::uint32_t seed = 7;
    const auto next = [&seed] { return seed = seed * 1'664'525u + 1'013'904'223u; };
    for (int i = 0; i < count; ++i) {
        price += static_cast<int>(next() >> 16) % 5 - 2;
        const QByteArray time = QByteArray::number(1'795'000'000'000LL + i * 10);
        if (i % 2 == 0) {
            out.push_back(R"({"stream":"c0usdt@trade","data":{"e":"trade","E":)" + time + R"(,"s":"C0USDT","t":)"
                          + QByteArray::number(i + 1) + R"(,"p":")" + two(price) + R"(","q":"0.00431000","T":)" + time
                          + R"(,"m":)" + (next() & 0x10000u ? "true" : "false") + R"(,"M":true}})");
        } else {
            QByteArray bids;
            QByteArray asks;
            for (int level = 0; level < 5; ++level) {
                const QByteArray size = QByteArray::number(next() >> 28) + ".50000000";
                bids += (level ? ",[\"" : "[\"") + two(price - 2 - level) + R"(",")" + size + "\"]";
                asks += (level ? ",[\"" : "[\"") + two(price + 2 + level) + R"(",")" + size + "\"]";
            }
            out.push_back(R"({"stream":"c0usdt@depth@100ms","data":{"e":"depthUpdate","E":)" + time
                          + R"(,"s":"C0USDT","U":)" + QByteArray::number(i) + R"(,"u":)" + QByteArray::number(i)
                          + R"(,"b":[)" + bids + R"(],"a":[)" + asks + "]}}");
        }
    }
    return out;
}

double cpuSeconds(const std::function<void()>& work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

int runPipeline(const Options& options)
{
    const std::vector<QByteArray> texts = frames(options.frames);
    VenueFrame frame;
    std::size_t events = 0;
    const Timestamp now = fromMicros(1'795'000'000'000'000);
    const double parse = cpuSeconds([&] {
        for (const QByteArray& text : texts) {
            parseBinanceFrame(text, now, frame);
            events += frame.events.size();
        }
    });
    MarketBoard board;
    board.reset({instrument(0)});
    BookUpdate picture;
    picture.kind = BookUpdateKind::Snapshot;
    picture.bids = {{*Price::parse("90000"), *Quantity::parse("1")}};
    picture.asks = {{*Price::parse("100000"), *Quantity::parse("1")}};
    board.apply({now, 0, picture});
    board.watchCandles(1, 0, Timeframe());
    board.watchDepth(2, 0);
    std::size_t snapshots = 0;
    std::size_t shown = 0;
    const double whole = cpuSeconds([&] {
        Timestamp nextShow = now;
        for (const QByteArray& text : texts) {
            parseBinanceFrame(text, now, frame);
            for (MarketEvent& event : frame.events) {
                Timestamp time = now;
                if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                    time = trade->time;
                } else if (const auto* book = std::get_if<BookUpdate>(&event.payload)) {
                    time = book->time;
                }
                board.apply({time, 0, std::move(event.payload)});
            }
            if (board.now() >= nextShow) { // Sixty times a second of the feed's own time.
                nextShow = board.now() + std::chrono::microseconds(16'667);
                board.advance(board.now());
                ++snapshots;
                shown += board.rows().size() + board.takeCandleChanges().size() + board.takeDepthChanges().size();
            }
        }
    });
    std::size_t objects = 0;
    const double qt = cpuSeconds([&] {
        for (const QByteArray& text : texts) {
            objects += QJsonDocument::fromJson(text).isNull() ? 0U : 1U;
        }
    });
    if (events != texts.size() || objects != texts.size() || shown < snapshots) {
        std::fprintf(stderr, "bench_feed: a frame was not read\n");
        return 1;
    }
    const double count = static_cast<double>(texts.size());
    std::printf(options.asJson
                    ? "{\"part\":\"pipeline\",\"frames\":%.0f,\"parse_frames_per_s\":%.0f,\"pipeline_frames_per_s\":"
                      "%.0f,\"qjsondocument_frames_per_s\":%.0f,\"snapshots\":%zu}\n"
                    : "pipeline: %.0f frames; parse %.0f/s; parse, book, candles, snapshot %.0f/s; QJsonDocument alone "
                      "%.0f/s; %zu snapshots\n",
                count, count / parse, count / whole, count / qt, snapshots);
    return 0;
}

// pixels and memory ------------------------------------------------------------------------------------------------

/// A venue of as many markets as wanted; quotes carry their own number as the size of the bid.
class PumpFeed : public VenueFeed
{
public:
    PumpFeed(int markets, int rate)
        : m_markets(markets)
        , m_rate(rate)
        , m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &PumpFeed::pump);
    }
    VenueId venue() const override { return VenueId::of("binance"); }
    void start() override
    {
        m_begin = Clock::now();
        m_timer.start(1);
    }
    void stop() override { m_timer.stop(); }
    void subscribe(const std::vector<Symbol>&, Channels) override { }
    VenueHealth health() const override
    {
        VenueHealth out;
        out.state = VenueState::Live;
        return out;
    }
    bool isFresh(const Symbol&) const override { return true; }
    std::optional<std::chrono::milliseconds> tickAge(const Symbol&) const override { return std::nullopt; }
    const OrderBook* book(const Symbol&) const override { return nullptr; }
    void instruments(const QObject*, Answer<InstrumentList> answer) override
    {
        InstrumentList out;
        for (int i = 0; i < m_markets; ++i) {
            out.instruments.push_back(instrument(i));
        }
        answer(out);
    }
    void candles(const Symbol&, Timeframe, Timestamp from, Timestamp to, const QObject* context,
                 Answer<std::vector<Candle>> answer) override
    {
        std::vector<Candle> out;
        const Price price = *Price::parse("960.00");
        for (Timestamp t = std::chrono::ceil<std::chrono::minutes>(from); t + std::chrono::minutes(1) <= to;
             t += std::chrono::minutes(1)) {
            out.push_back({t, t + std::chrono::minutes(1), price, price, price, price, *Quantity::parse("1"), 3,
                           CandleState::Closed});
        }
        QMetaObject::invokeMethod(
            const_cast<QObject*>(context), [answer, out] { answer(out); }, Qt::QueuedConnection);
    }
    void trades(const Symbol&, const QObject*, Answer<std::vector<PublicTrade>>) override { }
    void bookPicture(const Symbol&, const QObject*, Answer<BookUpdate>) override { }
    void serverTime(const QObject*, Answer<Timestamp>) override { }

    static std::mutex s_mutex;
    static std::vector<std::pair<int, Clock::time_point>> s_sent; // Market, time; by number.

private:
    void pump()
    {
        const auto due
            = static_cast<std::int64_t>(std::chrono::duration<double>(Clock::now() - m_begin).count() * m_rate);
        while (m_count < due) {
            const int market = static_cast<int>(m_count) % m_markets;
            Quote quote;
            quote.time = wallNow();
            quote.bid = *Price::parse(two(96'000 + static_cast<int>(m_count) % 100));
            quote.ask = *Price::parse(two(96'001 + static_cast<int>(m_count) % 100));
            quote.last = quote.bid;
            quote.bidSize = *Quantity::parse(QByteArray::number(static_cast<qlonglong>(m_count) + 1));
            quote.askSize = *Quantity::parse("1");
            {
                const std::lock_guard lock(s_mutex);
                s_sent.emplace_back(market, Clock::now());
            }
            ++m_count;
            Q_EMIT happened({{instrument(market).id.symbol, quote}}, wallNow());
        }
    }

    int m_markets;
    int m_rate;
    QTimer m_timer;
    Clock::time_point m_begin;
    std::int64_t m_count = 0;
};
std::mutex PumpFeed::s_mutex;
std::vector<std::pair<int, Clock::time_point>> PumpFeed::s_sent;

/// Sees every paint of one widget when it is done.
class PaintingApp : public QApplication
{
public:
    using QApplication::QApplication;
    QWidget* watched = nullptr;
    std::function<void()> onPainted;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (receiver == watched && event->type() == QEvent::Paint && onPainted) {
            onPainted();
        }
        return done;
    }
};

void openPump(SessionThread& thread, int markets, int rate)
{
    thread.post([markets, rate](Session& session) {
        LiveSource::Setup setup;
        setup.venue = VenueId::of("binance");
        setup.feed = std::make_unique<PumpFeed>(markets, rate);
        for (int i = 0; i < markets; ++i) {
            setup.symbols.push_back(instrument(i).id.symbol);
        }
        session.openLive(std::make_unique<LiveSource>(std::move(setup)), {});
    });
}

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

int runPixels(const Options& options, PaintingApp& app)
{
    constexpr int kMarkets = 10;
    SessionThread thread;
    MarketService market(thread);
    SymbolSelection selection;
    WatchlistPanel panel(selection);
    panel.resize(320, 640);
    QObject::connect(&market, &MarketService::rowsChanged, &panel,
                     [&] { panel.setMarket(market.feed(), market.rows()); });
    QObject::connect(&market, &MarketService::instrumentsChanged, &panel,
                     [&] { panel.setMarket(market.feed(), market.rows()); });
    panel.show();
    std::vector<double> latencies; // Milliseconds, one for each message.
    std::vector<std::size_t> painted(kMarkets, 0); // The next number that waits, by market.
    int paints = 0;
    app.watched = panel.findChild<QAbstractItemView*>()->viewport();
    app.onPainted = [&] {
        const auto now = Clock::now();
        ++paints;
        const std::lock_guard lock(PumpFeed::s_mutex);
        for (std::size_t m = 0; m < market.rows().size(); ++m) {
            const auto number = static_cast<std::size_t>(market.rows()[m].quote.bidSize.value().toDouble());
            for (std::size_t& next = painted[m]; next < number; ++next) {
                if (next % kMarkets == m) {
                    latencies.push_back(
                        std::chrono::duration<double, std::milli>(now - PumpFeed::s_sent[next].second).count());
                }
            }
        }
    };
    openPump(thread, kMarkets, options.rate);
    spin(1'000); // Everything is there and warm.
    latencies.clear();
    paints = 0;
    spin(options.seconds * 1'000);
    app.onPainted = {};
    thread.end();
    if (latencies.size() < static_cast<std::size_t>(options.rate) * static_cast<std::size_t>(options.seconds) / 2) {
        std::fprintf(stderr, "bench_feed: only %zu messages were painted\n", latencies.size());
        return 1;
    }
    std::sort(latencies.begin(), latencies.end());
    const auto at = [&](double share) {
        return latencies[static_cast<std::size_t>(share * static_cast<double>(latencies.size() - 1))];
    };
    std::printf(options.asJson
                    ? "{\"part\":\"pixels\",\"messages\":%zu,\"paints\":%d,\"p50_ms\":%.2f,\"p99_ms\":%.2f}\n"
                    : "pixels: %zu messages in %d paints; p50 %.2f ms, p99 %.2f ms\n",
                latencies.size(), paints, at(0.5), at(0.99));
    return 0;
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1'024;
        }
    }
    return 0;
}

int runMemory(const Options& options)
{
    constexpr int kMarkets = 500;
    SessionThread thread;
    MarketService market(thread);
    const double before = residentMb();
    openPump(thread, kMarkets, 2'000);
    for (int i = 0; i < 60 && market.rows().size() < kMarkets; ++i) {
        spin(500);
    }
    spin(options.seconds * 1'000); // All of their past has come.
    const double after = residentMb();
    const bool isWhole = market.rows().size() == kMarkets;
    thread.end();
    std::printf(options.asJson ? "{\"part\":\"memory\",\"instruments\":%d,\"before_mb\":%.1f,\"after_mb\":%.1f,"
                                 "\"kb_per_instrument\":%.0f}\n"
                               : "memory: %d instruments; resident %.1f MB before, %.1f MB after; %.0f kB each\n",
                kMarkets, before, after, (after - before) * 1'024 / kMarkets);
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    PaintingApp app(argc, argv);
    Options options;
    for (int i = 1; i < argc; ++i) {
        const auto number = [&] { return i + 1 < argc ? std::max(1, std::atoi(argv[++i])) : 1; };
        if (std::strcmp(argv[i], "--json") == 0) {
            options.asJson = true;
        } else if (std::strcmp(argv[i], "--frames") == 0) {
            options.frames = number();
        } else if (std::strcmp(argv[i], "--rate") == 0) {
            options.rate = number();
        } else if (std::strcmp(argv[i], "--seconds") == 0) {
            options.seconds = number();
        } else if (std::strcmp(argv[i], "--part") == 0 && i + 1 < argc) {
            options.part = QString::fromLocal8Bit(argv[++i]);
        } else {
            std::fprintf(stderr, "bench_feed [--json] [--frames N] [--rate N] [--seconds N] [--part NAME]\n");
            return 2;
        }
    }
    ThemeManager look;
    if (!look.start({.choice = ThemeChoice::Dark})) {
        return 1;
    }
    int failed = 0;
    const auto wants
        = [&options](const char* part) { return options.part.isEmpty() || options.part == QLatin1String(part); };
    failed += wants("memory") ? runMemory(options) : 0; // First: nothing else has taken memory yet.
    failed += wants("pipeline") ? runPipeline(options) : 0;
    failed += wants("pixels") ? runPixels(options, app) : 0;
    return failed == 0 ? 0 : 1;
}
