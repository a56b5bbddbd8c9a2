// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/state_box.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace elite {

class Note;

/// Holds the content of a panel and shows its state instead of it or above it. The panel keeps its size, and it keeps
/// its last content under a note wherever it has one: stale and halted always, an error when Keep::Content.
class StatePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Keep { Content, Nothing };

    explicit StatePanel(QWidget* content, QWidget* parent = nullptr);
    QWidget* content() const { return m_content; }
    PanelState state() const { return m_state; }

    void showContent();
    /// Nothing is seen for the first 300 ms, so that quick work does not flicker. Has a Cancel button.
    void showLoading(const QString& what);
    /// n of m in the words and in the meter; a total of 0 means that nobody knows it.
    void setProgress(qint64 done, qint64 total);
    void showState(PanelState state, const StateText& text, Keep keep = Keep::Nothing);

Q_SIGNALS:
    void cancelRequested();
    void actionRequested();

private:
    void reveal();

    QWidget* m_content;
    Note* m_note;
    StateBox* m_box;
    QStackedLayout* m_stack;
    QTimer m_delay;
    QString m_what;
    qint64 m_done = 0;
    qint64 m_total = 0;
    PanelState m_state = PanelState::Content;
};

} // namespace elite
