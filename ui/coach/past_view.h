// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QHash>
#include <QIcon>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace elite {

class StatePanel;

/// All past verdicts with the pictures that were sent, newest first, searchable by instrument, words and outcome.
/// Return opens one, Delete takes its picture away.
class PastView : public QWidget
{
    Q_OBJECT
public:
    explicit PastView(CoachService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString& id);
    void problem(const QString& title, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    /// Pictures are opened when their row is seen, on a pool thread.
    void loadSeen();
    void load(const KeptVerdict& kept);
    QIcon blank(const KeptVerdict& kept) const;
    void showMenu(const QPoint& at);
    void askToRemove();
    void remove(const QString& id);
    const KeptVerdict* chosen() const;

    CoachService& m_service;
    QLineEdit* m_search;
    QListWidget* m_list;
    StatePanel* m_panel;
    QHash<QByteArray, QIcon> m_pictures; ///< by the hash of what was sent; without one: it is gone
    QSet<QByteArray> m_loading;
};

} // namespace elite
