// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace elite::alerts {

/// A place that a price can cross. For looking only: no order is made of it.
struct Point
{
    std::int64_t time = 0; ///< microseconds since 1970 UTC
    double price = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

enum class Reach { Segment, Forward, Both };

/// A line in time and price. A level is one whose ends have the same price and that reaches both ways.
struct PriceLine
{
    Point a;
    Point b; ///< not before a
    Reach reach = Reach::Segment;

    static PriceLine level(double price) { return {{0, price}, {1, price}, Reach::Both}; }
    /// Nothing where the line does not reach, or falls to zero.
    std::optional<double> at(std::int64_t time) const;
    friend bool operator==(const PriceLine&, const PriceLine&) = default;
};

enum class Crossing { Any, Up, Down };
enum class Repeat { Once, EveryTime };

/// What is watched. Everything but a price is a value with one level that it can cross.
enum class Subject {
    Price,
    Indicator, ///< of a chart that shows it
    Position, ///< the person's own, in R or in money
    Stale, ///< 1 while no prices arrive, else 0
    LossRoom, ///< what the daily loss breaker leaves, in percent of its limit
};

inline constexpr const char* kEverywhere = "*"; ///< the instrument of an alert that has none
inline constexpr const char* kInR = "r"; ///< measures of a position
inline constexpr const char* kInMoney = "money";

/// A rule about one value of one instrument.
struct Alert
{
    std::int64_t id = 0; ///< random, never 0
    QString instrument; ///< "kraken:BTC/USD"
    QString symbol; ///< as shown
    QString what; ///< the name of the drawing or level, in the language it was made in
    std::int64_t drawing = 0; ///< key of the drawing it follows; 0: none
    std::vector<PriceLine> lines; ///< any of them
    Crossing crossing = Crossing::Any;
    Repeat repeat = Repeat::Once;
    bool isOn = true;
    std::int64_t lastFired = 0; ///< feed time, microseconds; 0: never
    int timesFired = 0;
    Subject subject = Subject::Price;
    QString measure; ///< "r", "money", "1h|RSI 14|RSI"; empty: there is only one

    friend bool operator==(const Alert&, const Alert&) = default;
};

inline constexpr std::size_t kMostAlerts = 500;
inline constexpr std::size_t kMostLines = 64;

/// Has an id, an instrument, one to 64 lines with positive finite prices and ascending times; of another subject one
/// finite level.
bool isSound(const Alert& alert);

QByteArray toJson(const Alert& alert);
Result<Alert> alertOf(const QByteArray& json);

} // namespace elite::alerts
