// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/venue_simulator/sim_venue.h"

#include <QDateTime>

// Pieces of JSON that several dialects write. Written by hand: a venue's digits are text, and a JSON library's doubles
// would lose them.

namespace elite::test::sim {

inline QByteArray price(qint64 value)
{
    return SimMarket::priceText(value);
}

inline QByteArray size(qint64 value)
{
    return SimMarket::sizeText(value);
}

inline QByteArray quoted(const QByteArray& text)
{
    return '"' + text + '"';
}

inline QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

inline QByteArray id(quint64 value)
{
    return QByteArray::number(value);
}

/// [["50000.00","0.0100"],...] with `more` behind each pair.
inline QByteArray rows(const QList<SimLevel>& levels, const QByteArray& more = {})
{
    QByteArrayList out;
    for (const SimLevel& level : levels) {
        out.append('[' + quoted(price(level.price)) + ',' + quoted(size(level.size)) + more + ']');
    }
    return '[' + out.join(',') + ']';
}

/// [{"price":"50000.00","size":"0.0100"},...]
inline QByteArray named(const QList<SimLevel>& levels, const QByteArray& sizeName)
{
    QByteArrayList out;
    for (const SimLevel& level : levels) {
        out.append(R"({"price":")" + price(level.price) + R"(",")" + sizeName + R"(":")" + size(level.size) + R"("})");
    }
    return '[' + out.join(',') + ']';
}

inline QByteArray iso(qint64 micros)
{
    return QDateTime::fromMSecsSinceEpoch(micros / 1'000, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
               .toLatin1()
        + QByteArray::number(micros % 1'000).rightJustified(3, '0') + 'Z';
}

inline qint64 millis(qint64 micros)
{
    return micros / 1'000;
}

inline qint64 argument(const QUrlQuery& query, const char* name, qint64 fallback)
{
    const QString text = query.queryItemValue(QString::fromLatin1(name));
    return text.isEmpty() ? fallback : text.toLongLong();
}

inline QByteArray word(const QUrlQuery& query, const char* name)
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toLatin1();
}

/// The channel whose name the text holds, for the dialects that name one channel a message.
inline bool has(const QByteArray& text, const char* part)
{
    return text.contains(part);
}

template <class Make> QByteArray list(const QList<SimCandle>& candles, Make make)
{
    QByteArrayList out;
    for (const SimCandle& candle : candles) {
        out.append(make(candle));
    }
    return '[' + out.join(',') + ']';
}

template <class Make> QByteArray list(const QList<SimTrade>& trades, Make make)
{
    QByteArrayList out;
    for (const SimTrade& trade : trades) {
        out.append(make(trade));
    }
    return '[' + out.join(',') + ']';
}

/// Newest first, as many venues send.
template <class T> QList<T> reversed(QList<T> items)
{
    std::reverse(items.begin(), items.end());
    return items;
}

inline const HttpAnswer kNotFound{404, R"({"message":"NotFound"})", {}};

} // namespace elite::test::sim
