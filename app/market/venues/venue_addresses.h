// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace elite {

/// Where a venue is reached. Tests put a local server in its place.
struct VenueAddresses
{
    QUrl rest;
    QList<QList<QUrl>> streams; // Per endpoint its addresses, the first one first.
};

} // namespace elite
