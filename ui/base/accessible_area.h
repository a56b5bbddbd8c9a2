// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QObject;

namespace elite {

/// For a scroll area, nothing for any other object. Its children come and go with the scroll bars; Qt's own class (6.4)
/// reads beyond its list when it is asked for one that has just gone, which a screen reader cannot know.
QAccessibleInterface* makeAccessibleArea(QObject* object);

} // namespace elite
