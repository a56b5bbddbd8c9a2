// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QProgressBar>

namespace elite {

/// A 6 px bar with, when given, a line above it: what it is at the start, the figure with its unit at the end
/// ("Loss room", "483.14 USD"). The share is 0 to 1. Its accessible name is both texts.
class Meter : public QProgressBar
{
    Q_OBJECT
public:
    explicit Meter(QWidget* parent = nullptr);
    void setShare(double share);
    double share() const;
    QString label() const { return m_label; }
    QString figure() const { return m_figure; }
    void setTexts(const QString& label, const QString& figure);
    /// Colour of the bar: AccentText unless said otherwise (Warning, Danger, Success).
    void setBarRole(ColorRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_figure;
    ColorRole m_role = ColorRole::AccentText;
};

} // namespace elite
