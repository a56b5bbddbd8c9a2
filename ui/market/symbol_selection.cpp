// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/symbol_selection.h"

namespace elite {

void SymbolSelection::select(const InstrumentId& id)
{
    set(id, true);
}

void SymbolSelection::settle(const InstrumentId& id)
{
    set(id, false);
}

void SymbolSelection::set(const InstrumentId& id, bool isChosen)
{
    if (m_current != id) {
        m_current = id;
        m_isChosen = isChosen;
        Q_EMIT changed();
    }
}

void SymbolSelection::clear()
{
    if (m_current) {
        m_current.reset();
        Q_EMIT changed();
    }
}

} // namespace elite
