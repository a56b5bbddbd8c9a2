// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/market/conformance.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <random>

namespace elite::test {

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString note(const char* what, const QString& expected, const QString& got)
{
    return QStringLiteral("%1: expected %2, got %3").arg(QLatin1String(what), expected, got);
}

// The collection keeps the first sixty entries of a long list.
constexpr qsizetype kListCut = 60;

QString differsCount(const char* what, qsizetype expected, std::size_t got)
{
    if (expected == kListCut && got > static_cast<std::size_t>(kListCut)) {
        return {};
    }
    return expected == static_cast<qsizetype>(got) ? QString()
                                                   : note(what, QString::number(expected), QString::number(got));
}

/// The first complaint of several.
QString firstOf(std::initializer_list<QString> complaints)
{
    for (const QString& complaint : complaints) {
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    return {};
}

double numberOf(const QJsonValue& value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

QString differsMillis(const QJsonValue& expected, Timestamp got)
{
    if (expected.isUndefined() || expected.isNull()) {
        return {};
    }
    const qint64 millis = toMicros(got) / 1000;
    return expected.toInteger() == millis
        ? QString()
        : note("time", QString::number(expected.toInteger()), QString::number(millis));
}

QString differsIso(const QJsonValue& expected, Timestamp got)
{
    if (got == kReceived) { // The message had no time; the other client took its own clock, too.
        return {};
    }
    const QByteArray text = expected.toString().toLatin1();
    const auto time = parseTimestamp(text);
    const auto cut = [](Timestamp t) { return std::chrono::floor<std::chrono::milliseconds>(t); };
    return time && cut(*time) == cut(got) ? QString()
                                          : note("time", expected.toString(), QString::fromLatin1(toIso(got)));
}

QString differsLevels(const QJsonArray& expected, std::vector<BookLevel> got, bool isBid)
{
    // The other clients sort; a venue may send either way.
    std::stable_sort(got.begin(), got.end(), [isBid](const BookLevel& a, const BookLevel& b) {
        return isBid ? a.price > b.price : a.price < b.price;
    });
    QJsonArray sorted = expected;
    const auto levelPrice = [](const QJsonValue& v) {
        return numberOf(v.isArray() ? v.toArray().at(0) : v.toObject().value(QLatin1String("price")));
    };
    std::vector<QJsonValue> list(sorted.begin(), sorted.end());
    std::stable_sort(list.begin(), list.end(), [&](const QJsonValue& a, const QJsonValue& b) {
        return isBid ? levelPrice(a) > levelPrice(b) : levelPrice(a) < levelPrice(b);
    });
    if (list.size() != got.size()) {
        return differsCount("levels", static_cast<qsizetype>(list.size()), got.size());
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        const QJsonValue size
            = list[i].isArray() ? list[i].toArray().at(1) : list[i].toObject().value(QLatin1String("amount"));
        QString complaint = firstOf({differs(QJsonValue(levelPrice(list[i])), got[i].price.value(), "level price"),
                                     differs(size, got[i].quantity.value(), "level size")});
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    return {};
}

/// tardis writes one list of normalised messages for every kind.
QString differsTardis(const QJsonArray& expected, const VenueFrame& frame)
{
    std::size_t trades = 0;
    const auto gotTrades = eventsOf<PublicTrade>(frame);
    const auto gotBooks = eventsOf<BookUpdate>(frame);
    const auto gotQuotes = eventsOf<Quote>(frame);
    std::size_t books = 0;
    for (const auto value : expected) {
        const QJsonObject message = value.toObject();
        const QString type = message.value(QLatin1String("type")).toString();
        const QJsonValue time = message.value(QLatin1String("timestamp"));
        QString complaint;
        if (type == QLatin1String("trade")) {
            if (trades >= gotTrades.size()) {
                return QStringLiteral("a trade is missing");
            }
            const PublicTrade& trade = gotTrades[trades++];
            const QString side = message.value(QLatin1String("side")).toString();
            const QString gotSide = trade.taker == TakerSide::Buyer ? QStringLiteral("buy") : QStringLiteral("sell");
            complaint = firstOf(
                {differs(message.value(QLatin1String("price")), trade.price.value(), "price"),
                 differs(message.value(QLatin1String("amount")), trade.quantity.value(), "amount"),
                 side == gotSide || side == QLatin1String("unknown") ? QString() : note("side", side, gotSide),
                 differsIso(time, trade.time)});
        } else if (type == QLatin1String("book_change")) {
            if (books >= gotBooks.size()) {
                return QStringLiteral("a book is missing");
            }
            const BookUpdate& book = gotBooks[books++];
            complaint = firstOf({differsLevels(message.value(QLatin1String("bids")).toArray(), book.bids, true),
                                 differsLevels(message.value(QLatin1String("asks")).toArray(), book.asks, false),
                                 differsIso(time, book.time)});
        } else if (type == QLatin1String("book_ticker")) {
            if (gotQuotes.empty()) {
                return QStringLiteral("a quote is missing");
            }
            const Quote& quote = gotQuotes.front();
            complaint
                = firstOf({differs(message.value(QLatin1String("bidPrice")), quote.bid.value(), "bid"),
                           differs(message.value(QLatin1String("askPrice")), quote.ask.value(), "ask"),
                           differs(message.value(QLatin1String("bidAmount")), quote.bidSize.value(), "bid size"),
                           differs(message.value(QLatin1String("askAmount")), quote.askSize.value(), "ask size")});
        }
        if (!complaint.isEmpty()) {
            return type + QLatin1String(": ") + complaint;
        }
    }
    return {};
}

} // namespace

QString conformanceFolder()
{
    const QString shared = qEnvironmentVariable("ELITE_SHARED_DATA");
    const QString root
        = shared.isEmpty() ? qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/../shared/data") : shared;
    return QDir::cleanPath(root + QStringLiteral("/exchanges"));
}

bool hasConformanceData()
{
    return QDir(conformanceFolder()).exists();
}

std::vector<Payload> payloadsOf(const QString& venue, const QStringList& kinds)
{
    std::vector<Payload> out;
    const QString root = conformanceFolder() + u'/';
    const auto index = QJsonDocument::fromJson(readAll(root + venue + QStringLiteral("/index.json"))).array();
    for (const auto value : index) {
        const QJsonObject entry = value.toObject();
        const QString kind = entry.value(QLatin1String("kind")).toString();
        const QString file = entry.value(QLatin1String("file")).toString();
        if (!kinds.contains(kind)) {
            continue;
        }
        Payload payload;
        payload.kind = kind;
        payload.name = file.section(u'/', 1);
        payload.bytes = readAll(root + file);
        payload.expected = QJsonValue(QJsonValue::Undefined);
        const QString expected = entry.value(QLatin1String("expected")).toString();
        if (!expected.isEmpty()) {
            const auto object = QJsonDocument::fromJson(readAll(root + expected)).object();
            payload.expected = object.value(QLatin1String("value"));
            payload.by = object.value(QLatin1String("by")).toString();
        }
        out.push_back(std::move(payload));
    }
    return out;
}

std::vector<SessionRow> rowsOf(const Payload& payload)
{
    std::vector<SessionRow> out;
    for (const QByteArray& line : payload.bytes.split('\n')) {
        const auto row = QJsonDocument::fromJson(line).object();
        if (!row.isEmpty()) {
            out.push_back({row.value(QLatin1String("dir")).toString(),
                           row.value(QLatin1String("text")).toString().toUtf8(),
                           row.value(QLatin1String("url")).toString()});
        }
    }
    return out;
}

QString differs(const QJsonValue& expected, Decimal got, const char* what)
{
    if (expected.isUndefined() || expected.isNull()) {
        return {};
    }
    const double wanted = numberOf(expected);
    return wanted == got.toText().toDouble()
        ? QString()
        : note(what, QString::number(wanted, 'g', 17), QString::fromLatin1(got.toText()));
}

QString differsTrades(const QJsonValue& expected, const std::vector<PublicTrade>& got)
{
    const QJsonArray unsorted = expected.isArray() ? expected.toArray() : QJsonArray{expected};
    std::vector<QJsonValue> list(unsorted.begin(), unsorted.end());
    std::stable_sort(list.begin(), list.end(), [](const QJsonValue& a, const QJsonValue& b) {
        const auto timeOf
            = [](const QJsonValue& v) { return v.toObject().value(QLatin1String("timestamp")).toInteger(); };
        return timeOf(a) < timeOf(b);
    });
    QString complaint = differsCount("trades", unsorted.size(), got.size());
    for (std::size_t i = 0; complaint.isEmpty() && i < list.size(); ++i) {
        const QJsonObject trade = list[i].toObject();
        const PublicTrade& ours = got[i];
        const QString side = trade.value(QLatin1String("side")).toString();
        const QString gotSide = ours.taker == TakerSide::Buyer ? QStringLiteral("buy") : QStringLiteral("sell");
        complaint = firstOf({differs(trade.value(QLatin1String("price")), ours.price.value(), "price"),
                             differs(trade.value(QLatin1String("amount")), ours.quantity.value(), "amount"),
                             differs(trade.value(QLatin1String("volume")), ours.quantity.value(), "volume"),
                             side.isEmpty() || side == gotSide ? QString() : note("side", side, gotSide),
                             differsMillis(trade.value(QLatin1String("timestamp")), ours.time)});
    }
    return complaint;
}

QString differsCandles(const QJsonValue& expected, const std::vector<Candle>& got)
{
    const QJsonArray list = expected.toArray();
    QString complaint = differsCount("candles", list.size(), got.size());
    for (qsizetype i = 0; complaint.isEmpty() && i < list.size(); ++i) {
        const QJsonArray row = list.at(i).toArray();
        const Candle& ours = got[static_cast<std::size_t>(i)];
        complaint = firstOf({differsMillis(row.at(0), ours.openTime), differs(row.at(1), ours.open.value(), "open"),
                             differs(row.at(2), ours.high.value(), "high"), differs(row.at(3), ours.low.value(), "low"),
                             differs(row.at(4), ours.close.value(), "close"),
                             differs(row.at(5), ours.volume.value(), "volume")});
    }
    return complaint;
}

QString differsBook(const QJsonValue& expected, const BookUpdate& got)
{
    const QJsonObject book = expected.toObject();
    return firstOf({differsLevels(book.value(QLatin1String("bids")).toArray(), got.bids, true),
                    differsLevels(book.value(QLatin1String("asks")).toArray(), got.asks, false)});
}

QString differsTicker(const QJsonValue& expected, const Quote& quote, const DayFigures& day)
{
    const QJsonObject ticker = expected.toObject();
    return firstOf({differs(ticker.value(QLatin1String("bid")), quote.bid.value(), "bid"),
                    differs(ticker.value(QLatin1String("ask")), quote.ask.value(), "ask"),
                    differs(ticker.value(QLatin1String("bidVolume")), quote.bidSize.value(), "bid size"),
                    differs(ticker.value(QLatin1String("askVolume")), quote.askSize.value(), "ask size"),
                    differs(ticker.value(QLatin1String("last")), day.last.value(), "last"),
                    day.open.isPositive() ? differs(ticker.value(QLatin1String("open")), day.open.value(), "open")
                                          : QString(), // Not told by every venue.
                    differs(ticker.value(QLatin1String("high")), day.high.value(), "high"),
                    differs(ticker.value(QLatin1String("low")), day.low.value(), "low"),
                    differs(ticker.value(QLatin1String("baseVolume")), day.volume.value(), "volume"),
                    differs(ticker.value(QLatin1String("volume24h")), day.volume.value(), "volume")});
}

QString differsTickers(const QJsonValue& expected, const std::vector<VenueTicker>& got)
{
    const QJsonArray list = expected.isArray() ? expected.toArray() : QJsonArray{expected};
    QString complaint = differsCount("tickers", list.size(), got.size());
    for (qsizetype i = 0; complaint.isEmpty() && i < list.size(); ++i) {
        const VenueTicker& ours = got[static_cast<std::size_t>(i)];
        const QString pair = list.at(i).toObject().value(QLatin1String("pair")).toString();
        complaint = firstOf(
            {pair.isEmpty() || pair == ours.symbol.toString() ? QString() : note("pair", pair, ours.symbol.toString()),
             differsTicker(list.at(i), ours.quote, ours.day)});
    }
    return complaint;
}

QString differsInstruments(const QJsonValue& expected, const std::vector<Instrument>& got)
{
    for (const auto value : expected.toArray()) {
        const QJsonObject wanted = value.toObject();
        const QString id = wanted.value(QLatin1String("id")).toString();
        const auto ours = std::find_if(got.begin(), got.end(), [&](const Instrument& i) {
            return i.restName.toString() == id || i.id.symbol.toString() == id;
        });
        if (ours == got.end()) {
            if (id.endsWith(QLatin1String(".d"))) { // Kraken's dark pools have no stream.
                continue;
            }
            return QStringLiteral("%1 is missing").arg(id);
        }
        const auto isSame = [](const QString& a, const Currency& b) { // ccxt writes all codes in capitals.
            return a.compare(b.toString(), Qt::CaseInsensitive) == 0;
        };
        const QString symbol = wanted.value(QLatin1String("symbol")).toString();
        const QString base = wanted.value(QLatin1String("base")).toString(symbol.section(u'/', 0, 0));
        const QString quote = wanted.value(QLatin1String("quote")).toString(symbol.section(u'/', 1, 1));
        const QString complaint
            = firstOf({isSame(base, ours->base) ? QString() : note("base", base, ours->base.toString()),
                       isSame(quote, ours->counter) ? QString() : note("quote", quote, ours->counter.toString()),
                       differs(wanted.value(QLatin1String("tick")), ours->tickSize, "tick"),
                       differs(wanted.value(QLatin1String("lot")), ours->lotSize, "lot"),
                       differs(wanted.value(QLatin1String("min_qty")), ours->minQuantity, "minimum"),
                       differs(wanted.value(QLatin1String("max_qty")), ours->maxQuantity, "maximum"),
                       differs(wanted.value(QLatin1String("min_notional")), ours->minNotional, "minimum amount")});
        if (!complaint.isEmpty()) {
            return id + QLatin1String(": ") + complaint;
        }
    }
    return {};
}

QString differsTopTen(const QJsonObject& expected, const OrderBook& book)
{
    for (const bool isBid : {true, false}) {
        const QJsonArray list
            = expected.value(isBid ? QLatin1String("bids_top10") : QLatin1String("asks_top10")).toArray();
        const std::size_t count = isBid ? book.bidCount() : book.askCount();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (at >= count) {
                return QStringLiteral("level %1 is missing").arg(i);
            }
            const BookLevel& level = isBid ? book.bid(at) : book.ask(at);
            const QString price = list.at(i).toArray().at(0).toString();
            const QString size = list.at(i).toArray().at(1).toString();
            const auto same = [](const QString& text, Decimal value) {
                const auto wanted = Decimal::parse(text.toLatin1());
                return wanted && *wanted == value; // By value: some sources lost trailing zeros.
            };
            if (!same(price, level.price.value()) || !same(size, level.quantity.value())) {
                return note(isBid ? "bid" : "ask", price + u' ' + size,
                            QString::fromLatin1(level.price.toText() + ' ' + level.quantity.toText()));
            }
        }
    }
    return {};
}

QString differsError(const QJsonValue& expected, ErrorCode got)
{
    struct Rule
    {
        const char* family;
        std::vector<ErrorCode> codes;
    };
    // From the particular to the general: the first family that the exception belongs to decides.
    static const std::vector<Rule> rules{
        {"RateLimitExceeded", {ErrorCode::RateLimited}},
        {"DDoSProtection", {ErrorCode::RateLimited}},
        {"InvalidNonce", {ErrorCode::Auth, ErrorCode::InvalidInput}},
        {"AuthenticationError", {ErrorCode::Auth, ErrorCode::Denied}},
        {"InsufficientFunds", {ErrorCode::Denied}},
        {"OrderNotFound", {ErrorCode::NotFound}},
        {"BadSymbol", {ErrorCode::NotFound, ErrorCode::InvalidInput}},
        {"DuplicateOrderId", {ErrorCode::AlreadyExists, ErrorCode::InvalidInput}},
        {"InvalidOrder", {ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::Denied, ErrorCode::AlreadyExists}},
        {"BadRequest", {ErrorCode::InvalidInput, ErrorCode::NotFound}},
        {"RequestTimeout", {ErrorCode::Timeout, ErrorCode::Unavailable}},
        {"ExchangeNotAvailable", {ErrorCode::Unavailable}},
    };
    QStringList families{expected.toObject().value(QLatin1String("ccxt_class")).toString()};
    for (const auto parent : expected.toObject().value(QLatin1String("ccxt_parents")).toArray()) {
        families << parent.toString();
    }
    for (const Rule& rule : rules) {
        if (families.contains(QLatin1String(rule.family))) {
            const bool isFine = std::find(rule.codes.begin(), rule.codes.end(), got) != rule.codes.end();
            return isFine ? QString()
                          : note("category", QLatin1String(rule.family), QString::number(static_cast<int>(got)));
        }
    }
    return {}; // A plain ExchangeError says only that something is wrong.
}

/// Channels of the best prices alone are a quote here; other clients make a short book of them.
QString differsBest(const QJsonValue& expected, const Quote& quote)
{
    const auto best = [&expected](const char* side) {
        return expected.toObject().value(QLatin1String(side)).toArray().at(0).toArray();
    };
    const QJsonArray bid = best("bids");
    const QJsonArray ask = best("asks");
    if (bid.isEmpty() != quote.bid.isZero() || ask.isEmpty() != quote.ask.isZero()) {
        return QStringLiteral("a side is missing or not expected");
    }
    QString out;
    const auto compare = [&out](const QJsonArray& level, Price price, Quantity size) {
        if (!level.isEmpty() && out.isEmpty()) {
            out = differs(level.at(0), price.value(), "price");
            out += differs(level.at(1), size.value(), "size");
        }
    };
    compare(bid, quote.bid, quote.bidSize);
    compare(ask, quote.ask, quote.askSize);
    return out;
}

QString differsFrame(const Payload& payload, const VenueFrame& frame)
{
    if (payload.by.startsWith(QLatin1String("tardis"))) {
        return differsTardis(payload.expected.toArray(), frame);
    }
    if (payload.kind == QLatin1String("ws.trade")) {
        return differsTrades(payload.expected, eventsOf<PublicTrade>(frame));
    }
    if (payload.kind == QLatin1String("ws.kline")) {
        // ccxt wraps some as [symbol, timeframe, rows].
        const QJsonArray value = payload.expected.toArray();
        return differsCandles(value.at(0).isString() ? value.at(2) : payload.expected, eventsOf<Candle>(frame));
    }
    if (payload.kind == QLatin1String("ws.book")) {
        const auto best = eventsOf<Quote>(frame);
        if (best.size() == 1 && frame.events.size() == 1) {
            return differsBest(payload.expected, best.front());
        }
        auto books = eventsOf<BookUpdate>(frame);
        for (BookUpdate& book : books) { // ccxt has applied them already: removed levels are gone.
            std::erase_if(book.bids, [](const BookLevel& level) { return level.quantity.isZero(); });
            std::erase_if(book.asks, [](const BookLevel& level) { return level.quantity.isZero(); });
        }
        return books.size() == 1 ? differsBook(payload.expected, books.front()) : QStringLiteral("not one book");
    }
    const auto quotes = eventsOf<Quote>(frame);
    const auto days = eventsOf<DayFigures>(frame);
    if (quotes.empty() && days.empty()) {
        return QStringLiteral("no quote and no day");
    }
    return differsTicker(payload.expected, quotes.empty() ? Quote() : quotes.front(),
                         days.empty() ? DayFigures() : days.front());
}

int shakeParser(const std::vector<QByteArray>& seeds, const std::function<void(const QByteArray&)>& parse, int rounds)
{
    std::mt19937_64 rng(20'261'121);
    int tried = 0;
    if (seeds.empty()) {
        return tried;
    }
    for (int i = 0; i < rounds; ++i, ++tried) {
        QByteArray text = seeds[rng() % seeds.size()].left(4'096);
        const int changes = 1 + static_cast<int>(rng() % 4);
        for (int k = 0; k < changes && !text.isEmpty(); ++k) {
            const auto at = static_cast<qsizetype>(rng() % static_cast<std::uint64_t>(text.size()));
            switch (rng() % 5) {
            case 0:
                text.truncate(at);
                break;
            case 1:
                text[at] = static_cast<char>(rng() % 256);
                break;
            case 2:
                text[at] = "[]{}\",:-.0e\\"[rng() % 12];
                break;
            case 3:
                text.remove(at, static_cast<qsizetype>(1 + rng() % 8));
                break;
            default:
                text.insert(at, text.mid(at, static_cast<qsizetype>(1 + rng() % 16)));
            }
        }
        parse(text);
    }
    return tried;
}

} // namespace elite::test
