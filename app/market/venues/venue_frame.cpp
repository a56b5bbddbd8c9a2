// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/venue_frame.h"

namespace elite {

void VenueFrame::clear()
{
    kind = FrameKind::Unknown;
    events.clear();
    refused = 0;
    sequence = 0;
    requestId = 0;
    note.clear();
}

} // namespace elite
