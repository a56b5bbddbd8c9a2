// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/process_hardening.h"
#include "ui/window/main_window.h"

#include <QApplication>

int main(int argc, char** argv)
{
    elite::hardenProcess();
    QApplication application(argc, argv);
    elite::MainWindow window;
    window.show();
    return QApplication::exec();
}
