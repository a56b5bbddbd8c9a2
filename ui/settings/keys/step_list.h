// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace elite {

/// The steps of a wizard, one below the other: done, in hand, to come. Looked at only; the buttons go from step to
/// step.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList& steps, QWidget* parent = nullptr);
    /// Steps before it count as done.
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace elite
