// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace elite {

/// Ctrl+K: one list of all commands, panels, settings and help pages. Keyboard only works for everything: type, arrow
/// keys, Enter, Esc. It is a child of the window, 560 px wide at its top, and closes when the focus leaves it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    PaletteModel& model() { return m_model; }
    void open(std::vector<PaletteEntry> entries);
    void dismiss();

Q_SIGNALS:
    /// Something ran; the recent ones changed.
    void used();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void onTyped(const QString& text);
    void runCurrent();
    void move(int rows);
    void place();
    void updateSizes();

    PaletteModel m_model;
    QLineEdit* m_edit;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace elite
