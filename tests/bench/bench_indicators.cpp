// SPDX-License-Identifier: GPL-3.0-or-later
// How long indicators take for a bar, on one core in CPU time, best of five: a whole series at once (batch), and bar by
// bar as a chart gets them (incremental). Six that other libraries publish figures of, and every one of the catalogue
// with its standard parameters. Fails when the two ways differ in a single bit.
// With --tulip or --talib also the six as that library has them, on the same bars.
// bench_indicators [--json] [--candles N] [--all] [--tulip libtulip.so] [--talib libtalib.so]

#include "models/chart/indicators/catalog.h"
#include "tests/bench/indicator_peers.h"
#include "tests/support/random_tape.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <vector>

using namespace elite;
using namespace elite::indicators;

namespace {

struct Figure
{
    const char* id = "";
    double batch = 0; // ns for a bar
    double single = 0;
    bool isSame = true;
};

/// ns for a bar.
template <class Work> double best(std::size_t bars, Work&& work)
{
    double out = 0;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t begin = std::clock();
        work();
        const double took
            = static_cast<double>(std::clock() - begin) * 1e9 / CLOCKS_PER_SEC / static_cast<double>(bars);
        out = i == 0 ? took : std::min(out, took);
    }
    return out;
}

Figure measure(const IndicatorInfo& info, const std::vector<BarValues>& bars)
{
    const std::size_t outputs = info.outputs.size();
    std::vector<std::vector<double>> atOnce(outputs, std::vector<double>(bars.size()));
    std::vector<std::vector<double>> oneByOne = atOnce;
    std::vector<double*> places;
    places.reserve(atOnce.size());
    for (auto& column : atOnce) {
        places.push_back(column.data());
    }
    Figure out;
    out.id = info.id;
    out.batch = best(bars.size(), [&] { info.make(info.standards())->updateMany(bars, places); });
    std::vector<double> values(outputs);
    out.single = best(bars.size(), [&] {
        const auto running = info.make(info.standards());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            running->update(bars[i], values);
            for (std::size_t k = 0; k < outputs; ++k) {
                oneByOne[k][i] = values[k];
            }
        }
    });
    for (std::size_t k = 0; k < outputs; ++k) { // Bits, because nothing is not equal to nothing.
        out.isSame = out.isSame && std::memcmp(atOnce[k].data(), oneByOne[k].data(), bars.size() * sizeof(double)) == 0;
    }
    return out;
}

std::vector<BarValues> barsOf(std::size_t count)
{
    std::vector<BarValues> out;
    out.reserve(count);
    for (const TimedBar& one : test::randomBars(count, 1)) {
        out.push_back({static_cast<double>(one.bar.open.value), static_cast<double>(one.bar.high.value),
                       static_cast<double>(one.bar.low.value), static_cast<double>(one.bar.close.value),
                       static_cast<double>(one.bar.volume.value), toMicros(one.time)});
    }
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    bool asJson = false;
    bool wantsAll = false;
    long candles = 1'000'000;
    const char* tulip = nullptr;
    const char* talib = nullptr;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0) {
            asJson = true;
        } else if (std::strcmp(argv[i], "--all") == 0) {
            wantsAll = true;
        } else if (std::strcmp(argv[i], "--candles") == 0 && i + 1 < argc) {
            candles = std::strtol(argv[++i], nullptr, 10);
        } else if (std::strcmp(argv[i], "--tulip") == 0 && i + 1 < argc) {
            tulip = argv[++i];
        } else if (std::strcmp(argv[i], "--talib") == 0 && i + 1 < argc) {
            talib = argv[++i];
        } else {
            std::fputs("bench_indicators [--json] [--candles N] [--all] [--tulip FILE] [--talib FILE]\n", stderr);
            return 2;
        }
    }
    if (candles < 1'000) {
        std::fputs("at least 1000 candles\n", stderr);
        return 2;
    }
    const std::vector<BarValues> bars = barsOf(static_cast<std::size_t>(candles));
    std::vector<Figure> figures;
    for (const char* id : {"sma", "ema", "rsi", "macd", "bollinger", "atr"}) {
        const IndicatorInfo* info = findIndicator(id);
        if (info == nullptr) {
            std::fprintf(stderr, "bench_indicators: there is no %s\n", id);
            return 1;
        }
        figures.push_back(measure(*info, bars));
    }
    if (wantsAll) {
        for (const IndicatorInfo& info : catalog()) {
            figures.push_back(measure(info, bars));
        }
    }
    bool isSame = true;
    std::fputs(asJson ? "{" : "ns for a bar: batch, incremental\n", stdout);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Figure& one = figures[i];
        isSame = isSame && one.isSame;
        std::printf(asJson ? "%s\"%s.batch_ns\": %.1f, \"%s.incremental_ns\": %.1f" : "%s%s %.1f %s%.1f\n",
                    asJson && i > 0 ? ", " : "", one.id, one.batch, asJson ? one.id : "", one.single);
        if (!one.isSame) {
            std::fprintf(stderr, "bench_indicators: %s is not the same in one go and bar by bar\n", one.id);
        }
    }
    const auto tellPeer = [asJson](const char* name, const std::vector<bench::PeerFigure>& peer) {
        for (const bench::PeerFigure& one : peer) {
            std::printf(asJson ? ", \"%s.%s_ns\": %.1f" : "%s %s %.1f\n", one.id.c_str(), name, one.batch);
        }
    };
    if (tulip != nullptr) {
        tellPeer("tulip", bench::measureTulip(tulip, bars));
    }
    if (talib != nullptr) {
        tellPeer("talib", bench::measureTaLib(talib, bars));
    }
    std::fputs(asJson ? "}\n" : "", stdout);
    return isSame ? 0 : 1;
}
