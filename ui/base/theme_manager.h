// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QObject>

#include <functional>

class QWidget;

namespace elite {

class EliteStyle;

/// Owns the look of the running program. main() makes one after QApplication, calls start() and keeps it until the end.
/// Lives on the ui thread.
class ThemeManager : public QObject
{
    Q_OBJECT
public:
    /// `systemIsDark` is asked at start and whenever the system says that its look changed; tests bring their own.
    explicit ThemeManager(QObject* parent = nullptr, std::function<bool()> systemIsDark = {});

    /// Installs the style, the palette and the font. Refuses broken tokens and leaves the application as it was.
    Done start(const ThemeSettings& settings, const QByteArray& tokens = shippedTokens());

    const ThemeSettings& settings() const { return m_settings; }
    /// Changes the look of all widgets at once: palette, font and one StyleChange, no restart.
    void setSettings(const ThemeSettings& settings);

Q_SIGNALS:
    void themeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ThemeSettings completed(ThemeSettings settings) const;
    void followSystem();
    void apply(Theme theme);

    std::function<bool()> m_systemIsDark;
    QByteArray m_tokens;
    ThemeSettings m_settings;
    bool m_askingSystem = false;
};

/// The theme that is in force. Before ThemeManager::start (and in tests without one) it is the dark one.
const Theme& theme();
/// The same, through the widget's own style; what a painter uses.
const Theme& themeOf(const QWidget* widget);

/// Marks a widget so that it keeps following the theme: its font, the colour of its text, its background.
void setTypeRole(QWidget* widget, TypeRole role);
void setTextRole(QWidget* widget, ColorRole role);
void setSurfaceRole(QWidget* widget, ColorRole role);

} // namespace elite
