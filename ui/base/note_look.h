// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/note.h"
#include "ui/base/theme.h"

#include <QString>

namespace elite {

/// Colour of sign and ground and the icon of each kind, shared by notes, toasts and states.
struct NoteLook
{
    ColorRole ink, ground;
    QString iconName;
};
NoteLook noteLook(NoteKind kind);

/// Links as the design draws them: accent and semibold instead of underlined.
QString withQuietLinks(QString html);

} // namespace elite
