-- SPDX-License-Identifier: GPL-3.0-or-later
-- The truth: rows are only ever added. Times are microseconds UTC; server_us is 0 where no server's clock was seen.
CREATE TABLE event_log(
    seq INTEGER PRIMARY KEY CHECK(seq > 0),
    server_us INTEGER NOT NULL,
    wall_us INTEGER NOT NULL,
    session INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 64),
    payload BLOB NOT NULL,
    mac BLOB NOT NULL CHECK(length(mac) = 32)
) STRICT;

CREATE TRIGGER event_log_keep_update BEFORE UPDATE ON event_log
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_log_keep_delete BEFORE DELETE ON event_log
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
-- INSERT OR REPLACE would delete without the trigger above.
CREATE TRIGGER event_log_keep_insert BEFORE INSERT ON event_log
WHEN EXISTS(SELECT 1 FROM event_log WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

-- About the file itself: key_check, anchored.
CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Projection: what touched security, in words. `detail` is scrubbed before it is written.
CREATE TABLE audit(
    seq INTEGER PRIMARY KEY,
    at_us INTEGER NOT NULL,
    session INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
