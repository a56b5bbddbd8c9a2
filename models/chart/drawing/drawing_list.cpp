// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/drawing/drawing_list.h"

#include <algorithm>

namespace elite::chart {

const Drawing* DrawingList::find(std::uint64_t id) const
{
    const std::size_t index = indexOf(id);
    return index < m_drawings.size() ? &m_drawings[index] : nullptr;
}

std::size_t DrawingList::indexOf(std::uint64_t id) const
{
    const auto found
        = std::find_if(m_drawings.begin(), m_drawings.end(), [id](const Drawing& one) { return one.id == id; });
    return static_cast<std::size_t>(found - m_drawings.begin());
}

std::uint64_t DrawingList::add(Drawing drawing)
{
    if (!isSound(drawing) || m_drawings.size() >= kMost) {
        return 0;
    }
    drawing.id = ++m_lastId;
    m_drawings.push_back(std::move(drawing));
    return m_lastId;
}

bool DrawingList::insert(const Drawing& drawing, std::size_t index)
{
    if (!isSound(drawing) || drawing.id == 0 || find(drawing.id) != nullptr || m_drawings.size() >= kMost) {
        return false;
    }
    m_lastId = std::max(m_lastId, drawing.id);
    index = std::min(index, m_drawings.size());
    m_drawings.insert(m_drawings.begin() + static_cast<std::ptrdiff_t>(index), drawing);
    return true;
}

bool DrawingList::replace(const Drawing& drawing)
{
    const std::size_t index = indexOf(drawing.id);
    if (index == m_drawings.size() || !isSound(drawing)) {
        return false;
    }
    m_drawings[index] = drawing;
    return true;
}

bool DrawingList::remove(std::uint64_t id)
{
    const std::size_t index = indexOf(id);
    if (index == m_drawings.size()) {
        return false;
    }
    m_drawings.erase(m_drawings.begin() + static_cast<std::ptrdiff_t>(index));
    return true;
}

bool DrawingList::moveTo(std::uint64_t id, std::size_t index)
{
    const std::size_t from = indexOf(id);
    if (from == m_drawings.size()) {
        return false;
    }
    Drawing moved = m_drawings[from];
    m_drawings.erase(m_drawings.begin() + static_cast<std::ptrdiff_t>(from));
    index = std::min(index, m_drawings.size());
    m_drawings.insert(m_drawings.begin() + static_cast<std::ptrdiff_t>(index), std::move(moved));
    return true;
}

} // namespace elite::chart
