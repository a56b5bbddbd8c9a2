// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/candle_cache.h"

#include "app/storage/migrations.h"
#include "app/storage/storage_files.h"
#include "models/market/candle_pack.h"

#include <QLoggingCategory>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcCandles, "elite.storage.candles")

Result<Database> openMarketFile(const QString& file)
{
    auto database = Database::open(file, Database::Access::Create, Database::Durability::Normal);
    if (!database) {
        return database;
    }
    const auto version = migrate(*database, marketSchema());
    return version ? std::move(database) : Result<Database>(version.error());
}

bool earlier(const Candle& a, const Candle& b)
{
    return a.openTime < b.openTime;
}

/// Both in order; where both have a candle the new one wins.
std::vector<Candle> merged(std::span<const Candle> older, std::span<const Candle> newer)
{
    std::vector<Candle> out;
    out.reserve(older.size() + newer.size());
    std::set_union(newer.begin(), newer.end(), older.begin(), older.end(), std::back_inserter(out), earlier);
    return out;
}

} // namespace

Result<CandleCache> CandleCache::open(const QString& file)
{
    auto database = openMarketFile(file);
    if (!database && (database.error().code == ErrorCode::Corrupt || database.error().code == ErrorCode::NewerFormat)) {
        qCWarning(lcCandles) << "the candle file is thrown away:" << database.error().detail;
        if (const Done done = removeDatabase(file); !done) {
            return done.error();
        }
        database = openMarketFile(file);
    }
    return database ? Result<CandleCache>(CandleCache(std::move(*database))) : database.error();
}

Result<qint64> CandleCache::series(const InstrumentId& instrument, Timeframe timeframe)
{
    const QByteArray name = instrument.toString().toUtf8();
    const QByteArray frame = timeframe.toText();
    auto insert = m_database.prepare("INSERT INTO series(instrument, timeframe) VALUES(?1, ?2) ON CONFLICT DO NOTHING");
    auto find = m_database.prepare("SELECT id FROM series WHERE instrument = ?1 AND timeframe = ?2");
    if (!insert || !find) {
        return insert ? find.error() : insert.error();
    }
    find->bindText(1, name).bindText(2, frame);
    auto row = find->step();
    if (row && !*row) {
        find->reset();
        if (const Done done = insert->bindText(1, name).bindText(2, frame).run(); !done) {
            return done.error();
        }
        row = find->bindText(1, name).bindText(2, frame).step();
    }
    return row ? Result<qint64>(find->integer(0)) : row.error();
}

Done CandleCache::store(const InstrumentId& instrument, Timeframe timeframe, std::span<const Candle> candles)
{
    if (candles.empty()) {
        return {};
    }
    auto transaction = Transaction::begin(m_database);
    const auto id = transaction ? series(instrument, timeframe) : Result<qint64>(transaction.error());
    if (!id) {
        return id.error();
    }
    // From the run before the first candle on: a live candle joins the run that is not full yet.
    const qint64 from = toMicros(candles.front().openTime);
    const qint64 to = toMicros(candles.back().openTime);
    const auto older = loadRuns(*id, from - 1, to);
    if (!older) {
        return older.error();
    }
    if (Done done = removeRuns(*id, from - 1, to); !done) {
        return done;
    }
    if (Done done = older->empty() ? insertRuns(*id, candles) : insertRuns(*id, merged(*older, candles)); !done) {
        return done;
    }
    return transaction->commit();
}

Result<std::vector<Candle>> CandleCache::load(const InstrumentId& instrument, Timeframe timeframe, Timestamp from,
                                              Timestamp to)
{
    const auto id = series(instrument, timeframe);
    auto out = id ? loadRuns(*id, toMicros(from), toMicros(to) - 1) : Result<std::vector<Candle>>(id.error());
    if (out) {
        const auto outside
            = [from, to](const Candle& candle) { return candle.openTime < from || candle.openTime >= to; };
        out->erase(std::find_if_not(out->rbegin(), out->rend(), outside).base(), out->end());
        out->erase(out->begin(), std::find_if_not(out->begin(), out->end(), outside));
    }
    return out;
}

Result<std::vector<Candle>> CandleCache::loadRuns(qint64 series, qint64 fromUs, qint64 toUs)
{
    // Runs do not overlap, so the ones that reach into the range follow each other: the last that starts before it, and
    // all that start inside.
    auto rows = m_database.prepare(
        "SELECT candles, first_us, count FROM segment WHERE series = ?1 AND first_us <= ?3 AND first_us >="
        " ifnull((SELECT max(first_us) FROM segment WHERE series = ?1 AND first_us <= ?2), ?2)"
        " ORDER BY first_us");
    if (!rows) {
        return rows.error();
    }
    rows->bind(1, series).bind(2, fromUs).bind(3, toUs);
    auto runs = m_database.prepare("SELECT count(*) FROM segment WHERE series = ?1 AND first_us BETWEEN ?2 AND ?3");
    const auto counted = runs ? runs->bind(1, series).bind(2, fromUs).bind(3, toUs).step() : Result<bool>(runs.error());
    if (!counted) {
        return counted.error();
    }
    std::vector<Candle> out;
    out.reserve((std::size_t(runs->integer(0)) + 1) * kRun); // growing step by step would copy everything twice
    runs->reset();
    std::vector<qint64> damaged;
    for (;;) {
        const auto row = rows->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        if (!unpackCandles(rows->bytes(0), out)) {
            damaged.push_back(rows->integer(1));
        }
    }
    rows->reset();
    for (const qint64 first : damaged) {
        qCWarning(lcCandles) << "a run of candles was damaged and is dropped";
        auto drop = m_database.prepare("DELETE FROM segment WHERE series = ?1 AND first_us = ?2");
        if (const Done done = drop ? drop->bind(1, series).bind(2, first).run() : Done(drop.error()); !done) {
            return done.error();
        }
    }
    return out;
}

Done CandleCache::removeRuns(qint64 series, qint64 fromUs, qint64 toUs)
{
    auto drop
        = m_database.prepare("DELETE FROM segment WHERE series = ?1 AND first_us <= ?3 AND first_us >="
                             " ifnull((SELECT max(first_us) FROM segment WHERE series = ?1 AND first_us <= ?2), ?2)");
    return drop ? drop->bind(1, series).bind(2, fromUs).bind(3, toUs).run() : Done(drop.error());
}

Done CandleCache::insertRuns(qint64 series, std::span<const Candle> candles)
{
    auto insert = m_database.prepare(
        "INSERT INTO segment(series, first_us, last_us, count, candles) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert) {
        return insert.error();
    }
    while (!candles.empty()) {
        const auto run = candles.first(std::min(kRun, candles.size()));
        candles = candles.subspan(run.size());
        const auto packed = packCandles(run);
        if (!packed) {
            return packed.error();
        }
        Done done = insert->bind(1, series)
                        .bind(2, toMicros(run.front().openTime))
                        .bind(3, toMicros(run.back().openTime))
                        .bind(4, qint64(run.size()))
                        .bindBytes(5, *packed)
                        .run();
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace elite
