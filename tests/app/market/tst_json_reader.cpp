// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of the venues against simdjson: whatever simdjson takes for JSON, ours must read to the same values, and
// what simdjson refuses ours must refuse, but for the two things that it leaves to its callers (see below).

#include "app/market/venues/json_input.h"
#include "tests/fuzz/venue_parsers.h"

#include <QTest>

#include <simdjson.h>

#include <optional>
#include <random>

using namespace elite;
using namespace elite::test;

namespace {

// Both sides write what they read in the same plain form. Numbers are compared as doubles: simdjson keeps no digits.
QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

bool write(json::Value& value, QByteArray& out)
{
    if (value.first() == '{') {
        out.append('{');
        const bool isGood = json::forEachField(value, [&out](std::string_view key, json::Value& item) {
            out.append('"').append(key.data(), static_cast<qsizetype>(key.size())).append("\":");
            const bool isRead = write(item, out);
            out.append(',');
            return isRead;
        });
        out.append('}');
        return isGood;
    }
    if (value.first() == '[') {
        out.append('[');
        const bool isGood = json::forEach(value, [&out](json::Value& item) {
            const bool isRead = write(item, out);
            out.append(',');
            return isRead;
        });
        out.append(']');
        return isGood;
    }
    if (value.first() == '"') {
        std::string_view text;
        const bool isText = json::text(value, text);
        out.append('"').append(text.data(), static_cast<qsizetype>(text.size())).append('"');
        return isText;
    }
    QByteArrayView digits;
    if (!json::lexeme(value, digits)) {
        return false;
    }
    const bool isWord = digits == "true" || digits == "false" || digits == "null";
    out.append(isWord ? digits.toByteArray() : number(digits.toByteArray().toDouble()));
    return true;
}

std::optional<QByteArray> ours(const QByteArray& text)
{
    json::Document document;
    json::Value root;
    QByteArray out;
    if (!json::open(text, document) || !json::asValue(document, root) || !write(root, out) || json::isBroken()) {
        return std::nullopt;
    }
    // The first thing left to the callers: they stop when they have what they want, so nobody looks behind the root.
    return *json::detail::skipSpace(root.after()) == 0 ? std::optional(out) : std::nullopt;
}

void write(simdjson::dom::element value, QByteArray& out)
{
    using simdjson::dom::element_type;
    switch (value.type()) {
    case element_type::OBJECT:
        out.append('{');
        for (const auto& field : simdjson::dom::object(value)) {
            out.append('"').append(field.key.data(), static_cast<qsizetype>(field.key.size())).append("\":");
            write(field.value, out);
            out.append(',');
        }
        out.append('}');
        break;
    case element_type::ARRAY:
        out.append('[');
        for (const auto item : simdjson::dom::array(value)) {
            write(item, out);
            out.append(',');
        }
        out.append(']');
        break;
    case element_type::STRING: {
        const std::string_view text(value);
        out.append('"').append(text.data(), static_cast<qsizetype>(text.size())).append('"');
        break;
    }
    case element_type::BOOL:
        out.append(bool(value) ? "true" : "false");
        break;
    case element_type::NULL_VALUE:
        out.append("null");
        break;
    default:
        out.append(number(double(value)));
    }
}

std::optional<QByteArray> theirs(const QByteArray& text)
{
    thread_local simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(text.data(), static_cast<std::size_t>(text.size())).get(root) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    QByteArray out;
    write(root, out);
    return out;
}

/// The second: bytes that are no UTF-8 go through to whoever makes a name or a text of them, and a number too large for
/// a double is still a number.
bool isLeftToCallers(const QByteArray& text)
{
    thread_local simdjson::dom::parser parser;
    const auto error = parser.parse(text.data(), static_cast<std::size_t>(text.size())).error();
    return error == simdjson::UTF8_ERROR || error == simdjson::NUMBER_ERROR || error == simdjson::STRING_ERROR;
}

QByteArray changed(QByteArray text, std::mt19937_64& rng)
{
    const auto at = static_cast<qsizetype>(rng() % static_cast<std::uint64_t>(text.size()));
    switch (rng() % 4) {
    case 0:
        text[at] = "[]{}\",:-.0e\\ tfn1u"[rng() % 18];
        break;
    case 1:
        text.remove(at, 1 + static_cast<qsizetype>(rng() % 4));
        break;
    case 2:
        text.insert(at, "\\u00e9\\/\\ud83d\\ude00\\n", 2 + static_cast<qsizetype>(rng() % 20));
        break;
    default:
        text.insert(at, text.mid(at, 1 + static_cast<qsizetype>(rng() % 6)));
    }
    return text;
}

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatSimdjsonReads()
    {
        std::vector<QByteArray> seeds;
        const QString folder = qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/tests/fuzz/corpus");
        for (const VenueParsers& venue : venueParsers()) {
            for (const QByteArray& text : corpusOf(folder, venue.name)) {
                if (!text.startsWith('<')) { // The one XML.
                    seeds.push_back(text);
                }
            }
        }
        QVERIFY(seeds.size() > 80);
        for (const QByteArray& seed : seeds) {
            const auto expected = theirs(seed);
            QVERIFY(expected);
            QCOMPARE(ours(seed).value_or("refused"), *expected);
        }
        std::mt19937_64 rng(7);
        int valid = 0;
        int refused = 0;
        int left = 0;
        for (int i = 0; i < 60'000; ++i) {
            const QByteArray text = changed(seeds[rng() % seeds.size()], rng);
            if (text.isEmpty()) {
                continue;
            }
            const auto expected = theirs(text);
            const auto got = ours(text);
            if (expected) {
                ++valid;
                QVERIFY2(got, text.constData());
                QCOMPARE(*got, *expected);
            } else if (got) {
                QVERIFY2(isLeftToCallers(text), text.constData());
                ++left;
            } else {
                ++refused;
            }
        }
        QVERIFY(valid > 2'000 && refused > 10'000);
        qInfo("json reader: %d valid texts read alike, %d broken ones refused, %d left to the callers", valid, refused,
              left);
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_json_reader.moc"
