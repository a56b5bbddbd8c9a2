// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace elite::chart {

enum class DrawingKind {
    TrendLine,
    Ray,
    ExtendedLine,
    HorizontalLine,
    VerticalLine,
    Channel,
    Rectangle,
    Ellipse,
    Path,
    Arrow,
    Text,
    Callout,
    FibRetracement,
    FibExtension,
    FibFan,
    Pitchfork,
    GannFan,
    LongPosition,
    ShortPosition,
    Ruler,
    AnchoredVwap,
    VolumeProfile,
};
inline constexpr int kDrawingKindCount = static_cast<int>(DrawingKind::VolumeProfile) + 1;

/// A place on the chart that means the same in every timeframe. Prices of drawings are for looking only: no order is
/// made of them without rounding rules.
struct Anchor
{
    std::int64_t time = 0; ///< microseconds since 1970 UTC
    double price = 0;
    friend bool operator==(const Anchor&, const Anchor&) = default;
};

enum class Dash { Solid, Dashed, Dotted };

struct DrawingStyle
{
    int color = -1; ///< one of the theme's line colours; -1: the quiet colour of drawings
    int width = 1; ///< logical pixels, 1 to 4
    Dash dash = Dash::Solid;
    bool isFilled = true; ///< areas are tinted
    friend bool operator==(const DrawingStyle&, const DrawingStyle&) = default;
};

struct Drawing
{
    DrawingKind kind = DrawingKind::TrendLine;
    std::vector<Anchor> anchors;
    DrawingStyle style;
    QString text; ///< of Text and Callout; a label beside any other
    std::vector<double> levels; ///< of Fibonacci tools; empty: the usual ones
    bool isLocked = false;
    bool isHidden = false;
    std::int64_t key = 0; ///< random, stored: given when something outside (an alert) refers to it; 0: nothing does
    std::uint64_t id = 0; ///< given by the list; not stored
    friend bool operator==(const Drawing&, const Drawing&) = default;
};

struct DrawingKindInfo
{
    DrawingKind kind;
    const char* id; ///< stable, in files: "trend_line"
    int clicks; ///< that place it; 0: as many as wanted, a double click ends it
    int anchors; ///< it has in the end; 0: at least two
    bool hasArea;
};

const DrawingKindInfo& infoOf(DrawingKind kind);
std::optional<DrawingKind> drawingKindOf(QByteArrayView id);

inline constexpr int kMaxAnchors = 500; ///< of a path
inline constexpr int kMaxDrawingText = 500;

/// Completes what the clicks left open: a position box gets its stop at half the distance of the target.
/// `clicked` has `clicks` anchors.
std::vector<Anchor> completedAnchors(DrawingKind kind, std::vector<Anchor> clicked);

/// The number of anchors fits, all prices are positive and finite, levels and texts keep their limits.
bool isSound(const Drawing& drawing);

/// What a Fibonacci tool shows.
const std::vector<double>& fibLevels(const Drawing& drawing);

} // namespace elite::chart
