// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/version.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::printf("elite %s (%s)\n", elite::kVersion, elite::kCommit);
    return 0;
}
