// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing.h"

#include <functional>

namespace elite::chart {

/// The drawings of one symbol in the order they are painted, the last on top. A value: a copy is a snapshot.
class DrawingList
{
public:
    static constexpr std::size_t kMost = 2000;

    const std::vector<Drawing>& all() const { return m_drawings; }
    bool isEmpty() const { return m_drawings.empty(); }
    std::size_t size() const { return m_drawings.size(); }
    const Drawing* find(std::uint64_t id) const;

    /// On top of the others; its new id, or 0 when it is not sound or there are too many.
    std::uint64_t add(Drawing drawing);
    bool replace(const Drawing& drawing); ///< by its id
    bool remove(std::uint64_t id);
    /// To another place in the order; clamped.
    bool moveTo(std::uint64_t id, std::size_t index);
    std::size_t indexOf(std::uint64_t id) const; ///< size() when unknown
    /// Puts it back where it was, with its id.
    bool insert(const Drawing& drawing, std::size_t index);

    friend bool operator==(const DrawingList&, const DrawingList&) = default;

private:
    std::vector<Drawing> m_drawings;
    std::uint64_t m_lastId = 0;
};

} // namespace elite::chart
