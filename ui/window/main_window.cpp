// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

namespace elite {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
}

} // namespace elite
