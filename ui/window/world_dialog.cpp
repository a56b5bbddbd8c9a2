// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/world_dialog.h"

#include "ui/base/world_frame.h"

#include <QDialog>

namespace elite {

QString worldTitle(const QString& title)
{
    return worldWord(WorldSign::instance().world()) + QStringLiteral(" · ") + title;
}

void prepareWorldDialog(QDialog* dialog, const QString& title)
{
    dialog->setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto* frame = new WorldFrame(dialog);
    frame->setTitle(title);
}

} // namespace elite
