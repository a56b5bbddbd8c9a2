// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/choice.h"

#include <QAbstractButton>
#include <QSignalBlocker>

namespace elite {

void showChosen(QAbstractButton* button, bool isOn)
{
    const QSignalBlocker quiet(button);
    button->setChecked(isOn);
}

} // namespace elite
