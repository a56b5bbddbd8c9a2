// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace elite {

/// One step of a guide: its number in a circle, or a check mark once it is done, its title, and below it whatever the
/// step shows while it is the present one.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    enum class State { Waiting, Present, Finished };

    StepRow(int number, const QString& title, QWidget* parent = nullptr);
    void setState(State state);
    State state() const { return m_state; }
    void setDetail(const QString& text);
    /// Seen while the step is present, or done when `staysWhenDone`.
    void addBody(QWidget* body, bool staysWhenDone = false, Qt::Alignment align = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    int m_number;
    State m_state = State::Waiting;
    QLabel* m_title;
    QLabel* m_detail;
    QVBoxLayout* m_column;
    QList<std::pair<QWidget*, bool>> m_bodies;
};

} // namespace elite
