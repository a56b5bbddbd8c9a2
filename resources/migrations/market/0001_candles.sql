-- SPDX-License-Identifier: GPL-3.0-or-later
-- Packed runs of candles, see app/storage/candle_cache.h. May be thrown away and fetched again.
CREATE TABLE segment(
    series INTEGER NOT NULL REFERENCES series(id),
    first_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    count INTEGER NOT NULL,
    hash BLOB NOT NULL,
    candles BLOB NOT NULL,
    PRIMARY KEY(series, first_us)
) STRICT;
CREATE TABLE series(
    id INTEGER PRIMARY KEY,
    instrument TEXT NOT NULL,
    timeframe_s INTEGER NOT NULL,
    UNIQUE(instrument, timeframe_s)
) STRICT;
