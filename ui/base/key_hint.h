// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace elite {

/// A key in a small frame, sometimes with what it does behind it: [Ctrl Enter] send.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QString& keys, const QString& meaning = {}, QWidget* parent = nullptr);
    void setKeys(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_keys;
    QString m_meaning;
};

/// "Ctrl K" for Ctrl+K, as the pictures write it; native names on macOS.
QString keysText(const QKeySequence& sequence);

} // namespace elite
