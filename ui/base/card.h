// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;

namespace elite {

class ElidedLabel;

/// A titled group on its own surface: radius 6, one hair line, room inside. Home, the rail and dialogs are made of it.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Raised stands on a panel (Surface2 with a line), Flat on the window ground (Surface1 without one).
    enum class Look { Raised, Flat };

    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// A quiet text at the end of the title line: "95 % interval, n 35".
    void setTrailing(const QString& text);
    void setIconName(const QString& name, ColorRole role = ColorRole::TextSecondary);
    void setLook(Look look);
    /// Ground and edge of a card that warns: Warning, Danger, Info, Success; Surface2 is the plain one.
    void setTint(ColorRole role);
    QVBoxLayout* body() const { return m_body; }
    /// For a badge or a button at the end of the title line.
    QHBoxLayout* titleRow() const { return m_titleRow; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Look m_look = Look::Raised;
    ColorRole m_tint = ColorRole::Surface2;
    QString m_iconName;
    ColorRole m_iconRole = ColorRole::TextSecondary;
    QLabel* m_icon;
    ElidedLabel* m_title;
    QLabel* m_trailing;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_body;
};

} // namespace elite
