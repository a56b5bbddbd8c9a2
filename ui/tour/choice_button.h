// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace elite {

/// One of a few ways to go on: icon, a title and a quiet line below it. The one that is taken now has the accent edge.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString& iconName, const QString& title, const QString& detail, QWidget* parent = nullptr);
    void setDetail(const QString& detail);
    void setTaken(bool taken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int taken() const;

    QString m_iconName;
    QString m_detail;
    bool m_isTaken = false;
};

} // namespace elite
