// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/roles.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace elite {

/// The hatched band across a window: red for LIVE (32 px, one line), amber for HALTED (two lines and buttons).
/// Without texts it is a bare hatched strip, as above a dialog that goes live.
class WorldBand : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Live, Halt };

    explicit WorldBand(Kind kind, QWidget* parent = nullptr);
    /// `title` in bold, `detail` beside it (Live) or below it (Halt). Both are announced to screen readers on change.
    void setTexts(const QString& title, const QString& detail);
    /// Buttons stand at the end of the band, in the order they are added.
    QPushButton* addButton(const QString& text, ButtonRole role, const QString& iconName = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Kind m_kind;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_detail;
    QHBoxLayout* m_row;
};

} // namespace elite
