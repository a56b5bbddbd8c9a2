// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_dialect.h"

#include <algorithm>

namespace elite {

std::vector<PrivateNote> notesOf(const AccountNews& news)
{
    std::vector<PrivateNote> out;
    for (const VenueOrder& order : news.orders) {
        out.push_back({order.clientId, order.id, order.state, order.filled, false});
    }
    for (const VenueFill& fill : news.fills) {
        const auto at = std::find_if(out.begin(), out.end(),
                                     [&](const PrivateNote& note) { return note.venueId == fill.orderId; });
        PrivateNote& note = at == out.end() ? out.emplace_back() : *at;
        note.isFill = true;
        note.venueId = fill.orderId;
        note.clientId = note.clientId.isEmpty() ? fill.clientId : note.clientId;
    }
    return out;
}

PrivateFrame notesFrame(const Result<AccountNews>& news)
{
    PrivateFrame out;
    if (news) {
        out.notes = notesOf(*news);
        out.kind = out.notes.empty() ? PrivateFrame::Kind::Nothing : PrivateFrame::Kind::Notes;
    }
    return out;
}

} // namespace elite
