// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>

#include <optional>

namespace elite {

/// A dot (or an icon) and words: the state of a feed, of the ledger, of the coach. It is a button to its detail; where
/// there is none, setInteractive(false) makes it plain text for mouse, keyboard and screen reader.
class StatusChip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Plain, Outlined };

    explicit StatusChip(const QString& text = {}, QWidget* parent = nullptr);
    /// Colour of the 7 px dot; TextDisabled draws a hollow ring.
    void setDot(ColorRole role);
    /// An icon instead of the dot.
    void setIconName(const QString& name);
    void setLook(Look look);
    void setInteractive(bool interactive);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<ColorRole> m_dot;
    QString m_iconName;
    Look m_look = Look::Plain;
};

} // namespace elite
