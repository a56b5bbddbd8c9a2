// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace elite {

class AppContext;
class GatePanel;
class PromotionDialog;
class TradingDesk;

/// The way to live in the window: its panel, its dialogs, its progress on Home, and what the trader must be told.
class GateDesk : public QObject
{
    Q_OBJECT
public:
    explicit GateDesk(TradingDesk& desk);

private:
    void addActions();
    void show();
    void askForRun();
    void review();

    TradingDesk& m_desk;
    AppContext& m_context;
    QPointer<GatePanel> m_panel;
    QPointer<PromotionDialog> m_dialog;
};

} // namespace elite
