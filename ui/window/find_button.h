// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace elite {

/// Looks like the search field of the mock-ups and opens the command palette.
class FindButton : public QAbstractButton
{
    Q_OBJECT
public:
    FindButton(const QString& text, QWidget* parent);

    void setKeys(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int keysWidth() const;
    QString m_keys;
};

/// A key in a small box, as in "Ctrl+K"; returns the width it needs.
int keyBoxWidth(const QWidget* widget, const QString& keys);
void paintKeyBox(QPainter* painter, const QWidget* widget, const QRect& box, const QString& keys, const QColor& color);

} // namespace elite
