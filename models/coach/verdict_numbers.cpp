// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/verdict_numbers.h"

#include "models/coach/text_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Decimal distance(const Decimal& a, const Decimal& b)
{
    return Decimal::subtract(a, b).valueOr(Decimal::fromInteger(INT32_MAX)).abs();
}

bool isLow(LevelKind kind)
{
    return kind == LevelKind::SwingLow || kind == LevelKind::RangeLow || kind == LevelKind::PriorDayLow;
}

bool isHigh(LevelKind kind)
{
    return kind == LevelKind::SwingHigh || kind == LevelKind::RangeHigh || kind == LevelKind::PriorDayHigh;
}

class Marker
{
public:
    Marker(const Verdict& verdict, const ChartFacts& facts)
        : m_verdict(verdict)
        , m_facts(facts)
        , m_low(facts.lowest().value())
        , m_high(facts.highest().value())
        , m_halfTick(Decimal::multiply(facts.tickSize, *Decimal::fromParts(5, 1),
                                       std::min(facts.tickSize.scale() + 1, 17), Rounding::HalfEven)
                         .valueOr(Decimal()))
    {
    }

    std::vector<CheckedNumber> take() { return std::move(m_out); }

    void field(NumberPlace place, int index, Price price)
    {
        CheckedNumber number{place, index, price.value(), NumberMark::Unverified, Derivation::None, {}};
        if (m_facts.hasCandles()) {
            mark(number);
        } else if (m_facts.isOnPicture(price)) {
            number.mark = NumberMark::InRange; // On the picture, by the trader's own word for its axis.
        }
        m_out.push_back(number);
    }

    /// Copied from the table by the model: it must be exactly what stands there.
    void cited(int index, const CitedLevel& level)
    {
        CheckedNumber number{NumberPlace::Cited, index,   level.price.value(), NumberMark::Unverified,
                             Derivation::None,   level.id};
        const ChartLevel* ours = m_facts.findLevel(level.id);
        if (ours != nullptr && isAt(number.value, ours->price.value())) {
            number.mark = NumberMark::Derived;
            number.how = Derivation::At;
        }
        m_out.push_back(number);
    }

    void sentence(NumberPlace place, int index, const QString& text)
    {
        if (!m_facts.hasCandles()) {
            return;
        }
        for (const TextNumber& found : numbersIn(text)) {
            CheckedNumber number{place, index, found.value, NumberMark::Unverified, Derivation::None, {}};
            if (isReading(found.value) || !isLikePrice(found)) {
                continue;
            }
            if (isInTable(found.value) || isOwnPrice(found.value)) {
                number.mark = NumberMark::InRange;
            } else if (const ChartLevel* level = levelAt(found.value)) {
                number.mark = NumberMark::Derived;
                number.how = Derivation::At;
                number.level = level->id;
            } else if (isRounded(found)) {
                number.mark = NumberMark::Derived;
                number.how = Derivation::Rounded;
            }
            m_out.push_back(number);
        }
    }

private:
    bool isAt(const Decimal& a, const Decimal& b) const { return distance(a, b) <= m_halfTick; }
    bool isInRange(const Decimal& value) const { return value >= m_low && value <= m_high; }

    const ChartLevel* levelAt(const Decimal& value) const
    {
        const auto found = std::find_if(m_facts.levels.begin(), m_facts.levels.end(),
                                        [&](const ChartLevel& level) { return isAt(level.price.value(), value); });
        return found == m_facts.levels.end() ? nullptr : &*found;
    }

    /// The nearest low (high) level that `value` stands less than one ATR beyond.
    const ChartLevel* guardOf(const Decimal& value, bool isBelow) const
    {
        const ChartLevel* best = nullptr;
        for (const ChartLevel& level : m_facts.levels) {
            const Decimal at = level.price.value();
            const bool isGuard = isBelow ? isLow(level.kind) && value < at : isHigh(level.kind) && value > at;
            if (isGuard && distance(value, at) <= m_facts.atr
                && (best == nullptr || distance(value, at) < distance(value, best->price.value()))) {
                best = &level;
            }
        }
        return best;
    }

    /// entry + k * risk for k of 1, 1.5, 2, 2.5, 3, within one tick.
    bool isRewardMultiple(const Decimal& value) const
    {
        const auto middle = m_verdict.entry ? entryMiddle(*m_verdict.entry) : std::nullopt;
        const auto risk = middle && m_verdict.stopLoss ? Decimal::subtract(*middle, m_verdict.stopLoss->value())
                                                       : Result<Decimal>(Error{});
        if (!risk || risk->isZero()) {
            return false;
        }
        for (const int tenths : {10, 15, 20, 25, 30}) {
            const auto reward = Decimal::multiply(*risk, *Decimal::fromParts(tenths, 1),
                                                  std::min(risk->scale() + 1, 17), Rounding::HalfEven);
            const auto price = reward ? Decimal::add(*middle, *reward) : reward;
            if (price && distance(*price, value) <= m_facts.tickSize) {
                return true;
            }
        }
        return false;
    }

    void mark(CheckedNumber& number) const
    {
        const bool isStop = number.place == NumberPlace::Stop;
        const bool isLong = m_verdict.direction == VerdictDirection::Long;
        const ChartLevel* guard = isStop ? guardOf(number.value, isLong) : nullptr;
        if (const ChartLevel* level = levelAt(number.value); level != nullptr && guard == nullptr) {
            number.mark = NumberMark::Derived;
            number.how = Derivation::At;
            number.level = level->id;
        } else if (guard != nullptr) {
            number.mark = NumberMark::Derived;
            number.how = isLong ? Derivation::JustBelow : Derivation::JustAbove;
            number.level = guard->id;
        } else if (isInRange(number.value)) {
            number.mark = NumberMark::InRange;
        } else if (number.place == NumberPlace::Target && isRewardMultiple(number.value)) {
            number.mark = NumberMark::Derived;
            number.how = Derivation::RewardMultiple;
        }
    }

    bool isReading(const Decimal& value) const
    {
        return std::any_of(m_facts.readings.begin(), m_facts.readings.end(),
                           [&](const IndicatorReading& reading) { return reading.value == value; });
    }

    bool isOwnPrice(const Decimal& value) const
    {
        return std::any_of(m_out.begin(), m_out.end(), [&](const CheckedNumber& number) {
            return number.place <= NumberPlace::Target && number.value == value;
        });
    }

    bool isInTable(const Decimal& value) const
    {
        return std::any_of(m_facts.candles.begin(), m_facts.candles.end(), [&](const Candle& c) {
            return isAt(c.open.value(), value) || isAt(c.high.value(), value) || isAt(c.low.value(), value)
                || isAt(c.close.value(), value);
        });
    }

    /// "96,400" for 96,412.3: a value of the table, rounded to the digits that were written.
    bool isRounded(const TextNumber& found) const
    {
        const bool isCoarse = found.value.scale() < m_facts.tickSize.scale() || found.trailingZeros > 0;
        const auto step = Decimal::fromParts(1, found.value.scale());
        Decimal half = Decimal::multiply(step.valueOr(Decimal()), *Decimal::fromParts(5, 1),
                                         std::min(found.value.scale() + 1, 17), Rounding::HalfEven)
                           .valueOr(Decimal());
        for (int i = 0; i < std::min(found.trailingZeros, 4); ++i) {
            half = Decimal::multiply(half, Decimal::fromInteger(10), half.scale(), Rounding::HalfEven).valueOr(half);
        }
        const auto isNear = [&](const Price& price) { return distance(price.value(), found.value) <= half; };
        // Rounded to more than half a per cent it says nothing that could be checked.
        const bool isTooCoarse = half.toDouble() > found.value.toDouble() * 0.005;
        return isCoarse && !isTooCoarse
            && (std::any_of(m_facts.candles.begin(), m_facts.candles.end(),
                            [&](const Candle& c) {
                                return isNear(c.open) || isNear(c.high) || isNear(c.low) || isNear(c.close);
                            })
                || std::any_of(m_facts.levels.begin(), m_facts.levels.end(),
                               [&](const ChartLevel& level) { return isNear(level.price); }));
    }

    bool isLikePrice(const TextNumber& found) const
    {
        const double value = found.value.toDouble();
        const double low = m_low.toDouble();
        const double high = m_high.toDouble();
        const bool isNear = value >= low / 2 && value <= high * 2;
        const bool isSlip = (value >= low * 5 && value <= high * 20) || (value >= low / 20 && value <= high / 5);
        const bool looksExact = found.isGrouped
            || (m_facts.tickSize.scale() > 0 && found.value.scale() == m_facts.tickSize.trimmed().scale());
        return isNear || (isSlip && looksExact);
    }

    const Verdict& m_verdict;
    const ChartFacts& m_facts;
    Decimal m_low;
    Decimal m_high;
    Decimal m_halfTick;
    std::vector<CheckedNumber> m_out;
};

} // namespace

std::vector<CheckedNumber> markNumbers(const Verdict& v, const ChartFacts& facts)
{
    Marker marker(v, facts);
    if (v.entry) {
        marker.field(NumberPlace::Entry, 0, v.entry->price);
        if (v.entry->zoneLow && v.entry->zoneHigh) {
            marker.field(NumberPlace::ZoneLow, 0, *v.entry->zoneLow);
            marker.field(NumberPlace::ZoneHigh, 0, *v.entry->zoneHigh);
        }
    }
    if (v.stopLoss) {
        marker.field(NumberPlace::Stop, 0, *v.stopLoss);
    }
    int index = 0;
    for (const VerdictTarget& target : v.targets) {
        marker.field(NumberPlace::Target, index++, target.price);
    }
    index = 0;
    for (const CitedLevel& level : v.cited) {
        marker.cited(index++, level);
    }
    marker.sentence(NumberPlace::Headline, 0, v.headline);
    marker.sentence(NumberPlace::Reasoning, 0, v.reasoning);
    index = 0;
    for (const QString& observation : v.observations) {
        marker.sentence(NumberPlace::Observation, index++, observation);
    }
    marker.sentence(NumberPlace::Invalidation, 0, v.invalidation);
    index = 0;
    for (const VerdictTarget& target : v.targets) {
        marker.sentence(NumberPlace::Reason, index++, target.why);
    }
    return marker.take();
}

} // namespace elite
