// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/api_keys.h"
#include "app/secrets/master_key.h"
#include "app/storage/ledger_service.h"
#include "ui/base/note.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace elite {

/// What a person can do about the place where keys are kept.
enum class PlaceAction {
    Unlock,
    CreateKeyring,
    AskAgain,
    UseThisKeychain,
    CreateVault,
    OpenVault,
    CloseVault,
    ChangePassphrase,
    MoveToVault,
    MoveToKeychain,
    ThisRunOnly
};

struct PlaceWords
{
    NoteKind kind = NoteKind::Info;
    QString title;
    QString text; ///< what it means, what was kept, what to do
    std::vector<PlaceAction> actions; ///< the first is the advised one
};

PlaceWords placeWords(const SecretStore& store);
QString actionWords(PlaceAction action);
/// Asks what keeps the records waiting; the links are "run" (for this run only), "keys" (choose) and "unlock". Empty:
/// there is nothing to ask.
QString placeQuestion(KeyNeed need);

QString keychainTitle(const QString& backend); ///< "the system keyring (Secret Service)"
QString providerTitle(KeyProvider provider);
QString partTitle(KeyPart part);
QString problemWords(KeyProblem problem, KeyProvider provider); ///< empty for None
QString ageWords(const ApiKeyInfo& key, const QDateTime& now, const QLocale& locale);
/// Why something about keys did not work, and what was kept.
QString secretErrorWords(const Error& error);

QString movedWords(const MoveOutcome& outcome, SecretPlace to);

PlaceWords masterKeyWords(const MasterKey& key, bool codeConfirmed);

} // namespace elite
