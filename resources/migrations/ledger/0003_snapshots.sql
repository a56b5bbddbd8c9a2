-- SPDX-License-Identifier: GPL-3.0-or-later
-- State as of an event, so that a start need not replay everything. A snapshot whose mac does not fit is not used.
CREATE TABLE snapshot(
    name TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    payload BLOB NOT NULL,
    mac BLOB NOT NULL CHECK(length(mac) = 32)
) STRICT, WITHOUT ROWID;
