// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include <QFile>

#include <cmath>

namespace elite {

int Theme::scaled(double px) const
{
    return static_cast<int>(std::lround(px * settings.textScale));
}

QColor Theme::mixed(const QColor& bottom, const QColor& top, int alpha)
{
    const auto part = [alpha](int from, int to) { return from + (to - from) * alpha / 255; };
    return QColor(part(bottom.red(), top.red()), part(bottom.green(), top.green()), part(bottom.blue(), top.blue()));
}

QColor Theme::withAlpha(const QColor& color, int alpha)
{
    QColor result = color;
    result.setAlpha(alpha);
    return result;
}

QColor Theme::stronger(const QColor& fill, const QColor& onFill, int alpha)
{
    return mixed(fill, onFill.lightness() > 127 ? QColor(Qt::black) : QColor(Qt::white), alpha);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set
        = [&](QPalette::ColorRole role, ColorRole color) { p.setColor(QPalette::All, role, this->color(color)); };
    set(QPalette::Window, ColorRole::Surface1);
    set(QPalette::Base, ColorRole::Surface1);
    set(QPalette::AlternateBase, ColorRole::Surface2);
    set(QPalette::Button, ColorRole::Surface2);
    set(QPalette::Light, ColorRole::Surface3);
    set(QPalette::Midlight, ColorRole::Surface3);
    set(QPalette::Mid, ColorRole::LineStrong);
    set(QPalette::Dark, ColorRole::LineSubtle);
    set(QPalette::Shadow, ColorRole::Surface0);
    set(QPalette::WindowText, ColorRole::TextPrimary);
    set(QPalette::Text, ColorRole::TextPrimary);
    set(QPalette::ButtonText, ColorRole::TextPrimary);
    set(QPalette::BrightText, ColorRole::Danger);
    set(QPalette::PlaceholderText, ColorRole::TextSecondary);
    set(QPalette::Highlight, ColorRole::SelectionFill);
    set(QPalette::HighlightedText, ColorRole::SelectionText);
    set(QPalette::Link, ColorRole::AccentText);
    set(QPalette::LinkVisited, ColorRole::AccentText);
    set(QPalette::ToolTipBase, ColorRole::Surface3);
    set(QPalette::ToolTipText, ColorRole::TextPrimary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::Link}) {
        p.setColor(QPalette::Disabled, role, color(ColorRole::TextDisabled));
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Surface3));
    return p;
}

QByteArray shippedTokens()
{
    QFile file(QStringLiteral(":/themes/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ThemeName themeNameFor(const ThemeSettings& settings)
{
    switch (settings.choice) {
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::HighContrast:
        return ThemeName::HighContrast;
    case ThemeChoice::System:
        if (settings.systemHighContrast) {
            return ThemeName::HighContrast;
        }
        break;
    case ThemeChoice::ColourBlindSafe:
    case ThemeChoice::RedUp:
        break;
    }
    return settings.systemDark ? ThemeName::Dark : ThemeName::Light;
}

} // namespace elite
