// SPDX-License-Identifier: GPL-3.0-or-later
// How fast frames become exact decimals: a trade and a book of twenty levels a side of every venue, beside
// QJsonDocument on the same frames in the same run. CPU time, best of seven rounds; the texts are our own
// (tests/fuzz/corpus). bench_market [--json] [--corpus FOLDER]

#include "tests/fuzz/venue_parsers.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string_view>

using namespace elite;
using namespace elite::test;

namespace {

constexpr int kRounds = 7;

struct Figure
{
    const char* venue;
    const char* kind;
    qsizetype bytes;
    double nanos;
    double qtNanos;
};

/// CPU time of this process, so that other programs count less.
double bestNanos(int count, const std::function<void()>& work)
{
    double best = 1e18;
    for (int round = 0; round < kRounds; ++round) {
        const std::clock_t begin = std::clock();
        for (int i = 0; i < count; ++i) {
            work();
        }
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        best = std::min(best, seconds * 1e9 / count);
    }
    return best;
}

bool holdsTrade(const VenueFrame& frame)
{
    return frame.events.size() == 1 && std::holds_alternative<PublicTrade>(frame.events.front().payload);
}

bool holdsDepth20(const VenueFrame& frame)
{
    const auto* book = frame.events.empty() ? nullptr : std::get_if<BookUpdate>(&frame.events.front().payload);
    return book != nullptr && book->bids.size() == 20 && book->asks.size() == 20;
}

/// The first text of the corpus that reads as what is wanted.
const QByteArray* firstThat(const VenueParsers& venue, const std::vector<QByteArray>& texts,
                            bool (*wanted)(const VenueFrame&))
{
    VenueFrame frame;
    for (const QByteArray& text : texts) {
        venue.frame(text, frame);
        if (wanted(frame)) {
            return &text;
        }
    }
    return nullptr;
}

bool measure(const VenueParsers& venue, const QByteArray& text, const char* kind, int count, std::vector<Figure>& out)
{
    VenueFrame frame;
    std::size_t events = 0;
    const double ours = bestNanos(count, [&] {
        venue.frame(text, frame);
        events += frame.events.size();
    });
    qsizetype fields = 0;
    const double theirs = bestNanos(count / 4, [&] { fields += QJsonDocument::fromJson(text).isNull() ? 0 : 1; });
    out.push_back({venue.name, kind, text.size(), ours, theirs});
    return events >= static_cast<std::size_t>(count) * kRounds && fields == static_cast<qsizetype>(count / 4) * kRounds;
}

void print(const std::vector<Figure>& figures, bool asJson)
{
    if (asJson) {
        std::printf("{\"figures\":[");
    }
    const char* separator = "";
    for (const Figure& f : figures) {
        if (asJson) {
            std::printf("%s\n{\"venue\":\"%s\",\"frame\":\"%s\",\"bytes\":%d,\"ns\":%.0f,\"framesPerSecond\":%.0f,"
                        "\"qjsondocumentNs\":%.0f}",
                        separator, f.venue, f.kind, static_cast<int>(f.bytes), f.nanos, 1e9 / f.nanos, f.qtNanos);
            separator = ",";
        } else {
            std::printf("%-18s %-8s %6d B %8.0f ns %12.0f frames/s   QJsonDocument %8.0f ns (%.1fx)\n", f.venue, f.kind,
                        static_cast<int>(f.bytes), f.nanos, 1e9 / f.nanos, f.qtNanos, f.qtNanos / f.nanos);
        }
    }
    if (asJson) {
        std::printf("\n]}\n");
    }
}

} // namespace

int main(int argc, char** argv)
{
    bool asJson = false;
    QString folder = qEnvironmentVariable("ELITE_SOURCE", QStringLiteral(".")) + QStringLiteral("/tests/fuzz/corpus");
    for (int i = 1; i < argc; ++i) {
        asJson = asJson || std::strcmp(argv[i], "--json") == 0;
        if (std::strcmp(argv[i], "--corpus") == 0 && i + 1 < argc) {
            folder = QString::fromLocal8Bit(argv[++i]);
        }
    }
    std::vector<Figure> figures;
    for (const VenueParsers& venue : venueParsers()) {
        const std::vector<QByteArray> texts = corpusOf(folder, venue.name);
        // Luno sends orders, not books, and keeps a state: reading one message twice means nothing.
        if (!venue.frame || std::string_view(venue.name) == "luno") {
            continue;
        }
        const QByteArray* trade = firstThat(venue, texts, holdsTrade);
        const QByteArray* depth = firstThat(venue, texts, holdsDepth20);
        if (trade == nullptr || depth == nullptr || !measure(venue, *trade, "trade", 100'000, figures)
            || !measure(venue, *depth, "depth-20", 10'000, figures)) {
            std::fprintf(stderr, "bench_market: %s: a frame was not read; corpus %s\n", venue.name, qPrintable(folder));
            return 1;
        }
    }
    print(figures, asJson);
    return 0;
}
