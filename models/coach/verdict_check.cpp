// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/verdict_check.h"

#include "models/coach/verdict_numbers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Letters and digits in capitals, with the names that venues give to bitcoin made one.
QString plainSymbol(const QString& symbol)
{
    QString out;
    for (const QChar c : symbol.toUpper()) {
        if (c.isLetterOrNumber()) {
            out += c;
        }
    }
    return out.replace(u"XBT"_s, u"BTC"_s);
}

bool isSameSymbol(const QString& seen, const QString& ours)
{
    const QString a = plainSymbol(seen);
    const QString b = plainSymbol(ours);
    return a.isEmpty() || b.isEmpty() || a.contains(b) || b.contains(a);
}

/// Seconds of "1h", "60", "15 min", "1D", "daily"; 0 when it cannot be told.
qint64 secondsOf(const QString& text)
{
    const QString plain = text.trimmed().toLower();
    qsizetype digits = 0;
    while (digits < plain.size() && plain[digits].isDigit()) {
        ++digits;
    }
    const qint64 count = digits == 0 ? 1 : plain.left(digits).toLongLong();
    const QString unit = plain.mid(digits).remove(u'-').trimmed();
    if (unit.startsWith(u"mo"_s) || text.trimmed().endsWith(u'M')) {
        return count * 30 * 86'400;
    }
    if (unit.isEmpty() || unit.startsWith(u'm')) {
        return digits == 0 ? 0 : count * 60; // A bare number is minutes on most charts.
    }
    const QChar first = unit[0];
    return first == u's' ? count
        : first == u'h'  ? count * 3600
        : first == u'd'  ? count * 86'400
        : first == u'w'  ? count * 7 * 86'400
                         : 0;
}

bool isSameTimeframe(const QString& seen, const Timeframe& ours)
{
    const qint64 told = seen.isEmpty() ? 0 : secondsOf(seen);
    return told == 0 || told * 1'000'000 == ours.typicalLength().count();
}

bool wantsTrade(const Verdict& verdict)
{
    return verdict.kind == VerdictKind::Take || verdict.kind == VerdictKind::TakeWithChanges;
}

void checkSides(const Verdict& v, std::vector<VerdictFault>& faults)
{
    if (!v.entry) {
        return;
    }
    const bool isLong = v.direction == VerdictDirection::Long;
    const Price low = v.entry->zoneLow.value_or(v.entry->price);
    const Price high = v.entry->zoneHigh.value_or(v.entry->price);
    if (low > high) {
        faults.push_back(VerdictFault::ZoneUpsideDown);
        return;
    }
    if (v.entry->price < low || v.entry->price > high) {
        faults.push_back(VerdictFault::EntryOutsideZone);
    }
    if (v.direction == VerdictDirection::None) {
        faults.push_back(VerdictFault::NoDirection);
        return;
    }
    if (v.stopLoss && (isLong ? *v.stopLoss >= low : *v.stopLoss <= high)) {
        faults.push_back(VerdictFault::StopOnWrongSide);
    }
    const VerdictTarget* before = nullptr;
    for (const VerdictTarget& target : v.targets) {
        if (isLong ? target.price <= high : target.price >= low) {
            faults.push_back(VerdictFault::TargetOnWrongSide);
        }
        if (before != nullptr && (isLong ? target.price <= before->price : target.price >= before->price)) {
            faults.push_back(VerdictFault::TargetsOutOfOrder);
        }
        before = &target;
    }
}

void checkWhole(const Verdict& v, std::vector<VerdictFault>& faults)
{
    const bool hasPrices = v.entry || v.stopLoss || !v.targets.empty();
    if (!v.isChartReadable && (hasPrices || v.kind != VerdictKind::NoTrade)) {
        faults.push_back(VerdictFault::UnreadableButPriced);
    }
    if (wantsTrade(v)) {
        const std::array<std::pair<bool, VerdictFault>, 4> needed{
            {{v.direction != VerdictDirection::None, VerdictFault::NoDirection},
             {v.entry.has_value(), VerdictFault::NoEntry},
             {v.stopLoss.has_value(), VerdictFault::NoStop},
             {!v.targets.empty(), VerdictFault::NoTarget}}};
        for (const auto& [isThere, fault] : needed) {
            if (!isThere) {
                faults.push_back(fault);
            }
        }
    }
    int sizes = 0;
    for (const VerdictTarget& target : v.targets) {
        sizes += target.sizePercent;
    }
    if (sizes > 100) {
        faults.push_back(VerdictFault::SizesOverHundred);
    }
    const bool isAboutLevels = v.forecast
        && (v.forecast->statement == ForecastStatement::TargetBeforeStop
            || v.forecast->statement == ForecastStatement::StopBeforeTarget);
    if (isAboutLevels && wantsTrade(v) && (!v.stopLoss || v.targets.empty())) {
        faults.push_back(VerdictFault::ForecastWithoutLevels);
    }
}

std::vector<Price> pricesOf(const Verdict& v)
{
    std::vector<Price> out;
    if (v.entry) {
        out.push_back(v.entry->price);
        for (const auto& end : {v.entry->zoneLow, v.entry->zoneHigh}) {
            if (end) {
                out.push_back(*end);
            }
        }
    }
    if (v.stopLoss) {
        out.push_back(*v.stopLoss);
    }
    for (const VerdictTarget& target : v.targets) {
        out.push_back(target.price);
    }
    return out;
}

void checkAgainstChart(const Verdict& v, const ChartFacts& facts, std::vector<VerdictFault>& faults)
{
    if (!isSameSymbol(v.symbolSeen, facts.symbol)) {
        faults.push_back(VerdictFault::OtherSymbol);
    }
    if (!facts.hasCandles()) {
        return; // A foreign picture: the timeframe and the prices are what the user says they are.
    }
    if (!isSameTimeframe(v.timeframeSeen, facts.timeframe)) {
        faults.push_back(VerdictFault::OtherTimeframe);
    }
    const Decimal last = facts.last().value();
    const auto low = Decimal::multiply(last, *Decimal::fromParts(8, 1), Decimal::kMaxScale / 2, Rounding::Down);
    const auto high = Decimal::multiply(last, *Decimal::fromParts(12, 1), Decimal::kMaxScale / 2, Rounding::Up);
    for (const Price& price : pricesOf(v)) {
        if (low && high && (price.value() < *low || price.value() > *high)) {
            faults.push_back(VerdictFault::PriceTooFar);
        } else if (!price.value().isMultipleOf(facts.tickSize)) {
            faults.push_back(VerdictFault::OffTick);
        }
    }
}

} // namespace

int CheckedVerdict::unverified() const
{
    return static_cast<int>(std::count_if(numbers.begin(), numbers.end(), [](const CheckedNumber& number) {
        return number.mark == NumberMark::Unverified;
    }));
}

const CheckedNumber* CheckedVerdict::find(NumberPlace place, int index) const
{
    const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const CheckedNumber& number) {
        return number.place == place && number.index == index;
    });
    return found == numbers.end() ? nullptr : &*found;
}

std::optional<Decimal> entryMiddle(const VerdictEntry& entry)
{
    if (!entry.zoneLow || !entry.zoneHigh) {
        return entry.price.value();
    }
    const auto sum = Decimal::add(entry.zoneLow->value(), entry.zoneHigh->value());
    const auto half = sum
        ? Decimal::multiply(*sum, *Decimal::fromParts(5, 1), std::min(sum->scale() + 1, 17), Rounding::HalfEven)
        : sum;
    return half ? std::optional<Decimal>(*half) : std::nullopt;
}

CheckedVerdict checkVerdict(const Verdict& verdict, const ChartFacts& facts)
{
    CheckedVerdict out;
    out.verdict = verdict;
    out.hasFacts = facts.hasCandles();
    checkWhole(verdict, out.faults);
    checkSides(verdict, out.faults);
    checkAgainstChart(verdict, facts, out.faults);
    std::sort(out.faults.begin(), out.faults.end());
    out.faults.erase(std::unique(out.faults.begin(), out.faults.end()), out.faults.end());
    out.numbers = markNumbers(verdict, facts);
    if (verdict.entry && verdict.stopLoss) {
        const auto middle = entryMiddle(*verdict.entry);
        const auto risk = middle ? Decimal::subtract(*middle, verdict.stopLoss->value()) : Result<Decimal>(Error{});
        for (const VerdictTarget& target : verdict.targets) {
            const auto reward = middle ? Decimal::subtract(target.price.value(), *middle) : Result<Decimal>(Error{});
            const auto ratio = risk && reward && !risk->isZero()
                ? Decimal::divide(*reward, *risk, 2, Rounding::HalfEven)
                : Result<Decimal>(Error{});
            out.rewardToRisk.push_back(ratio.valueOr(Decimal()));
        }
    }
    return out;
}

QString repairList(const CheckedVerdict& checked)
{
    static constexpr std::array kWords{
        "chart_readable is false, so every price must be null and the verdict NO_TRADE",
        "direction must be long or short",
        "entry is missing",
        "stop_loss is missing",
        "targets are missing",
        "stop_loss is on the wrong side of the entry",
        "a target is on the wrong side of the entry",
        "targets must move away from the entry one after the other",
        "size_percent adds up to more than 100",
        "zone_low is above zone_high",
        "the entry price lies outside its zone",
        "symbol_seen is not the instrument that was named",
        "timeframe_seen is not the bar length that was named",
        "a price is more than 20 % away from the last close",
        "a price is not a multiple of the tick",
        "the forecast is about a target and a stop that are not given",
    };
    QStringList lines;
    for (const VerdictFault fault : checked.faults) {
        lines.append(QLatin1StringView(kWords[static_cast<std::size_t>(fault)]));
    }
    for (const CheckedNumber& number : checked.numbers) {
        if (checked.hasFacts && number.mark == NumberMark::Unverified) {
            lines.append(QString(QString::fromLatin1(number.value.toText())
                                 + u" is not in the table and does not follow from it"_s));
        }
    }
    return lines.join(u'\n');
}

} // namespace elite
