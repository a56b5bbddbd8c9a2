// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/market/order_book.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

// Payloads that venues really sent, with what independent clients made of them. They are read from the folder in
// ELITE_SHARED_DATA (default: ../shared/data beside the sources) and are no part of the repository.

namespace elite::test {

/// What the parsers are told as the time of receipt; it stands in where a message has no time of its own.
inline constexpr Timestamp kReceived = fromMicros(1'800'000'000'000'000);

/// One file of a venue's collection.
struct Payload
{
    QString name; // <kind>/<file>
    QString kind;
    QByteArray bytes;
    QJsonValue expected; // Undefined when nobody computed one.
    QString by; // Who computed it.

    bool hasExpected() const { return !expected.isUndefined(); }
    bool isSession() const { return name.endsWith(QLatin1String(".jsonl")); }
};

/// One line of a session.
struct SessionRow
{
    QString direction; // connect, out, in, http
    QByteArray text;
    QString url;
};

bool hasConformanceData();
QString conformanceFolder();
/// The payloads of these kinds, in the order of the index.
std::vector<Payload> payloadsOf(const QString& venue, const QStringList& kinds);
std::vector<SessionRow> rowsOf(const Payload& payload);

// Each returns what is wrong, or nothing. Numbers are compared as the doubles that the other client made of the text.
QString differs(const QJsonValue& expected, Decimal got, const char* what);
QString differsTrades(const QJsonValue& expected, const std::vector<PublicTrade>& got);
QString differsCandles(const QJsonValue& expected, const std::vector<Candle>& got);
QString differsBook(const QJsonValue& expected, const BookUpdate& got);
QString differsTicker(const QJsonValue& expected, const Quote& quote, const DayFigures& day);
QString differsTickers(const QJsonValue& expected, const std::vector<VenueTicker>& got);
QString differsInstruments(const QJsonValue& expected, const std::vector<Instrument>& got);
/// The best ten levels as text, digit for digit.
QString differsTopTen(const QJsonObject& expected, const OrderBook& book);
/// Is our category one that the other client's exception class may become?
QString differsError(const QJsonValue& expected, ErrorCode got);

/// Events of one kind out of a frame.
template <class T> std::vector<T> eventsOf(const VenueFrame& frame)
{
    std::vector<T> out;
    for (const MarketEvent& event : frame.events) {
        if (const auto* payload = std::get_if<T>(&event.payload)) {
            out.push_back(*payload);
        }
    }
    return out;
}

/// A frame of a stream against its expected value, for the kinds ws.trade, ws.kline, ws.book and ws.ticker.
QString differsFrame(const Payload& payload, const VenueFrame& frame);

/// Cuts, flips and repeats bytes of `seed` texts and calls `parse` with each; the sanitizers and the parser's own
/// promises decide. Returns how many were tried.
int shakeParser(const std::vector<QByteArray>& seeds, const std::function<void(const QByteArray&)>& parse, int rounds);

} // namespace elite::test
