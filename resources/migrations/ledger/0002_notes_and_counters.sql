-- SPDX-License-Identifier: GPL-3.0-or-later
-- Projection: free text of the user (journal, plans, chats, account names, coach texts), sealed.
CREATE TABLE note(
    id INTEGER PRIMARY KEY,
    area TEXT NOT NULL,
    subject TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_us INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX note_by_subject ON note(area, subject);

-- Projection: the last value of named counters, for example the last accepted one-time-code step.
CREATE TABLE counter(
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
