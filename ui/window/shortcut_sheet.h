// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace elite {

class ActionRegistry;

/// All shortcuts on one sheet, by group ("?").
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const ActionRegistry& registry, QWidget* parent);

Q_SIGNALS:
    void changeRequested();
};

} // namespace elite
