// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as a program would drive it: a frame is a change of the view until its paint event has returned. Runs on
// the offscreen platform, device pixel ratio 1.
//   bench_chart --json --candles 1000000 [--frames 300] [--studies 5] [--drawings 50] [--only tick] [--averages]
//               [--size 3840x2160] [--from-market]
#include "app/storage/candle_cache.h"
#include "models/market/market_board.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/candle_bars.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_layer.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double residentMb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    return -1;
}

/// The candles of the peers' harness: whole ticks from xorshift32, the same numbers in every language. A million of
/// them end at close 47665.09, volume 717.
std::vector<indicators::BarValues> candles(std::int64_t count)
{
    std::vector<indicators::BarValues> bars(static_cast<std::size_t>(count));
    std::uint32_t state = 2463534242U;
    const auto next = [&](std::uint32_t below) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return static_cast<std::int64_t>(state % below);
    };
    const auto money = [](std::int64_t ticks) { return static_cast<double>(ticks) / 100; };
    std::int64_t price = 5'000'000;
    std::int64_t time = 1'577'836'800'000'000;
    for (auto& bar : bars) {
        const std::int64_t open = price;
        std::int64_t high = price;
        std::int64_t low = price;
        for (int step = 0; step < 4; ++step) {
            price += next(2001) - 1000;
            price = price < 100'000 ? 200'000 - price : price;
            high = std::max(high, price);
            low = std::min(low, price);
        }
        bar = {money(open), money(high), money(low), money(price), static_cast<double>(1 + next(1000)), time};
        time += 60'000'000;
    }
    return bars;
}

[[noreturn]] void fail(const char* why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

const InstrumentId kInstrument{VenueId::of("bench"), Symbol::of("BTC/USD")};

/// The same numbers as a venue tells them: exact, in cents and whole coins.
std::vector<Candle> exactOf(const std::vector<indicators::BarValues>& bars)
{
    const auto price
        = [](double value) { return Price(Decimal::ofParts(std::llround(value * 100), 2).value_or(Decimal())); };
    std::vector<Candle> candles(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Candle& candle = candles[i];
        candle.openTime = fromMicros(bars[i].time);
        candle.closeTime = candle.openTime + std::chrono::minutes(1);
        candle.open = price(bars[i].open);
        candle.high = price(bars[i].high);
        candle.low = price(bars[i].low);
        candle.close = price(bars[i].close);
        candle.volume = Quantity(Decimal::fromInteger(static_cast<std::int32_t>(bars[i].volume)));
    }
    return candles;
}

void writeMarket(const QString& file, const std::vector<indicators::BarValues>& bars)
{
    auto cache = CandleCache::open(file);
    if (!cache || !cache->store(kInstrument, Timeframe(), exactOf(bars))) {
        fail("the candles were not written");
    }
}

std::vector<Candle> readMarket(const QString& file, const std::vector<indicators::BarValues>& expected)
{
    auto cache = CandleCache::open(file);
    auto candles = cache ? cache->load(kInstrument, Timeframe(), fromMicros(expected.front().time),
                                       fromMicros(expected.back().time) + std::chrono::minutes(1))
                         : Result<std::vector<Candle>>(cache.error());
    if (!candles || candles->size() != expected.size()) {
        fail("the candles were not read");
    }
    return *std::move(candles);
}

/// What the program does between reading and showing, on its session thread: the board keeps the candles packed and
/// hands the watched series out. Milliseconds.
double boardMs(const std::vector<Candle>& candles)
{
    Instrument instrument;
    instrument.id = kInstrument;
    MarketBoard board;
    board.reset({instrument});
    const double before = wallMs();
    board.setHistory(0, candles);
    board.watchCandles(1, 0, Timeframe());
    const auto changes = board.takeCandleChanges();
    const double took = wallMs() - before;
    if (changes.size() != 1 || changes.front().candles.size() != candles.size()) {
        fail("the board has other candles");
    }
    return took;
}

struct Scenario
{
    std::vector<double> cpu;
    std::vector<double> wall;
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

class Bench
{
public:
    Bench(std::int64_t count, int frames, QSize size)
        : m_frames(frames)
        , m_count(static_cast<double>(count))
    {
        m_view.resize(size);
    }

    ChartView& view() { return m_view; }
    QJsonObject& figures() { return m_figures; }
    const QJsonObject& perScenario() const { return m_scenarios; }
    void setOnly(const QString& name) { m_only = name; }

    /// Three rounds; the best one counts, as with the peers.
    void run(const QString& name, double visible, const std::function<void(int frame)>& change)
    {
        if (!m_only.isEmpty() && name != m_only) {
            return;
        }
        Scenario best;
        for (int round = 0; round < 3; ++round) {
            Scenario now;
            for (int frame = 0; frame < m_frames; ++frame) {
                const double wall = wallMs();
                const double cpu = cpuMs();
                change(frame);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                now.cpu.push_back(cpuMs() - cpu);
                now.wall.push_back(wallMs() - wall);
            }
            if (best.cpu.empty() || quantile(now.cpu, 0.99) < quantile(best.cpu, 0.99)) {
                best = std::move(now);
            }
        }
        m_scenarios.insert(name,
                           QJsonObject{{u"n"_s, m_frames},
                                       {u"med"_s, quantile(best.wall, 0.5)},
                                       {u"p95"_s, quantile(best.wall, 0.95)},
                                       {u"p99"_s, quantile(best.wall, 0.99)},
                                       {u"max"_s, quantile(best.wall, 1)},
                                       {u"cpu_med"_s, quantile(best.cpu, 0.5)},
                                       {u"cpu_p99"_s, quantile(best.cpu, 0.99)},
                                       {u"visible"_s, visible}});
        m_figures.insert(name + u".cpu_p50_ms"_s, quantile(best.cpu, 0.5));
        m_figures.insert(name + u".cpu_p99_ms"_s, quantile(best.cpu, 0.99));
        m_figures.insert(name + u".wall_p50_ms"_s, quantile(best.wall, 0.5));
        m_figures.insert(name + u".wall_p99_ms"_s, quantile(best.wall, 0.99));
    }

    void scenarios()
    {
        const double n = m_count;
        const double visible = std::min(500.0, n);
        run(u"pan500"_s, visible, [&](int frame) {
            const double first = n - visible - 3.0 * frame;
            m_view.showBars(first, first + visible);
        });
        run(u"zoom"_s, n, [&](int frame) {
            const double share = 1 - std::abs(2.0 * frame / m_frames - 1);
            const double shown = 200 * std::pow(n / 200, share);
            m_view.showBars(n - shown, n);
        });
        run(u"panwide"_s, n / 2, [&](int frame) {
            const double first = n / 2 * (1 - static_cast<double>(frame) / m_frames);
            m_view.showBars(first, first + n / 2);
        });
        m_view.showBars(n - visible, n + 8);
        QCoreApplication::processEvents();
        run(u"redraw"_s, visible, [&](int) { m_view.fitPrices(); }); // nothing of the picture is kept
        indicators::BarValues last = m_view.data().bars().back();
        run(u"tick"_s, visible, [&](int frame) {
            last.close = last.low + (last.high - last.low) * (frame % 7) / 6;
            m_view.updateBar(last);
        });
        run(u"new_bar"_s, visible, [&](int) {
            last.time += 60'000'000;
            m_view.updateBar(last);
        });
        run(u"crosshair"_s, visible, [&](int frame) {
            const QPointF at(200 + frame * 3 % 1000, 200 + frame % 300);
            QMouseEvent move(QEvent::MouseMove, at, m_view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_view, &move);
        });
    }

private:
    ChartView m_view;
    int m_frames;
    double m_count;
    QJsonObject m_figures;
    QJsonObject m_scenarios;
    QString m_only;
};

void add(ChartView& view, const chart::StudySpec& spec)
{
    if (!view.addStudy(spec)) {
        fail(QByteArray("a study was refused: " + spec.id).constData());
    }
}

/// What the programs draw that are measured beside this one.
void addAverages(ChartView& view)
{
    for (const double length : {20, 50, 100}) {
        add(view, {"sma", {length, 0}});
    }
}

/// Lines, a band and two panes below.
void addStudies(ChartView& view, int count)
{
    const chart::StudySpec specs[] = {{"sma", {20, 0}},
                                      {"ema", {50, 0, 0}},
                                      {"bollinger", {20, 2, 0}},
                                      {"rsi", {14, 0}},
                                      {"macd", {12, 26, 9, 0, 0}}};
    for (int i = 0; i < count && i < 5; ++i) {
        add(view, specs[i]);
    }
}

/// Lines, boxes and levels over the last bars and, every fifth, over the whole history.
bool addDrawings(DrawingLayer& layer, const ChartData& data, int count)
{
    using chart::DrawingKind;
    const DrawingKind kinds[] = {DrawingKind::TrendLine, DrawingKind::Rectangle, DrawingKind::FibRetracement,
                                 DrawingKind::Ray, DrawingKind::HorizontalLine};
    layer.change(u"bench"_s, [&](chart::DrawingList& list) {
        for (int i = 0; i < count; ++i) {
            chart::Drawing drawing;
            drawing.kind = kinds[i % 5];
            const std::int64_t last = data.size() - 1;
            const std::int64_t span = i % 5 == 3 ? last : std::min<std::int64_t>(last, 480);
            for (int k = 0; k < infoOf(drawing.kind).anchors; ++k) {
                const auto& bar = data.bar(last - span + span * (i + 7 * k) / (count + 8));
                drawing.anchors.push_back({bar.time, k == 0 ? bar.high : bar.low});
            }
            list.add(drawing);
        }
    });
    return static_cast<int>(layer.drawings().size()) == count;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"One line of JSON."_s},
                       {u"candles"_s, u"How many."_s, u"n"_s, u"1000000"_s},
                       {u"frames"_s, u"Frames in a round."_s, u"n"_s, u"300"_s},
                       {u"only"_s, u"One scenario, for a profiler."_s, u"name"_s, u""_s},
                       {u"averages"_s, u"Averages of 20, 50 and 100 bars instead of the studies, as the peers draw."_s},
                       {u"studies"_s, u"0 to 5."_s, u"n"_s, u"5"_s},
                       {u"drawings"_s, u"How many."_s, u"n"_s, u"50"_s},
                       {u"size"_s, u"Of the chart, in pixels."_s, u"WxH"_s, u"1600x900"_s},
                       {u"from-market"_s, u"Write the candles into a market.db and load them from there."_s}});
    parser.process(application);
    const std::int64_t count = parser.value(u"candles"_s).toLongLong();
    if (count < 500) {
        std::fprintf(stderr, "at least 500 candles\n");
        return 2;
    }
    ThemeManager look(nullptr, [] { return true; });
    if (!look.start({})) {
        return 1;
    }
    const auto size = QRegularExpression(u"^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"_s).match(parser.value(u"size"_s));
    if (!size.hasMatch()) {
        std::fprintf(stderr, "a size such as 3840x2160\n");
        return 2;
    }
    Bench bench(count, std::max(10, parser.value(u"frames"_s).toInt()),
                {size.captured(1).toInt(), size.captured(2).toInt()});
    bench.setOnly(parser.value(u"only"_s));
    ChartView& view = bench.view();
    view.setSource({u"DEMO-BTC"_s, u"demo"_s, u"BTC"_s, Timeframe(), 2});
    auto bars = candles(count);
    const QTemporaryDir folder;
    const QString market = folder.filePath(u"market.db"_s);
    const bool isFromMarket = parser.isSet(u"from-market"_s);
    if (isFromMarket) {
        writeMarket(market, bars);
    }
    const double before = wallMs();
    const double cpuBefore = cpuMs();
    if (parser.isSet(u"averages"_s)) {
        addAverages(view);
    } else {
        addStudies(view, parser.value(u"studies"_s).toInt());
    }
    std::vector<Candle> read; // stays, as in the feed of a chart
    if (isFromMarket) {
        read = readMarket(market, bars);
        bench.figures().insert(u"load_market_read_ms"_s, wallMs() - before);
        view.setBars(barsOf(read));
    } else {
        view.setBars(std::move(bars));
    }
    view.show();
    QCoreApplication::processEvents();
    view.repaint();
    const QString load = isFromMarket ? u"load_market"_s : u"load"_s;
    bench.figures().insert(load + u"_ms"_s, wallMs() - before);
    bench.figures().insert(load + u"_cpu_ms"_s, cpuMs() - cpuBefore); // of the ui thread
    if (isFromMarket) {
        bench.figures().insert(u"board_ms"_s, boardMs(read));
        std::vector<indicators::BarValues>().swap(bars);
        std::vector<Candle>().swap(read);
    }
    auto* layer = new DrawingLayer(&view); // the view owns it
    if (!addDrawings(*layer, view.data(), parser.value(u"drawings"_s).toInt())) {
        std::fprintf(stderr, "a drawing was refused\n");
        return 1;
    }
    bench.scenarios();
    bench.figures().insert(u"rss_MB"_s, residentMb());
    bench.figures().insert(u"candles"_s, static_cast<double>(count));
    if (parser.isSet(u"json"_s)) {
        // Also in the form of the peers' harness, to stand beside them.
        bench.figures().insert(u"lib"_s, u"elite"_s);
        bench.figures().insert(u"N"_s, static_cast<double>(count));
        bench.figures().insert(u"scen"_s, bench.perScenario());
        std::printf("%s\n", QJsonDocument(bench.figures()).toJson(QJsonDocument::Compact).constData());
    } else {
        for (const QString& key : bench.figures().keys()) {
            std::printf("%-24s %.3f\n", qPrintable(key), bench.figures().value(key).toDouble());
        }
    }
    return 0;
}
