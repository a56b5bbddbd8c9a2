-- SPDX-License-Identifier: GPL-3.0-or-later
-- Packed runs of candles, see app/storage/candle_cache.h. May be thrown away and fetched again.
CREATE TABLE series(
    id INTEGER PRIMARY KEY,
    instrument TEXT NOT NULL,
    timeframe TEXT NOT NULL,
    UNIQUE(instrument, timeframe)
) STRICT;

-- The runs of a series do not overlap. Times are openTime in microseconds UTC.
CREATE TABLE segment(
    series INTEGER NOT NULL REFERENCES series(id),
    first_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    count INTEGER NOT NULL,
    candles BLOB NOT NULL,
    PRIMARY KEY(series, first_us)
) STRICT;
