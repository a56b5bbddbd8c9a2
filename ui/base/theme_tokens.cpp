// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Entry
{
    ColorRole role;
    QLatin1StringView path;
};

constexpr std::array<Entry, kColorRoleCount> kEntries{{
    {ColorRole::Surface0, QLatin1StringView("surface.0")},
    {ColorRole::Surface1, QLatin1StringView("surface.1")},
    {ColorRole::Surface2, QLatin1StringView("surface.2")},
    {ColorRole::Surface3, QLatin1StringView("surface.3")},
    {ColorRole::SurfaceChart, QLatin1StringView("surface.chart")},
    {ColorRole::LineSubtle, QLatin1StringView("line.subtle")},
    {ColorRole::LineStrong, QLatin1StringView("line.strong")},
    {ColorRole::LineControl, QLatin1StringView("line.control")},
    {ColorRole::TextPrimary, QLatin1StringView("text.primary")},
    {ColorRole::TextSecondary, QLatin1StringView("text.secondary")},
    {ColorRole::TextDisabled, QLatin1StringView("text.disabled")},
    {ColorRole::TextOnFill, QLatin1StringView("text.onFill")},
    {ColorRole::AccentText, QLatin1StringView("accent.text")},
    {ColorRole::AccentFill, QLatin1StringView("accent.fill")},
    {ColorRole::AccentFillHover, QLatin1StringView("accent.fillHover")},
    {ColorRole::AccentWash, QLatin1StringView("accent.wash")},
    {ColorRole::Focus, QLatin1StringView("focus")},
    {ColorRole::SelectionFill, QLatin1StringView("selection.fill")},
    {ColorRole::SelectionText, QLatin1StringView("selection.text")},
    {ColorRole::Info, QLatin1StringView("state.info")},
    {ColorRole::Success, QLatin1StringView("state.success")},
    {ColorRole::Warning, QLatin1StringView("state.warning")},
    {ColorRole::Danger, QLatin1StringView("state.danger")},
    {ColorRole::InfoWash, QLatin1StringView("state.infoWash")},
    {ColorRole::SuccessWash, QLatin1StringView("state.successWash")},
    {ColorRole::WarningWash, QLatin1StringView("state.warningWash")},
    {ColorRole::DangerWash, QLatin1StringView("state.dangerWash")},
    {ColorRole::DangerFill, QLatin1StringView("state.dangerFill")},
    {ColorRole::PaperFrame, QLatin1StringView("paper.frame")},
    {ColorRole::PaperBadge, QLatin1StringView("paper.badge")},
    {ColorRole::PaperOnBadge, QLatin1StringView("paper.onBadge")},
    {ColorRole::PaperWash, QLatin1StringView("paper.wash")},
    {ColorRole::PaperText, QLatin1StringView("paper.text")},
    {ColorRole::LiveFrame, QLatin1StringView("live.frame")},
    {ColorRole::LiveStripe, QLatin1StringView("live.stripe")},
    {ColorRole::LiveBadge, QLatin1StringView("live.badge")},
    {ColorRole::LiveOnBadge, QLatin1StringView("live.onBadge")},
    {ColorRole::LiveWash, QLatin1StringView("live.wash")},
    {ColorRole::LiveText, QLatin1StringView("live.text")},
    {ColorRole::HaltBand, QLatin1StringView("halt.band")},
    {ColorRole::HaltStripe, QLatin1StringView("halt.stripe")},
    {ColorRole::HaltOnBand, QLatin1StringView("halt.onBand")},
    {ColorRole::ChartGrid, QLatin1StringView("chart.grid")},
    {ColorRole::ChartAxisText, QLatin1StringView("chart.axisText")},
    {ColorRole::ChartCrosshair, QLatin1StringView("chart.crosshair")},
    {ColorRole::ChartCrosshairLabel, QLatin1StringView("chart.crosshairLabel")},
    {ColorRole::ChartWatermark, QLatin1StringView("chart.watermark")},
    {ColorRole::ChartCoachLevel, QLatin1StringView("chart.coachLevel")},
    {ColorRole::ChartDraft, QLatin1StringView("chart.draft")},
    {ColorRole::Up, QLatin1StringView("upDown.up")},
    {ColorRole::Down, QLatin1StringView("upDown.down")},
    {ColorRole::BuyFill, QLatin1StringView("upDown.buyFill")},
    {ColorRole::SellFill, QLatin1StringView("upDown.sellFill")},
    {ColorRole::SideOnFill, QLatin1StringView("upDown.onFill")},
    {ColorRole::UpWash, QLatin1StringView("upDown.upWash")},
    {ColorRole::DownWash, QLatin1StringView("upDown.downWash")},
    {ColorRole::CandleUp, QLatin1StringView("upDown.candleUp")},
    {ColorRole::CandleDown, QLatin1StringView("upDown.candleDown")},
}};

/// Walks the file by dotted paths and remembers the first thing that is wrong.
class TokenReader
{
public:
    explicit TokenReader(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    QJsonValue value(const QString& path)
    {
        // Keys such as "frame.paper" hold a dot themselves, so the longest key that fits is tried first.
        return find(m_root, path.split(u'.'));
    }
    QColor color(const QString& path)
    {
        static const QRegularExpression form(u"^#[0-9A-Fa-f]{6}$"_s);
        const QString text = value(path).toString();
        if (!form.match(text).hasMatch()) {
            refuse(path, u"a colour such as #1B212A"_s);
            return {};
        }
        return QColor(text);
    }
    double number(const QString& path, double least, double most)
    {
        const QJsonValue found = value(path);
        if (!found.isDouble() || found.toDouble() < least || found.toDouble() > most) {
            refuse(path, u"a number from %1 to %2"_s.arg(least).arg(most));
            return least;
        }
        return found.toDouble();
    }
    int size(const QString& path) { return static_cast<int>(number(path, 0, 4000)); }
    int duration(const QString& path) { return static_cast<int>(number(path, 0, 60'000)); }
    QSize extent(const QString& path)
    {
        const QJsonArray found = value(path).toArray();
        if (found.size() != 2 || found.at(0).toInt() < 100 || found.at(1).toInt() < 100) {
            refuse(path, u"two sizes of at least 100"_s);
            return {};
        }
        return {found.at(0).toInt(), found.at(1).toInt()};
    }
    void refuse(const QString& path, const QString& expected)
    {
        if (m_problem.isEmpty()) {
            m_problem = u"theme tokens: %1 must be %2"_s.arg(path, expected);
        }
    }
    const QString& problem() const { return m_problem; }

private:
    static QJsonValue find(const QJsonObject& object, const QStringList& keys)
    {
        for (qsizetype taken = keys.size(); taken > 0; --taken) {
            const auto at = object.constFind(keys.first(taken).join(u'.'));
            if (at == object.constEnd()) {
                continue;
            }
            return taken == keys.size() ? at.value() : find(at.value().toObject(), keys.sliced(taken));
        }
        return {};
    }

    QJsonObject m_root;
    QString m_problem;
};

QLatin1StringView fileName(ThemeName name)
{
    switch (name) {
    case ThemeName::Dark:
        return QLatin1StringView("dark");
    case ThemeName::Light:
        return QLatin1StringView("light");
    case ThemeName::HighContrast:
        break;
    }
    return QLatin1StringView("highContrast");
}

void readColors(TokenReader& in, ThemeName name, QLatin1StringView upDown, Theme& theme)
{
    const QString root = u"themes."_s + fileName(name) + u'.';
    for (const Entry& entry : kEntries) {
        QString path = entry.path;
        if (path.startsWith("upDown."_L1)) {
            path = u"upDown."_s + upDown + u'.' + path.mid(7);
        }
        theme.colors[static_cast<std::size_t>(entry.role)] = in.color(root + path);
    }
    const QJsonArray list = in.value(root + u"indicator"_s).toArray();
    if (list.size() != static_cast<qsizetype>(theme.indicators.size())) {
        in.refuse(root + u"indicator"_s, u"a list of 8 colours"_s);
        return;
    }
    for (std::size_t n = 0; n < theme.indicators.size(); ++n) {
        const QColor color(list.at(static_cast<qsizetype>(n)).toString());
        if (!color.isValid()) {
            in.refuse(root + u"indicator"_s, u"a list of 8 colours"_s);
        }
        theme.indicators[n] = color;
    }
}

/// East Asian markets show rising prices red and buying is red there too: every up look changes place with its down
/// look.
void swapUpAndDown(Theme& theme)
{
    const auto swap = [&](ColorRole a, ColorRole b) {
        std::swap(theme.colors[static_cast<std::size_t>(a)], theme.colors[static_cast<std::size_t>(b)]);
    };
    swap(ColorRole::Up, ColorRole::Down);
    swap(ColorRole::UpWash, ColorRole::DownWash);
    swap(ColorRole::CandleUp, ColorRole::CandleDown);
    swap(ColorRole::BuyFill, ColorRole::SellFill);
}

void readSizes(TokenReader& in, Theme& theme)
{
    const auto text = [&](const QString& path) { return theme.scaled(in.size(path)); };
    for (const int step : {1, 2, 3, 4, 5, 6, 8, 10}) {
        theme.spaces[static_cast<std::size_t>(step)] = in.size(u"space.%1"_s.arg(step));
    }
    theme.radius = {in.size(u"radius.control"_s), in.size(u"radius.card"_s), in.size(u"radius.dialog"_s),
                    in.size(u"radius.badge"_s)};
    theme.border = {in.size(u"border.hair"_s),
                    in.size(u"border.strong"_s),
                    in.size(u"border.focus"_s),
                    in.size(u"border.focusGap"_s),
                    in.size(theme.highContrast() ? u"border.frame.highContrast"_s : u"border.frame.paper"_s),
                    in.size(u"border.frame.live"_s),
                    in.size(u"border.splitter"_s)};
    const QString density = theme.settings.density == Density::Compact ? u"compact"_s : u"comfortable"_s;
    theme.row = {text(u"row."_s + density), text(u"row.watchlist."_s + density), text(u"row.tableHeader"_s)};
    theme.control = {text(u"control."_s + density), text(u"control.compact"_s), text(u"control.order"_s),
                     text(u"control.touch"_s)};
    theme.bar = {text(u"bar.menu"_s),        text(u"bar.toolStrip"_s), text(u"bar.panelHeader"_s),
                 text(u"bar.chartHeader"_s), text(u"bar.replay"_s),    text(u"bar.status"_s),
                 text(u"bar.banner"_s),      text(u"bar.liveBand"_s),  text(u"bar.drawingTools"_s),
                 text(u"bar.priceAxis"_s),   text(u"bar.timeAxis"_s)};
    const auto range = [&](const QString& path) {
        return Theme::Range{in.size(path + u".min"_s), in.size(path + u".default"_s), in.size(path + u".max"_s)};
    };
    theme.panel
        = {range(u"panel.watchlist"_s),      range(u"panel.rail"_s),           in.size(u"panel.dock.min"_s),
           in.size(u"panel.dock.default"_s), in.extent(u"panel.window.min"_s), in.extent(u"panel.window.default"_s)};
    theme.icon = {text(u"icon.inline"_s), text(u"icon.control"_s), text(u"icon.tool"_s), text(u"icon.empty"_s),
                  in.number(u"icon.stroke"_s, 0.5, 4)};
    const bool still = theme.settings.reduceMotion;
    const auto motion
        = [&](const QString& key) { return in.duration((still ? u"motion.reduced."_s : u"motion."_s) + key); };
    theme.motion = {motion(u"hover"_s), motion(u"panel"_s), motion(u"toast"_s), in.duration(u"motion.toastStay"_s),
                    in.duration(u"motion.holdToStop"_s)};
    const auto alpha = [&](const QString& key) { return static_cast<int>(in.number(u"alpha."_s + key, 0, 255)); };
    theme.alpha = {alpha(u"volume"_s), alpha(u"profitZone"_s), alpha(u"lossZone"_s), alpha(u"band"_s)};
    theme.hollowFromBodyWidth = in.size(u"candle.hollowFromBodyWidth"_s);
    theme.freshMs = in.duration(u"age.fresh"_s);
}

/// Inter is the face of the design; where the system does not have it, the system's own face is used. We ship none.
QFont uiFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        font.setFamily(u"Inter"_s);
    }
    return font;
}

void readTypes(TokenReader& in, Theme& theme)
{
    static constexpr std::array<const char16_t*, kTypeRoleCount> kNames{u"caption", u"small",  u"body",    u"strong",
                                                                        u"title",   u"figure", u"display", u"caption"};
    const QFont plain = uiFont();
    for (std::size_t n = 0; n < kNames.size(); ++n) {
        const QString path = u"type."_s + QString::fromUtf16(kNames[n]);
        const bool mono = n == static_cast<std::size_t>(TypeRole::Mono);
        QFont font = mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : plain;
        font.setPixelSize(theme.scaled(std::max(6, in.size(path + u".size"_s))));
        font.setWeight(mono ? QFont::Normal : static_cast<QFont::Weight>(in.number(path + u".weight"_s, 100, 900)));
        theme.types[n] = {font, theme.scaled(in.size(path + u".line"_s))};
    }
}

} // namespace

QLatin1StringView colorPath(ColorRole role)
{
    return kEntries[static_cast<std::size_t>(role)].path;
}

Result<Theme> makeTheme(const QByteArray& tokens, const ThemeSettings& settings)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(tokens, &parsed);
    if (!document.isObject()) {
        return Error{ErrorCode::Parse,
                     u"theme tokens: no JSON object (%1 at byte %2)"_s.arg(parsed.errorString()).arg(parsed.offset)};
    }
    if (document.object().value(u"version"_s).toInt() != 1) {
        return Error{ErrorCode::Parse, u"theme tokens: version must be 1"_s};
    }
    TokenReader in(document.object());
    Theme theme;
    theme.settings = settings;
    theme.settings.textScale = std::clamp(settings.textScale, 0.9, 1.5);
    for (const auto name : {ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast}) {
        for (const auto upDown : {"classic"_L1, "colourBlind"_L1}) {
            readColors(in, name, upDown, theme);
        }
    }
    theme.name = themeNameFor(settings);
    readColors(in, theme.name, settings.choice == ThemeChoice::ColourBlindSafe ? "colourBlind"_L1 : "classic"_L1,
               theme);
    if (settings.choice == ThemeChoice::RedUp) {
        swapUpAndDown(theme);
    }
    readSizes(in, theme);
    readTypes(in, theme);
    if (!in.problem().isEmpty()) {
        return Error{ErrorCode::Parse, in.problem()};
    }
    return theme;
}

} // namespace elite
