// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/work_registry.h"

#include <algorithm>

namespace elite {

int WorkRegistry::begin(const QString& what, const QString& ifClosed)
{
    m_running.push_back({++m_lastId, what, ifClosed});
    Q_EMIT changed();
    return m_lastId;
}

void WorkRegistry::end(int id)
{
    const auto gone
        = std::remove_if(m_running.begin(), m_running.end(), [id](const RunningWork& work) { return work.id == id; });
    if (gone == m_running.end()) {
        return;
    }
    m_running.erase(gone, m_running.end());
    Q_EMIT changed();
}

} // namespace elite
