// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/model_chain.h"

#include <algorithm>

namespace elite {

std::vector<ChainLink> walkChain(const QStringList& chain, const ModelTable& table,
                                 const std::optional<std::vector<ListedModel>>& listed, const QStringList& off,
                                 const QDate& today)
{
    std::vector<ChainLink> out;
    for (const QString& id : chain) {
        ChainLink link;
        link.id = id;
        link.shutdown = table.find(id).shutdown;
        bool isListed = !listed;
        if (listed) {
            const auto found = std::find_if(listed->begin(), listed->end(),
                                            [&](const ListedModel& model) { return model.id == id; });
            isListed = found != listed->end();
            if (isListed && found->shutdown.isValid()) {
                link.shutdown = found->shutdown; // The service knows better than a table that was shipped.
            }
        }
        link.daysLeft = link.shutdown.isValid() ? static_cast<int>(today.daysTo(link.shutdown)) : -1;
        if (link.shutdown.isValid() && link.shutdown <= today) {
            link.use = ModelUse::Ended;
        } else if (!isListed) {
            link.use = ModelUse::NotListed;
        } else if (off.contains(id)) {
            link.use = ModelUse::Off;
        } else if (link.shutdown.isValid() && link.daysLeft <= kEndsSoonDays) {
            link.use = ModelUse::EndsSoon;
        }
        out.push_back(link);
    }
    return out;
}

} // namespace elite
