// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/blind.h"

#include <algorithm>

namespace elite {

namespace {

using std::chrono::days;
using std::chrono::floor;

constexpr std::chrono::sys_days kMonday{days(11'323)}; // 2001-01-01.

} // namespace

QString blindLetters(FeedIndex instrument)
{
    QString out;
    for (int rest = int{instrument} + 1; rest > 0; rest = (rest - 1) / 26) {
        out.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return out;
}

Instrument blindInstrument(const Instrument& instrument, FeedIndex index)
{
    const QByteArray letters = blindLetters(index).toLatin1();
    Instrument out = instrument;
    out.id = {VenueId::of("hidden"), *Symbol::parse(letters)};
    out.restName = {};
    out.base = *Currency::parse(letters);
    if (out.base == out.counter) {
        out.base = *Currency::parse(QByteArray(letters + '.'));
    }
    return out;
}

BlindNames::BlindNames(const std::vector<Instrument>& instruments, const Currency& kept)
{
    for (std::size_t i = 0; i < instruments.size(); ++i) {
        const Currency& base = instruments[i].base;
        if (base != kept && of(base) == base) {
            m_names.emplace_back(base, *Currency::parse(blindLetters(static_cast<FeedIndex>(i)).toLatin1()));
        }
    }
}

Currency BlindNames::of(const Currency& currency) const
{
    const auto known
        = std::find_if(m_names.begin(), m_names.end(), [&](const auto& name) { return name.first == currency; });
    return known == m_names.end() ? currency : known->second;
}

Timestamp blindTime(Timestamp time, Timestamp tapeStart)
{
    const days away = floor<days>(tapeStart) - kMonday;
    const auto weeks = away.count() >= 0 ? away.count() / 7 : (away.count() - 6) / 7;
    return time - days(weeks * 7);
}

std::int64_t blindDay(Timestamp time, Timestamp tapeStart)
{
    return (floor<days>(time) - floor<days>(tapeStart)).count() + 1;
}

} // namespace elite
