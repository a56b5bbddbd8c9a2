// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/demo_market.h"

#include <QSaveFile>

#include <cstdio>

// Writes the demo tape while the program is built: make_demo_tape FILE
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("use: make_demo_tape FILE\n", stderr);
        return 2;
    }
    const auto bytes = elite::makeDemoTape();
    QSaveFile file(QString::fromLocal8Bit(argv[1]));
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        const QString why = bytes ? file.errorString() : bytes.error().detail;
        std::fprintf(stderr, "make_demo_tape: %s\n", qPrintable(why));
        return 1;
    }
    return 0;
}
