// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

#include <array>

namespace elite {

/// What a colour is for. The names follow resources/themes/tokens.json; Up to CandleDown come from its `upDown` part.
enum class ColorRole {
    Surface0,
    Surface1,
    Surface2,
    Surface3,
    SurfaceChart,
    LineSubtle,
    LineStrong,
    LineControl,
    TextPrimary,
    TextSecondary,
    TextDisabled,
    TextOnFill,
    AccentText,
    AccentFill,
    AccentFillHover,
    AccentWash,
    Focus,
    SelectionFill,
    SelectionText,
    Info,
    Success,
    Warning,
    Danger,
    InfoWash,
    SuccessWash,
    WarningWash,
    DangerWash,
    DangerFill,
    PaperFrame,
    PaperBadge,
    PaperOnBadge,
    PaperWash,
    PaperText,
    LiveFrame,
    LiveStripe,
    LiveBadge,
    LiveOnBadge,
    LiveWash,
    LiveText,
    HaltBand,
    HaltStripe,
    HaltOnBand,
    ChartGrid,
    ChartAxisText,
    ChartCrosshair,
    ChartCrosshairLabel,
    ChartWatermark,
    ChartCoachLevel,
    ChartDraft,
    Up,
    Down,
    BuyFill,
    SellFill,
    SideOnFill,
    UpWash,
    DownWash,
    CandleUp,
    CandleDown,
};
inline constexpr int kColorRoleCount = static_cast<int>(ColorRole::CandleDown) + 1;

/// Type roles of the tokens; Mono only for hashes, keys and logs.
enum class TypeRole { Caption, Small, Body, Strong, Title, Figure, Display, Mono };
inline constexpr int kTypeRoleCount = static_cast<int>(TypeRole::Mono) + 1;

enum class ThemeName { Dark, Light, HighContrast };

/// What the menu View > Theme offers. ColourBlindSafe and RedUp follow the system's dark or light.
enum class ThemeChoice { System, Dark, Light, HighContrast, ColourBlindSafe, RedUp };

enum class Density { Compact, Comfortable };

/// What the user (and the system) chose; together with the tokens it decides the whole look.
struct ThemeSettings
{
    ThemeChoice choice = ThemeChoice::System;
    Density density = Density::Comfortable;
    double textScale = 1.0; ///< 0.9 to 1.5, scales type, rows, bars and icons together
    bool reduceMotion = false;
    bool systemDark = true; ///< filled in by the ThemeManager
    bool systemHighContrast = false; ///< filled in by the ThemeManager where the platform tells

    friend bool operator==(const ThemeSettings&, const ThemeSettings&) = default;
};

/// The whole look as one value: every colour, size, font and duration the program draws with.
/// Sizes are logical pixels; what holds text is already multiplied by the text scale.
struct Theme
{
    struct Radius
    {
        int control, card, dialog, badge;
    };
    struct Border
    {
        int hair, strong, focus, focusGap, framePaper, frameLive, splitter;
    };
    struct Row
    {
        int table, watchlist, tableHeader;
    };
    struct Control
    {
        int height, compact, order, touch;
    };
    struct Bar
    {
        int menu, toolStrip, panelHeader, chartHeader, replay, status, banner, liveBand, drawingTools, priceAxis,
            timeAxis;
    };
    struct Range
    {
        int min, preferred, max;
    };
    struct Panel
    {
        Range watchlist, rail;
        int dockMin, dockHeight;
        QSize windowMin, windowSize;
    };
    struct Icon
    {
        int inlined, control, tool, empty;
        double stroke;
    };
    struct Motion
    {
        int hover, panel, toast, toastStay, holdToStop;
    }; ///< milliseconds, already 0 when reduced
    struct Alpha
    {
        int volume, profitZone, lossZone, band;
    }; ///< 0-255, over SurfaceChart only
    struct Type
    {
        QFont font;
        int lineHeight;
    };

    ThemeName name = ThemeName::Dark;
    ThemeSettings settings;
    std::array<QColor, kColorRoleCount> colors;
    std::array<QColor, 8> indicators;
    std::array<Type, kTypeRoleCount> types;
    std::array<int, 11> spaces{}; ///< by step; steps 7 and 9 do not exist
    Radius radius{};
    Border border{};
    Row row{};
    Control control{};
    Bar bar{};
    Panel panel{};
    Icon icon{};
    Motion motion{};
    Alpha alpha{};
    int hollowFromBodyWidth = 5; ///< candles with a narrower body are filled
    int freshMs = 2000; ///< an older price is shown as ageing

    const QColor& color(ColorRole role) const { return colors[static_cast<std::size_t>(role)]; }
    const QColor& indicator(int n) const { return indicators[static_cast<std::size_t>(n) % indicators.size()]; }
    const QFont& font(TypeRole role) const { return types[static_cast<std::size_t>(role)].font; }
    int lineHeight(TypeRole role) const { return types[static_cast<std::size_t>(role)].lineHeight; }
    /// Distances: steps 1, 2, 3, 4, 5, 6, 8, 10 are 4, 8, 12, 16, 20, 24, 32, 40 px.
    int space(int step) const { return spaces[static_cast<std::size_t>(step)]; }
    /// A size of ours that is no token (the room a painter needs), multiplied by the text scale.
    int scaled(double px) const;

    bool dark() const { return color(ColorRole::Surface1).lightness() < color(ColorRole::TextPrimary).lightness(); }
    bool highContrast() const { return name == ThemeName::HighContrast; }
    QPalette palette() const;
    /// `top` over `bottom` with `alpha` 0-255; for hover and disabled fills.
    static QColor mixed(const QColor& bottom, const QColor& top, int alpha);
    static QColor withAlpha(const QColor& color, int alpha);
    /// The fill under the mouse or the finger: a little away from the colour that stands on it, so contrast only grows.
    static QColor stronger(const QColor& fill, const QColor& onFill, int alpha);
};

/// The tokens file in the resources.
QByteArray shippedTokens();

/// Reads and checks the whole file (all themes, not only the chosen one) and makes the theme for `settings`.
/// A broken file is refused with the path of the first wrong entry.
Result<Theme> makeTheme(const QByteArray& tokens, const ThemeSettings& settings);

/// Where a role stands in the file, for example "text.primary" or "upDown.buyFill".
QLatin1StringView colorPath(ColorRole role);

/// The chosen ThemeName for these settings.
ThemeName themeNameFor(const ThemeSettings& settings);

} // namespace elite
