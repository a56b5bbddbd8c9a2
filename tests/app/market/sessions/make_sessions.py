#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small made-up book sessions beside it, so that `sessions_own_*` mean something without recordings. The
layout is that of the recordings; final books and checksums are computed here, by code that shares nothing with the
product."""
import json
import pathlib
import zlib

HERE = pathlib.Path(__file__).parent / "exchanges"
FIRST_BIDS = {"100.0": "1.00000000", "99.9": "2.50000000", "99.8": "0.75000000"}
FIRST_ASKS = {"100.1": "1.20000000", "100.2": "3.00000000", "100.3": "0.10000000"}
# side, price, new size; "0" removes.
CHANGES = [
    [("b", "100.0", "0.50000000"), ("a", "100.2", "2.00000000")],
    [("b", "99.7", "4.00000000")],
    [("a", "100.1", "0"), ("b", "100.1", "0.20000000")],
    [("b", "99.9", "0"), ("a", "100.4", "7.00000000")],
    [("a", "100.2", "1.50000000")],
    [("b", "100.1", "0"), ("a", "100.1", "0.90000000")],
]


class Book:
    def __init__(self):
        self.sides = {"b": dict(FIRST_BIDS), "a": dict(FIRST_ASKS)}

    def apply(self, changes):
        for side, price, size in changes:
            if float(size) == 0:
                self.sides[side].pop(price, None)
            else:
                self.sides[side][price] = size

    def top(self, side):
        return sorted(self.sides[side].items(), key=lambda level: float(level[0]), reverse=side == "b")[:10]

    def expected(self):
        return {"bids_top10": [list(l) for l in self.top("b")], "asks_top10": [list(l) for l in self.top("a")]}


def digits(text):
    return text.replace(".", "").lstrip("0")


def levels(changes, side):
    return [(price, size) for s, price, size in changes if s == side]


def kraken():
    def frame(kind, bids, asks, book):
        text = "".join(digits(p) + digits(q) for p, q in book.top("a")) + "".join(digits(p) + digits(q) for p, q in book.top("b"))
        side = lambda rows: "[" + ",".join('{"price":%s,"qty":%s}' % (p, q if float(q) else "0.00000000") for p, q in rows) + "]"
        return ('{"channel":"book","type":"%s","data":[{"symbol":"BTC/USD","bids":%s,"asks":%s,"checksum":%d}]}'
                % (kind, side(bids), side(asks), zlib.crc32(text.encode())))

    book = Book()
    rows = [{"dir": "in", "text": frame("snapshot", book.top("b"), book.top("a"), book)}]
    for changes in CHANGES:
        book.apply(changes)
        rows.append({"dir": "in", "text": frame("update", levels(changes, "b"), levels(changes, "a"), book)})
    return rows, book, {"checksum_mismatch_at_row": 3}


def binance():
    book = Book()
    pairs = lambda rows: [[p, q] for p, q in rows]
    picture = json.dumps({"lastUpdateId": 100, "bids": pairs(book.top("b")), "asks": pairs(book.top("a"))}, separators=(",", ":"))
    rows = [{"dir": "http", "url": "https://api.binance.com/api/v3/depth?symbol=BTCUSDT", "text": picture}]
    last = 100
    for n, changes in enumerate(CHANGES):
        book.apply(changes)
        event = {"e": "depthUpdate", "E": 1700000000000 + n, "s": "BTCUSDT", "U": last + 1, "u": last + 2,
                 "b": pairs(levels(changes, "b")), "a": pairs(levels(changes, "a"))}
        last += 2
        rows.append({"dir": "in", "text": json.dumps({"stream": "btcusdt@depth@100ms", "data": event}, separators=(",", ":"))})
    rows[0], rows[1] = rows[1], rows[0]  # The first change is buffered while the picture is under way.
    return rows, book, {"gap_detected_at_row": 3}


def okx():
    book = Book()
    def frame(action, bids, asks, previous, number):
        data = {"asks": [[p, q, "0", "1"] for p, q in asks], "bids": [[p, q, "0", "1"] for p, q in bids], "ts": "1700000000000",
                "prevSeqId": previous, "seqId": number}
        return json.dumps({"arg": {"channel": "books", "instId": "BTC-USDT"}, "action": action, "data": [data]}, separators=(",", ":"))

    rows = [{"dir": "in", "text": frame("snapshot", book.top("b"), book.top("a"), -1, 50)}]
    last = 50
    for n, changes in enumerate(CHANGES):
        book.apply(changes)
        number = last + 3 if n != 2 else last - 20  # OKX may begin to count anew; the chain still holds.
        rows.append({"dir": "in", "text": frame("update", levels(changes, "b"), levels(changes, "a"), last, number)})
        last = number
    return rows, book, {"gap_detected_at_row": 3}


def write(venue, kind, name, rows, expected, index):
    folder = HERE / venue / kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / (name + ".frames.jsonl")).write_text("".join(json.dumps(row) + "\n" for row in rows))
    (folder / (name + ".expected.json")).write_text(json.dumps({"by": "make_sessions.py", "value": expected}, indent=1) + "\n")
    index.append({"file": f"{venue}/{kind}/{name}.frames.jsonl", "exchange": venue, "kind": kind,
                  "expected": f"{venue}/{kind}/{name}.expected.json"})


for venue, make in {"kraken": kraken, "binance": binance, "okx": okx}.items():
    index = []
    rows, book, fault = make()
    write(venue, "ws.session", "own-whole", rows, book.expected(), index)
    missing = 3
    write(venue, "ws.session.fault", "own-one-missing", rows[:missing] + rows[missing + 1:], fault, index)
    torn = [dict(row) for row in rows]
    torn[missing]["text"] = torn[missing]["text"][: len(torn[missing]["text"]) // 2]
    write(venue, "ws.session.fault", "own-one-torn", torn, {"malformed_row": 3, list(fault)[0]: 4}, index)
    (HERE / venue / "index.json").write_text(json.dumps(index, indent=1) + "\n")
