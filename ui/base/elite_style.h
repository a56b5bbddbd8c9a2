// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QProxyStyle>

namespace elite {

/// The one style of the program: metrics and drawing of all standard controls from the theme, Fusion below it for the
/// behaviour. No style sheet is used anywhere, so QApplication::style() is always this object.
class EliteStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit EliteStyle(Theme theme);

    const Theme& theme() const { return m_theme; }
    void setTheme(Theme theme) { m_theme = std::move(theme); }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    QPalette standardPalette() const override { return m_theme.palette(); }
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    Theme m_theme;
};

} // namespace elite
