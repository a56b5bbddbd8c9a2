// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/known_secrets.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace elite {

namespace {

/// The part of a base64 text that only this value decides when `before` bytes (0, 1 or 2 beyond a group of three)
/// stand in front of it and others may follow: a key inside `user:key` is found like this.
QByteArray innerBase64(QByteArrayView value, qsizetype before, QByteArray::Base64Options alphabet)
{
    QByteArray padded = QByteArray(before, '\0') + value;
    QByteArray text = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    wipe(padded);
    const qsizetype head = before == 0 ? 0 : before + 1;
    const qsizetype tail = (before + value.size()) % 3 == 0 ? 0 : 1;
    return text.mid(head, std::max<qsizetype>(0, text.size() - head - tail));
}

QByteArray jsonEscaped(QByteArrayView value, bool slashes)
{
    QByteArray text;
    for (const char c : value) {
        switch (c) {
        case '"':
            text += "\\\"";
            break;
        case '\\':
            text += "\\\\";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        case '/':
            text += slashes ? "\\/" : "/";
            break;
        default:
            text += c;
        }
    }
    return text;
}

template <class Unit> QByteArray utf16(QByteArrayView value, Unit (*order)(Unit))
{
    QByteArray text;
    QString units = QString::fromUtf8(value);
    for (const QChar unit : std::as_const(units)) {
        const Unit ordered = order(unit.unicode());
        text.append(reinterpret_cast<const char*>(&ordered), sizeof(ordered));
    }
    wipe(units);
    return text;
}

} // namespace

std::vector<QByteArray> spellingsOf(QByteArrayView value)
{
    const QByteArray raw = value.toByteArray();
    std::vector<QByteArray> all = {raw, raw.toHex(), raw.toHex().toUpper()};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype before = 0; before < 3; ++before) {
            all.push_back(innerBase64(value, before, alphabet));
        }
    }
    const QByteArray url = raw.toPercentEncoding();
    all.push_back(url);
    QByteArray lower = url; // %2F and %2f are both in use
    for (qsizetype at = 0; at + 2 < lower.size(); ++at) {
        if (lower[at] == '%') {
            std::transform(lower.begin() + at + 1, lower.begin() + at + 3, lower.begin() + at + 1,
                           [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
        }
    }
    all.push_back(lower);
    all.push_back(jsonEscaped(value, false));
    all.push_back(jsonEscaped(value, true));
    all.push_back(utf16<quint16>(value, qToLittleEndian<quint16>));
    all.push_back(utf16<quint16>(value, qToBigEndian<quint16>));

    std::vector<QByteArray> unique;
    for (QByteArray& text : all) {
        if (text.size() >= KnownSecrets::kShortest && std::find(unique.begin(), unique.end(), text) == unique.end()) {
            unique.push_back(std::move(text));
        }
    }
    return unique;
}

std::size_t KnownSecrets::bucketOf(const char* four) noexcept
{
    quint32 word = 0;
    std::memcpy(&word, four, sizeof(word));
    return (word * 2654435761U) >> 20U; // the upper 12 bits: kBuckets values
}

void KnownSecrets::learn(const Secret& secret)
{
    if (secret.size() < kShortest) {
        return;
    }
    const std::unique_lock lock(m_mutex);
    const auto same = [&](const std::unique_ptr<Spellings>& known) {
        return known->lengths.front() == secret.size()
            && std::memcmp(known->bytes.reveal().data(), secret.reveal().data(),
                           static_cast<std::size_t>(secret.size()))
            == 0;
    };
    if (std::any_of(m_secrets.begin(), m_secrets.end(), same)) {
        return;
    }
    auto entry = std::make_unique<Spellings>();
    QByteArray joined;
    for (QByteArray& spelling : spellingsOf(secret.reveal())) {
        entry->lengths.push_back(spelling.size());
        joined += spelling;
        wipe(spelling);
    }
    entry->bytes = Secret::take(joined);
    qsizetype at = 0;
    for (const qsizetype length : entry->lengths) {
        const QByteArrayView spelling = entry->bytes.reveal().sliced(at, length);
        const std::size_t bucket = bucketOf(spelling.data());
        m_used.set(bucket);
        m_candidates.at(bucket).push_back({spelling});
        at += length;
    }
    m_secrets.push_back(std::move(entry));
}

void KnownSecrets::find(QByteArrayView text, std::vector<ScrubSpan>& spans) const
{
    const std::shared_lock lock(m_mutex);
    if (m_secrets.empty()) {
        return;
    }
    const qsizetype last = text.size() - kShortest;
    for (qsizetype at = 0; at <= last; ++at) {
        const std::size_t bucket = bucketOf(text.data() + at);
        if (!m_used.test(bucket)) {
            continue;
        }
        for (const Candidate& candidate : m_candidates.at(bucket)) {
            const auto size = static_cast<std::size_t>(candidate.spelling.size());
            if (candidate.spelling.size() <= text.size() - at
                && std::memcmp(text.data() + at, candidate.spelling.data(), size) == 0) {
                spans.push_back({at, at + candidate.spelling.size()});
            }
        }
    }
}

} // namespace elite
