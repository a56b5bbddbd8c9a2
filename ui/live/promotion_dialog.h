// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"
#include "ui/live/confirm_page.h"

#include <QDialog>

class QStackedWidget;

namespace elite {

class RecordPage;
class StatePanel;
class WorldFrame;

/// The way from paper to live in two confirmations. Closing it at any point keeps paper.
class PromotionDialog : public QDialog
{
    Q_OBJECT
public:
    struct Hooks
    {
        /// The keys of this venue.
        std::function<std::vector<KeyChoice>(const VenueId&)> keys;
        /// Asks the venue what the key may do.
        std::function<void(const VenueId&, const QString& key, QObject*, std::function<void(Result<LiveKey>)>)> askKey;
        bool needsCode = false;
        /// Uses a code up; an error says why it is not taken.
        std::function<void(const QString& code, QObject*, std::function<void(const Done&)>)> useCode;
        /// Why a code was not taken, in words.
        std::function<QString(const Error&)> codeWords;
    };
    PromotionDialog(GateService& gate, Hooks hooks, QWidget* parent = nullptr);

Q_SIGNALS:
    void disclosureWanted();
    void keysWanted();

private:
    void showRecord(const GateCheck& check);
    void showConfirm();
    void askKey(const QString& key);
    void goLive();
    void promote(bool codeAccepted);

    GateService& m_gate;
    Hooks m_hooks;
    WorldFrame* m_frame;
    QStackedWidget* m_pages;
    StatePanel* m_waiting;
    RecordPage* m_record = nullptr;
    ConfirmPage* m_confirm = nullptr;
    GateCheck m_check;
    LiveKey m_key;
};

} // namespace elite
