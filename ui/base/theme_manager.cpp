// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme_manager.h"

#include "ui/base/elite_style.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif
#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QStyleHints>
#include <QWidget>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(logTheme, "elite.theme")

constexpr char kTypeProperty[] = "eliteType";
constexpr char kTextProperty[] = "eliteText";
constexpr char kSurfaceProperty[] = "eliteSurface";

bool paletteIsDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

bool askSystemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown) {
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    }
#endif
    return paletteIsDark();
}

bool askSystemHighContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

/// Writes the marked font and colours into the widget; touches nothing that is not marked.
void applyRoles(QWidget* widget, const Theme& theme)
{
    if (const QVariant role = widget->property(kTypeProperty); role.isValid()) {
        widget->setFont(theme.font(static_cast<TypeRole>(role.toInt())));
    }
    const QVariant text = widget->property(kTextProperty);
    const QVariant surface = widget->property(kSurfaceProperty);
    if (!text.isValid() && !surface.isValid()) {
        return;
    }
    QPalette palette;
    if (text.isValid()) {
        const QColor color = theme.color(static_cast<ColorRole>(text.toInt()));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            palette.setColor(QPalette::Active, role, color);
            palette.setColor(QPalette::Inactive, role, color);
            palette.setColor(QPalette::Disabled, role, theme.color(ColorRole::TextDisabled));
        }
    }
    if (surface.isValid()) {
        // A palette is inherited, so the ground of texts and tables changes only when the widget is one of them.
        const bool area = widget->inherits("QAbstractScrollArea");
        palette.setColor(area ? QPalette::Base : QPalette::Window,
                         theme.color(static_cast<ColorRole>(surface.toInt())));
        widget->setAutoFillBackground(true);
    }
    widget->setPalette(palette);
}

void mark(QWidget* widget, const char* property, int role)
{
    widget->setProperty(property, role);
    applyRoles(widget, themeOf(widget));
}

EliteStyle* installedStyle()
{
    return qobject_cast<EliteStyle*>(QApplication::style());
}

} // namespace

ThemeManager::ThemeManager(QObject* parent, std::function<bool()> systemIsDark)
    : QObject(parent)
    , m_systemIsDark(systemIsDark ? std::move(systemIsDark) : askSystemIsDark)
{
}

ThemeSettings ThemeManager::completed(ThemeSettings settings) const
{
    settings.systemDark = m_systemIsDark();
    settings.systemHighContrast = askSystemHighContrast();
    return settings;
}

Done ThemeManager::start(const ThemeSettings& settings, const QByteArray& tokens)
{
    // The system is asked before our own palette hides its answer.
    const ThemeSettings wanted = completed(settings);
    Result<Theme> made = makeTheme(tokens, wanted);
    if (!made) {
        return made.error();
    }
    m_tokens = tokens;
    m_settings = wanted;
    if (!installedStyle()) {
        QApplication::setStyle(new EliteStyle(*made)); // QApplication owns it.
    }
    apply(std::move(*made));
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::followSystem);
#endif
    return {};
}

void ThemeManager::setSettings(const ThemeSettings& settings)
{
    ThemeSettings wanted = settings;
    wanted.systemDark = m_settings.systemDark;
    wanted.systemHighContrast = m_settings.systemHighContrast;
    if (wanted == m_settings) {
        return;
    }
    Result<Theme> made = makeTheme(m_tokens, wanted);
    require(made.hasValue(), "theme tokens were accepted at start");
    m_settings = wanted;
    apply(std::move(*made));
}

bool ThemeManager::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_askingSystem && event->type() == QEvent::ThemeChange) {
        followSystem();
    }
    return QObject::eventFilter(watched, event);
}

void ThemeManager::followSystem()
{
    // Our palette sets every role and so hides the system's; without ours Qt puts the system's palette back.
    m_askingSystem = true;
    QApplication::setPalette(QPalette());
    const ThemeSettings wanted = completed(m_settings);
    if (wanted == m_settings) {
        QApplication::setPalette(installedStyle()->theme().palette());
    } else if (Result<Theme> made = makeTheme(m_tokens, wanted)) {
        m_settings = wanted;
        apply(std::move(*made));
    }
    m_askingSystem = false;
}

void ThemeManager::apply(Theme theme)
{
    EliteStyle* style = installedStyle();
    require(style != nullptr, "EliteStyle is the application's style");
    style->setTheme(std::move(theme));
    qCDebug(logTheme) << "theme" << static_cast<int>(style->theme().name) << "text" << m_settings.textScale;
    QApplication::setPalette(style->theme().palette());
    QApplication::setFont(style->theme().font(TypeRole::Body));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        applyRoles(widget, style->theme());
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->update();
    }
    Q_EMIT themeChanged();
}

const Theme& theme()
{
    if (const EliteStyle* style = installedStyle()) {
        return style->theme();
    }
    static const Theme fallback = makeTheme(shippedTokens(), {.choice = ThemeChoice::Dark}).value();
    return fallback;
}

const Theme& themeOf(const QWidget* widget)
{
    const auto* style = widget ? qobject_cast<const EliteStyle*>(widget->style()) : nullptr;
    return style ? style->theme() : theme();
}

void setTypeRole(QWidget* widget, TypeRole role)
{
    mark(widget, kTypeProperty, static_cast<int>(role));
}

void setTextRole(QWidget* widget, ColorRole role)
{
    mark(widget, kTextProperty, static_cast<int>(role));
}

void setSurfaceRole(QWidget* widget, ColorRole role)
{
    mark(widget, kSurfaceProperty, static_cast<int>(role));
}

} // namespace elite
