// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace elite {

class Meter;

enum class PanelState { Content, Loading, Empty, Stale, Error, Halted, Locked };

/// What a panel says in one of its states. Errors say what happened (title), what was kept (detail), what to do
/// (action); empty panels say what will be here and one next step.
struct StateText
{
    QString title;
    QString detail = {};
    QString action = {}; ///< text of the one button; empty when there is nothing to do
    QString iconName = {}; ///< empty takes the icon of the state
};

/// One state as a centred picture of words: icon, title, detail, meter while loading, one link.
class StateBox : public QFrame
{
    Q_OBJECT
public:
    explicit StateBox(QWidget* parent = nullptr);
    void show(PanelState state, const StateText& text);
    /// While loading: n of m; a total of 0 means that nobody knows it.
    void setProgress(qint64 done, qint64 total);
    PanelState state() const { return m_state; }
    /// Icon in the tint of its state on the panel's ground instead of the coloured ground.
    void setWashed(bool washed);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    PanelState m_state = PanelState::Empty;
    QString m_iconName;
    bool m_washed = true;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_detail;
    Meter* m_meter;
    QPushButton* m_action;
};

/// An empty panel: 32 px icon, what will be here, one next step.
class EmptyState : public StateBox
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& detail, const QString& action = {},
               QWidget* parent = nullptr);
};

} // namespace elite
