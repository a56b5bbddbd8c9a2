// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_texts.h"

#include <QCoreApplication>

#include <iterator>

namespace elite {

namespace {

struct Row
{
    const char* name;
    const char* icon;
};

// clang-format off
const Row kRows[] = {
    {QT_TRANSLATE_NOOP("Drawings", "Trend line"), "trend-line"},
    {QT_TRANSLATE_NOOP("Drawings", "Ray"), "trend-line"},
    {QT_TRANSLATE_NOOP("Drawings", "Extended line"), "trend-line"},
    {QT_TRANSLATE_NOOP("Drawings", "Horizontal line"), "horizontal-line"},
    {QT_TRANSLATE_NOOP("Drawings", "Vertical line"), "columns"},
    {QT_TRANSLATE_NOOP("Drawings", "Channel"), "layout"},
    {QT_TRANSLATE_NOOP("Drawings", "Rectangle"), "rectangle"},
    {QT_TRANSLATE_NOOP("Drawings", "Ellipse"), "target"},
    {QT_TRANSLATE_NOOP("Drawings", "Path"), "activity"},
    {QT_TRANSLATE_NOOP("Drawings", "Arrow"), "arrow-right"},
    {QT_TRANSLATE_NOOP("Drawings", "Text"), "text"},
    {QT_TRANSLATE_NOOP("Drawings", "Callout"), "comment"},
    {QT_TRANSLATE_NOOP("Drawings", "Fibonacci retracement"), "fibonacci"},
    {QT_TRANSLATE_NOOP("Drawings", "Fibonacci extension"), "fibonacci"},
    {QT_TRANSLATE_NOOP("Drawings", "Fibonacci fan"), "fibonacci"},
    {QT_TRANSLATE_NOOP("Drawings", "Pitchfork"), "swap"},
    {QT_TRANSLATE_NOOP("Drawings", "Gann fan"), "sun"},
    {QT_TRANSLATE_NOOP("Drawings", "Long position"), "scales"},
    {QT_TRANSLATE_NOOP("Drawings", "Short position"), "scales"},
    {QT_TRANSLATE_NOOP("Drawings", "Ruler"), "ruler"},
    {QT_TRANSLATE_NOOP("Drawings", "Anchored VWAP"), "pin"},
    {QT_TRANSLATE_NOOP("Drawings", "Volume profile"), "histogram"},
};
// clang-format on
static_assert(std::size(kRows) == chart::kDrawingKindCount);

} // namespace

QString drawingName(chart::DrawingKind kind)
{
    return QCoreApplication::translate("Drawings", kRows[static_cast<std::size_t>(kind)].name);
}

QString drawingIcon(chart::DrawingKind kind)
{
    return QString::fromLatin1(kRows[static_cast<std::size_t>(kind)].icon);
}

} // namespace elite
