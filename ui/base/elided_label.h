// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace elite {

/// A one-line label that gives way: it shortens its text with an ellipsis and then shows the whole text as tool tip.
/// text() and the accessible name are always the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace elite
