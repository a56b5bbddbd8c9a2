// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_service.h"
#include "app/live/exchange_keys.h"
#include "app/secrets/secret_services.h"
#include "ui/settings/keys/key_dialog.h"
#include "ui/settings/keys/place_box.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace elite {

class Card;
class Note;

/// The page of all keys: where they are kept and what to do about it, a key that came by environment, the list, the
/// recovery code. A page of the settings dialog; works alone too.
class KeysPage : public QWidget
{
    Q_OBJECT
public:
    explicit KeysPage(SecretServices& secrets, QWidget* parent = nullptr);

    /// Says live what the keys of the coach can do, and checks new ones before they are stored.
    void setCoach(CoachService* coach);

    /// Says what the keys of exchanges may do, and asks before new ones are stored.
    void setExchangeKeys(ExchangeKeys* exchange);
    /// Asked before a key is added, replaced or removed; goes on when the person proved to be the one.
    void setGuard(std::function<void(std::function<void()>)> guard) { m_guard = std::move(guard); }

    static QString title() { return tr("Keys"); }

Q_SIGNALS:
    /// The steps to the AI coach, again or for the first time.
    void setUpRequested();

private:
    void refresh();
    void showOffer();
    void showList();
    void showRecovery();
    QWidget* makeRow(const ApiKeyInfo& key);
    void rename(const QString& id);
    void replace(const QString& id);
    void remove(const QString& id);
    void guarded(std::function<void()> then);
    void report(const QString& text); ///< the outcome of the last thing done; empty hides it

    void addCoachState(QWidget* row, QVBoxLayout* words, const QString& keyId);
    void addModels();
    KeyTrial trial();
    void openKeyDialog(KeyDialog* dialog);
    void addExchangeState(QWidget* row, QVBoxLayout* words, const QString& keyId);

    SecretServices& m_secrets;
    CoachService* m_coach = nullptr;
    ExchangeKeys* m_exchange = nullptr;
    std::optional<ExchangeKeyVerdict> m_tried; ///< what the exchange said about the key in the open dialog
    std::function<void(std::function<void()>)> m_guard;
    Note* m_outcome;
    PlaceBox* m_place;
    Card* m_offer;
    QLabel* m_offerText;
    QVBoxLayout* m_list;
    QStringList m_shownRows;
    QPushButton* m_setUp;
    QPushButton* m_add;
    Note* m_recovery;
    QPushButton* m_show;
    QPushButton* m_check;
    QPushButton* m_restore;
};

} // namespace elite
