// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets' short form, the same on every machine: our own texts, cut, flipped and glued together.

#include "tests/fuzz/venue_parsers.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace elite;
using namespace elite::test;

namespace {

constexpr int kRounds = 20'000; // Per venue.

const std::vector<QByteArray> kWords{"null",     "0",        "-1",      "1e308", "NaN",
                                     "\"\"",     "{}",       "[]",      "[[",    "true",
                                     "\"-0.1\"", "0.-10000", "\\u0000", "\xff",  "99999999999999999999"};

/// Another value where one stood: the text stays JSON and gets past the first bracket.
QByteArray revalued(QByteArray text, std::mt19937_64& rng)
{
    static const std::vector<QByteArray> values{
        "null",   "0",    "-1", "\"0\"",        "\"-0.5\"", "\"\"", "{}",
        "[]",     "true", "7",  "\"64231.55\"", "\"buy\"",  "1e-8", "\"99999999999999999999\"",
        "[[1,2]]"};
    const auto start = static_cast<qsizetype>(rng() % static_cast<std::uint64_t>(text.size()));
    const qsizetype colon = text.indexOf("\":", start);
    if (colon < 0) {
        return text;
    }
    qsizetype end = colon + 2;
    const bool isQuoted = end < text.size() && text[end] == '"';
    end = isQuoted ? text.indexOf('"', end + 1) + 1 : end;
    while (!isQuoted && end < text.size() && !QByteArrayView(",}]").contains(text[end])) {
        ++end;
    }
    return end <= colon ? text : text.replace(colon + 2, end - colon - 2, values[rng() % values.size()]);
}

QByteArray mutated(const std::vector<QByteArray>& seeds, std::mt19937_64& rng)
{
    const auto below = [&rng](qsizetype limit) {
        return static_cast<qsizetype>(rng() % static_cast<std::uint64_t>(std::max<qsizetype>(limit, 1)));
    };
    const auto pick = [&]() -> const QByteArray& { return seeds[rng() % seeds.size()]; };
    QByteArray text = pick();
    if (rng() % 2 == 0) {
        return revalued(revalued(text, rng), rng);
    }
    const auto changes = 1 + below(4);
    for (qsizetype i = 0; i < changes; ++i) {
        const qsizetype at = below(text.size());
        switch (rng() % 7) {
        case 0:
            text.truncate(at);
            break;
        case 1:
            text.insert(at, static_cast<char>(rng() % 256));
            break;
        case 2:
            text.remove(at, 1 + below(12));
            break;
        case 3:
            text.insert(at, kWords[rng() % kWords.size()]);
            break;
        case 4: { // A number becomes something else.
            const qsizetype digit = text.indexOf(':', at);
            if (digit > 0) {
                const qsizetype end = text.indexOf(',', digit);
                text.replace(digit + 1, std::max<qsizetype>(end - digit - 1, 0), kWords[rng() % kWords.size()]);
            }
            break;
        }
        case 5:
            text = text.left(at) + pick().mid(below(pick().size()));
            break;
        default:
            text.insert(at, text.mid(below(text.size()), below(64)));
        }
    }
    return text.left(16'384);
}

} // namespace

class VenueMutationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsUnderstoodOrRefused_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < venueParsers().size(); ++i) {
            QTest::newRow(venueParsers()[i].name) << static_cast<int>(i);
        }
    }

    void everyTextIsUnderstoodOrRefused()
    {
        QFETCH(int, index);
        const VenueParsers& venue = venueParsers()[static_cast<std::size_t>(index)];
        const auto seeds
            = corpusOf(qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/tests/fuzz/corpus"), venue.name);
        QVERIFY(!seeds.empty());
        VenueFrame frame;
        int understood = 0;
        for (const QByteArray& seed : seeds) { // As they are, or the mutations would start from nothing.
            if (venue.frame) {
                venue.frame(seed, frame);
                QVERIFY2(untruthIn(frame) == nullptr, untruthIn(frame));
                understood += frame.kind == FrameKind::Events && !frame.events.empty() ? 1 : 0;
            }
            venue.answers(seed);
        }
        QVERIFY(!venue.frame || understood >= 3);
        std::mt19937_64 rng(20'261'129);
        int malformed = 0;
        int events = 0;
        for (int i = 0; i < kRounds; ++i) {
            const QByteArray text = mutated(seeds, rng);
            if (venue.frame) {
                venue.frame(text, frame);
                if (const char* what = untruthIn(frame)) {
                    QFAIL(qPrintable(QString::fromLatin1(what) + u": " + QString::fromUtf8(text)));
                }
                malformed += frame.kind == FrameKind::Malformed ? 1 : 0;
                events += static_cast<int>(frame.events.size());
            }
            venue.answers(text);
        }
        if (venue.frame) {
            QVERIFY(malformed > kRounds / 10);
            qInfo("%s: %d texts, %d malformed, %d events believed", venue.name, kRounds, malformed, events);
        }
    }
};

QTEST_GUILESS_MAIN(VenueMutationsTest)
#include "tst_venue_mutations.moc"
