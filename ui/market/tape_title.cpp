// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/tape_title.h"

#include "models/market/demo_market.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct TapeTitles
{
    Q_DECLARE_TR_FUNCTIONS(TapeTitles)
};

} // namespace

QString shownTapeTitle(const QString& title)
{
    return title == kDemoTapeTitle ? TapeTitles::tr("Demo market") : title;
}

} // namespace elite
