// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/tape_frame.h"

#include "models/market/tape_bytes.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace elite {

namespace {

constexpr std::size_t kChecksumAt = 24;

/// Any single changed word changes the sum, whatever follows it: every step is a bijection.
std::uint64_t checksumOf(QByteArrayView bytes, std::uint64_t sum)
{
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        sum = std::rotl(sum ^ qFromLittleEndian<quint64>(bytes.data() + at), 29) * 0x9e3779b97f4a7c15u;
    }
    if (at < bytes.size()) {
        char rest[8] = {};
        std::memcpy(rest, bytes.data() + at, static_cast<std::size_t>(bytes.size() - at));
        sum = std::rotl(sum ^ qFromLittleEndian<quint64>(rest), 29) * 0x9e3779b97f4a7c15u;
    }
    return sum ^ (sum >> 32);
}

void writeDecimal(TapeByteWriter& out, Decimal value)
{
    out.byte(static_cast<unsigned>(value.scale()));
    out.signedVarint(value.mantissa());
}

Decimal readDecimal(TapeByteReader& in)
{
    const unsigned scale = in.byte();
    const auto value = Decimal::ofParts(in.signedVarint(), static_cast<int>(scale));
    if (!value) {
        in.spoil();
    }
    return value.value_or(Decimal());
}

void writeText(TapeByteWriter& out, const QString& text)
{
    out.text(text.toUtf8());
}

Error invalidHeader(const char* what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

template <class Name> void writeName(TapeByteWriter& out, const Name& name)
{
    out.text(QByteArrayView(name.view().data(), static_cast<qsizetype>(name.view().size())));
}

template <class Name> void readName(TapeByteReader& in, Name& name)
{
    const QByteArrayView text = in.text();
    const auto parsed = text.isEmpty() ? Result<Name>(Name()) : Name::parse(text);
    if (!parsed) {
        in.spoil();
        return;
    }
    name = *parsed;
}

Instrument readInstrument(TapeByteReader& in)
{
    Instrument out;
    readName(in, out.id.venue);
    readName(in, out.id.symbol);
    readName(in, out.restName);
    readName(in, out.base);
    readName(in, out.counter);
    for (Decimal* number : {&out.tickSize, &out.lotSize, &out.minQuantity, &out.maxQuantity, &out.minNotional}) {
        *number = readDecimal(in);
    }
    const unsigned status = in.byte();
    out.status = static_cast<TradingStatus>(status);
    if (status > static_cast<unsigned>(TradingStatus::Closed)) {
        in.spoil();
    }
    return out;
}

} // namespace

void appendTapeFrame(const TapeFrame& frame, QByteArray& out)
{
    QByteArray head;
    TapeByteWriter writer(head);
    writer.fixed(static_cast<std::uint64_t>(frame.body.size()), 4);
    writer.fixed(frame.count, 4);
    writer.fixed(static_cast<std::uint64_t>(frame.micros), 8);
    writer.byte(static_cast<unsigned>(frame.kind));
    writer.byte(0);
    writer.fixed(frame.instrument, 2);
    writer.fixed(0, 4);
    writer.fixed(checksumOf(frame.body, checksumOf(head, kChecksumAt)), 8);
    out.append(head).append(frame.body.data(), frame.body.size());
}

std::optional<TapeFrame> readTapeFrame(QByteArrayView bytes, std::size_t offset)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (offset > size || size - offset < TapeFrame::kHeadBytes) {
        return std::nullopt;
    }
    const QByteArrayView head = bytes.sliced(static_cast<qsizetype>(offset), TapeFrame::kHeadBytes);
    TapeByteReader in(head);
    const auto bodySize = static_cast<std::uint32_t>(in.fixed(4));
    if (bodySize > kMaxFrameBytes || bodySize > size - offset - TapeFrame::kHeadBytes) {
        return std::nullopt;
    }
    TapeFrame out;
    out.count = static_cast<std::uint32_t>(in.fixed(4));
    out.micros = static_cast<std::int64_t>(in.fixed(8));
    const unsigned kind = in.byte();
    out.kind = static_cast<TapeFrameKind>(kind);
    const unsigned unused = in.byte();
    out.instrument = static_cast<FeedIndex>(in.fixed(2));
    const bool isClean = unused == 0 && in.fixed(4) == 0;
    out.body = bytes.sliced(static_cast<qsizetype>(offset) + head.size(), static_cast<qsizetype>(bodySize));
    const std::uint64_t sum = checksumOf(out.body, checksumOf(head.first(kChecksumAt), kChecksumAt));
    const bool isKnown
        = kind >= static_cast<unsigned>(TapeFrameKind::Head) && kind <= static_cast<unsigned>(TapeFrameKind::Index);
    return isClean && isKnown && sum == in.fixed(8) ? std::optional(out) : std::nullopt;
}

Done checkTapeHeader(const TapeHeader& header)
{
    if (header.instruments.empty() || header.instruments.size() > 65'535) {
        return invalidHeader("a tape has 1 to 65,535 instruments");
    }
    for (const Instrument& instrument : header.instruments) {
        if (Done done = checkInstrument(instrument); !done) {
            return done;
        }
        if (header.isSynthetic != (instrument.id.venue.view() == "synthetic")) {
            return invalidHeader("a made-up market must say so in its venue, and a real one must not");
        }
    }
    return {};
}

QByteArray packTapeHead(const TapeHeader& header)
{
    QByteArray bytes;
    TapeByteWriter out(bytes);
    out.byte(header.isSynthetic ? 1 : 0);
    writeText(out, header.title);
    writeText(out, header.source);
    writeText(out, header.licence);
    out.varint(header.instruments.size());
    for (const Instrument& instrument : header.instruments) {
        writeName(out, instrument.id.venue);
        writeName(out, instrument.id.symbol);
        writeName(out, instrument.restName);
        writeName(out, instrument.base);
        writeName(out, instrument.counter);
        for (const Decimal& number : {instrument.tickSize, instrument.lotSize, instrument.minQuantity,
                                      instrument.maxQuantity, instrument.minNotional}) {
            writeDecimal(out, number);
        }
        out.byte(static_cast<unsigned>(instrument.status));
    }
    return bytes;
}

std::optional<TapeHeader> unpackTapeHead(QByteArrayView body)
{
    TapeByteReader in(body);
    TapeHeader out;
    const unsigned synthetic = in.byte();
    out.isSynthetic = synthetic == 1;
    out.title = QString::fromUtf8(in.text());
    out.source = QString::fromUtf8(in.text());
    out.licence = QString::fromUtf8(in.text());
    const std::uint64_t count = in.varint();
    if (synthetic > 1) {
        return std::nullopt;
    }
    for (std::uint64_t i = 0; i < count && in.isGood(); ++i) {
        out.instruments.push_back(readInstrument(in));
    }
    const bool isRead = in.isGood() && in.left() == 0 && checkTapeHeader(out);
    return isRead ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace elite
