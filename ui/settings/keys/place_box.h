// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_services.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/vault_dialog.h"

#include <QWidget>

class QHBoxLayout;

namespace elite {

/// Where keys are kept, what state that place is in, and what a person can do about it.
class PlaceBox : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceBox(SecretServices& secrets, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    /// What came of the last thing that was done; empty takes the words away.
    void said(const QString& text);

private:
    void act(PlaceAction action);
    void askPassphrase(VaultDialog::Purpose purpose);
    void afterPrompt(const Done& result);

    SecretServices& m_secrets;
    Note* m_note;
    QHBoxLayout* m_buttons;
    std::vector<PlaceAction> m_shown;
};

/// Title and text of a place into a note.
void fillNote(Note* note, const PlaceWords& words);

} // namespace elite
