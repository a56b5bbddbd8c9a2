// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <QObject>

#include <optional>

namespace elite {

/// The symbol that watchlist, chart and ticket of one link colour show together. Lives on the ui thread; the window
/// owns it, panels only look and choose.
class SymbolSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const std::optional<InstrumentId>& current() const { return m_current; }
    bool is(const InstrumentId& id) const { return m_current == id; }

    void select(const InstrumentId& id);
    /// The same when nobody decided it: a feed was opened.
    void settle(const InstrumentId& id);
    bool isChosen() const { return m_isChosen; } ///< select() brought the present one
    /// Another feed was opened: its instruments are others.
    void clear();

Q_SIGNALS:
    void changed(); // current()

private:
    void set(const InstrumentId& id, bool isChosen);

    std::optional<InstrumentId> m_current;
    bool m_isChosen = false;
};

} // namespace elite
