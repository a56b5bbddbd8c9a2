// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/indicator_peers.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <dlfcn.h>
#include <functional>

namespace elite::bench {

namespace {

/// The columns that both libraries read, and room for what they write.
struct Columns
{
    explicit Columns(const std::vector<indicators::BarValues>& bars)
    {
        for (const auto& bar : bars) {
            high.push_back(bar.high);
            low.push_back(bar.low);
            close.push_back(bar.close);
        }
        for (auto& out : outs) {
            out.resize(bars.size());
        }
    }
    std::vector<double> high, low, close;
    std::vector<double> outs[3];
};

template <class Function> Function symbol(void* library, const char* name)
{
    void* found = library == nullptr ? nullptr : dlsym(library, name);
    if (found == nullptr) {
        std::fprintf(stderr, "bench_indicators: no %s: %s\n", name, dlerror());
        std::exit(1);
    }
    return reinterpret_cast<Function>(found);
}

void* load(const char* file)
{
    void* library = dlopen(file, RTLD_NOW);
    if (library == nullptr) {
        std::fprintf(stderr, "bench_indicators: %s\n", dlerror());
        std::exit(1);
    }
    return library;
}

double best(std::size_t bars, const std::function<bool()>& work)
{
    double out = 0;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t begin = std::clock();
        if (!work()) {
            std::fputs("bench_indicators: the other library refused\n", stderr);
            std::exit(1);
        }
        const double took
            = static_cast<double>(std::clock() - begin) * 1e9 / CLOCKS_PER_SEC / static_cast<double>(bars);
        out = i == 0 ? took : std::min(out, took);
    }
    return out;
}

} // namespace

std::vector<PeerFigure> measureTulip(const char* file, const std::vector<indicators::BarValues>& bars)
{
    using Run = int (*)(int, double const* const*, double const*, double* const*);
    void* library = load(file);
    Columns columns(bars);
    const double* closes[] = {columns.close.data()};
    const double* ranges[] = {columns.high.data(), columns.low.data(), columns.close.data()};
    double* outs[] = {columns.outs[0].data(), columns.outs[1].data(), columns.outs[2].data()};
    const int size = static_cast<int>(bars.size());
    std::vector<PeerFigure> figures;
    const auto one = [&](const char* id, const char* name, const double* const* inputs, std::vector<double> options) {
        const Run run = symbol<Run>(library, name);
        figures.push_back({id, best(bars.size(), [&] { return run(size, inputs, options.data(), outs) == 0; })});
    };
    one("sma", "ti_sma", closes, {20});
    one("ema", "ti_ema", closes, {20});
    one("rsi", "ti_rsi", closes, {14});
    one("macd", "ti_macd", closes, {12, 26, 9});
    one("bollinger", "ti_bbands", closes, {20, 2});
    one("atr", "ti_atr", ranges, {14});
    return figures;
}

std::vector<PeerFigure> measureTaLib(const char* file, const std::vector<indicators::BarValues>& bars)
{
    using Start = int (*)();
    using Simple = int (*)(int, int, const double*, int, int*, int*, double*);
    using Macd = int (*)(int, int, const double*, int, int, int, int*, int*, double*, double*, double*);
    using Bands = int (*)(int, int, const double*, int, double, double, int, int*, int*, double*, double*, double*);
    using Range = int (*)(int, int, const double*, const double*, const double*, int, int*, int*, double*);
    void* library = load(file);
    symbol<Start>(library, "TA_Initialize")();
    Columns columns(bars);
    const double* close = columns.close.data();
    double* outs[] = {columns.outs[0].data(), columns.outs[1].data(), columns.outs[2].data()};
    const int last = static_cast<int>(bars.size()) - 1;
    int begin = 0;
    int count = 0;
    std::vector<PeerFigure> figures;
    const auto add = [&](const char* id, const std::function<int()>& run) {
        figures.push_back({id, best(bars.size(), [&] { return run() == 0; })});
    };
    const auto simple = [&](const char* id, const char* name, int period) {
        const Simple run = symbol<Simple>(library, name);
        add(id, [=, &begin, &count] { return run(0, last, close, period, &begin, &count, outs[0]); });
    };
    simple("sma", "TA_SMA", 20);
    simple("ema", "TA_EMA", 20);
    simple("rsi", "TA_RSI", 14);
    const Macd macd = symbol<Macd>(library, "TA_MACD");
    add("macd", [&] { return macd(0, last, close, 12, 26, 9, &begin, &count, outs[0], outs[1], outs[2]); });
    const Bands bands = symbol<Bands>(library, "TA_BBANDS");
    add("bollinger", [&] { return bands(0, last, close, 20, 2, 2, 0, &begin, &count, outs[0], outs[1], outs[2]); });
    const Range atr = symbol<Range>(library, "TA_ATR");
    add("atr",
        [&] { return atr(0, last, columns.high.data(), columns.low.data(), close, 14, &begin, &count, outs[0]); });
    return figures;
}

} // namespace elite::bench
