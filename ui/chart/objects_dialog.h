// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace elite {

class DrawingLayer;
class Note;

/// All drawings of the chart, the topmost first: choose, raise, lower, hide, lock, change, delete.
class ObjectsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ObjectsDialog(DrawingLayer* layer, QWidget* parent = nullptr);
    /// Where they are kept, when that has to be said.
    void setPlace(const QString& words);

private:
    void fill();
    void follow();
    std::uint64_t chosen() const;
    void shift(int direction);

    DrawingLayer* m_layer;
    QListWidget* m_list;
    Note* m_place;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_hide;
    QPushButton* m_lock;
    QPushButton* m_change;
    QPushButton* m_alert;
    QPushButton* m_remove;
    bool m_filling = false;
};

} // namespace elite
