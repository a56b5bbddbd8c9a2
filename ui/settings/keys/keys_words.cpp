// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keys_words.h"

#include <QCoreApplication>

namespace elite {

namespace {

class KeysWords
{
    Q_DECLARE_TR_FUNCTIONS(KeysWords)
};

PlaceWords vaultWords(const SecretStore& store)
{
    if (store.vaultIsOpen()) {
        PlaceWords words{
            NoteKind::Success,
            KeysWords::tr("Your vault is open"),
            KeysWords::tr("Keys are in a file that only your passphrase opens. It closes when the program ends."),
            {PlaceAction::CloseVault, PlaceAction::ChangePassphrase}};
        if (store.keychain().condition == KeychainCondition::Unlocked) {
            words.actions.push_back(PlaceAction::MoveToKeychain);
        }
        return words;
    }
    return {
        NoteKind::Warning,
        KeysWords::tr("Your vault is closed"),
        KeysWords::tr(
            "Keys are in a file that only your passphrase opens. Nothing is lost; until it is open, everything that "
            "needs a key waits."),
        {PlaceAction::OpenVault, PlaceAction::ThisRunOnly}};
}

PlaceWords noKeychainWords(const QString& title, const QString& text, std::vector<PlaceAction> first = {})
{
    first.insert(first.end(), {PlaceAction::CreateVault, PlaceAction::ThisRunOnly, PlaceAction::AskAgain});
    return {NoteKind::Warning, title,
            text + QLatin1Char(' ')
                + KeysWords::tr(
                    "Without it you can keep keys in a vault, a file that only your passphrase opens, or for this run "
                    "only. They are never written in the clear."),
            std::move(first)};
}

PlaceWords keychainWords(const SecretStore& store)
{
    const KeychainReport& report = store.keychain();
    switch (report.condition) {
    case KeychainCondition::Unlocked:
        return {NoteKind::Success, KeysWords::tr("The keychain is open"),
                KeysWords::tr(
                    "Keys are kept in %1, read back and compared after each save. No file of this program holds them.")
                    .arg(keychainTitle(report.backend)),
                store.place() == SecretPlace::Keychain
                    ? std::vector<PlaceAction>{PlaceAction::AskAgain, PlaceAction::MoveToVault}
                    : std::vector<PlaceAction>{PlaceAction::AskAgain, PlaceAction::CreateVault}};
    case KeychainCondition::Locked:
        return {NoteKind::Warning,
                KeysWords::tr("The keychain is locked"),
                KeysWords::tr(
                    "The keys in it are not lost. While it is locked nothing is made new and nothing is overwritten. "
                    "Unlock it; the window that asks for its password is your system's, not ours."),
                {PlaceAction::Unlock, PlaceAction::ThisRunOnly, PlaceAction::AskAgain}};
    case KeychainCondition::Unresponsive:
        return {
            NoteKind::Danger,
            KeysWords::tr("The keychain does not answer"),
            KeysWords::tr(
                "It was asked and said nothing for 2 seconds. The keys in it are not lost. Look for a window of your "
                "system that waits for you, or sign out and in again."),
            {PlaceAction::AskAgain, PlaceAction::ThisRunOnly}};
    case KeychainCondition::NoCollection:
        return noKeychainWords(
            KeysWords::tr("There is no keyring yet"),
            KeysWords::tr("Your system can keep keys, but you have no keyring. Make one: your system asks for a "
                          "password for it."),
            {PlaceAction::CreateKeyring});
    case KeychainCondition::NoService:
        return noKeychainWords(
            KeysWords::tr("No keychain is running"),
            KeysWords::tr("Install and start GNOME Keyring, or switch on the Secret Service of KeePassXC or "
                          "KWallet, then ask again."));
    case KeychainCondition::NoBus:
        return noKeychainWords(
            KeysWords::tr("This session has no keychain"),
            KeysWords::tr("The program was started outside a desktop session, so there is no message bus to "
                          "reach a keychain by."));
    case KeychainCondition::NoLibrary:
        return noKeychainWords(KeysWords::tr("A library is missing"),
                               KeysWords::tr("Install libsecret (package libsecret-1-0) and start the program again."));
    case KeychainCondition::NoGlibLoop:
        return noKeychainWords(
            KeysWords::tr("The keychain cannot be used like this"),
            KeysWords::tr("The program runs without GLib, so the keychain would never answer. Start it without "
                          "the environment variable QT_NO_GLIB."));
    }
    return {};
}

} // namespace

PlaceWords placeWords(const SecretStore& store)
{
    if (store.isForThisRunOnly()) {
        PlaceWords words{NoteKind::Warning,
                         KeysWords::tr("Keys are kept for this run only"),
                         KeysWords::tr("What you add now is forgotten when the program ends."),
                         {}};
        words.actions = {store.vaultExists() ? PlaceAction::OpenVault : PlaceAction::CreateVault};
        if (store.keychain().condition == KeychainCondition::Unlocked) {
            words.actions.insert(words.actions.begin(), PlaceAction::UseThisKeychain);
        }
        return words;
    }
    if (store.place() == SecretPlace::Vault) {
        return vaultWords(store);
    }
    if (!store.keychainIsKnown()) {
        return {NoteKind::Info, KeysWords::tr("Asking the keychain"), KeysWords::tr("This takes up to 2 seconds."), {}};
    }
    const QString recorded = store.recordedPlace().section(QLatin1Char(':'), 1);
    const KeychainReport& report = store.keychain();
    if (!recorded.isEmpty() && report.condition == KeychainCondition::Unlocked && report.backend != recorded) {
        return {
            NoteKind::Warning,
            KeysWords::tr("Your keys are in another keychain"),
            KeysWords::tr(
                "They were saved in %1; this session has %2. Start the program in the session where you saved them, or "
                "use this keychain from now on: keys saved elsewhere stay there and have to be added here again.")
                .arg(keychainTitle(recorded), keychainTitle(report.backend)),
            {PlaceAction::AskAgain, PlaceAction::UseThisKeychain, PlaceAction::ThisRunOnly}};
    }
    return keychainWords(store);
}

QString placeQuestion(KeyNeed need)
{
    switch (need) {
    case KeyNeed::None:
        break;
    case KeyNeed::Place:
        return KeysWords::tr("There is no keychain to hold the key of your records. <a href=\"run\">Practise now, for "
                             "this run only</a>, or <a href=\"keys\">choose a place that lasts</a>.");
    case KeyNeed::Unlock:
        return KeysWords::tr("The keychain with the key of your records is locked. Nothing is lost. <a "
                             "href=\"unlock\">Unlock it</a>, and they open.");
    case KeyNeed::OpenVault:
        return KeysWords::tr("The key of your records lies in your vault. Nothing is lost. <a href=\"unlock\">Type its "
                             "passphrase</a>, and they open.");
    case KeyNeed::UnlockOrRun:
        return KeysWords::tr("Your keychain is locked, so nothing can be recorded yet. <a href=\"unlock\">Unlock "
                             "it</a>, or <a href=\"run\">practise now, for this run only</a>.");
    }
    return {};
}

QString actionWords(PlaceAction action)
{
    switch (action) {
    case PlaceAction::Unlock:
        return KeysWords::tr("Unlock…");
    case PlaceAction::CreateKeyring:
        return KeysWords::tr("Make a keyring…");
    case PlaceAction::AskAgain:
        return KeysWords::tr("Ask again");
    case PlaceAction::UseThisKeychain:
        return KeysWords::tr("Use this keychain");
    case PlaceAction::CreateVault:
        return KeysWords::tr("Create a vault…");
    case PlaceAction::OpenVault:
        return KeysWords::tr("Open the vault…");
    case PlaceAction::CloseVault:
        return KeysWords::tr("Close the vault");
    case PlaceAction::ChangePassphrase:
        return KeysWords::tr("Change the passphrase…");
    case PlaceAction::MoveToVault:
        return KeysWords::tr("Move to a vault…");
    case PlaceAction::MoveToKeychain:
        return KeysWords::tr("Move to the keychain…");
    case PlaceAction::ThisRunOnly:
        return KeysWords::tr("Keep for this run only");
    }
    return {};
}

QString keychainTitle(const QString& backend)
{
    if (backend == QLatin1String("libsecret")) {
        return KeysWords::tr("the system keyring (Secret Service)");
    }
    if (backend == QLatin1String("kwallet5")) {
        return KeysWords::tr("KWallet");
    }
    if (backend == QLatin1String("windows")) {
        return KeysWords::tr("the Windows Credential Manager");
    }
    return backend == QLatin1String("macos") ? KeysWords::tr("the macOS keychain") : backend;
}

QString providerTitle(KeyProvider provider)
{
    switch (provider) {
    case KeyProvider::OpenAi:
        return QStringLiteral("OpenAI");
    case KeyProvider::OpenAiCompatible:
        return KeysWords::tr("Compatible server");
    case KeyProvider::Binance:
        return QStringLiteral("Binance");
    case KeyProvider::Kraken:
        return QStringLiteral("Kraken");
    case KeyProvider::Coinbase:
        return QStringLiteral("Coinbase");
    case KeyProvider::Bitstamp:
        return QStringLiteral("Bitstamp");
    case KeyProvider::Luno:
        return QStringLiteral("Luno");
    case KeyProvider::Okx:
        return QStringLiteral("OKX");
    case KeyProvider::Bybit:
        return QStringLiteral("Bybit");
    }
    return {};
}

QString partTitle(KeyPart part)
{
    switch (part) {
    case KeyPart::ApiKey:
        return KeysWords::tr("API key");
    case KeyPart::ApiSecret:
        return KeysWords::tr("API secret");
    case KeyPart::Passphrase:
        return KeysWords::tr("Passphrase of the key");
    }
    return {};
}

QString problemWords(KeyProblem problem, KeyProvider provider)
{
    switch (problem) {
    case KeyProblem::None:
    case KeyProblem::Empty:
        return {};
    case KeyProblem::HasSpaces:
        return KeysWords::tr("There is a blank or a line break inside. Copy the key again, in one piece.");
    case KeyProblem::TooShort:
        return KeysWords::tr("This is shorter than a key of %1. Part of it is probably missing.")
            .arg(providerTitle(provider));
    case KeyProblem::TooLong:
        return KeysWords::tr("This is longer than a key of %1.").arg(providerTitle(provider));
    case KeyProblem::WrongShape:
        return KeysWords::tr(
                   "This does not look like a key of %1, which begins with sk- and has letters, digits, - and _ only.")
            .arg(providerTitle(provider));
    case KeyProblem::AdminKey:
        return KeysWords::tr(
            "This is an administration key (sk-admin-). It can do more than this program may; make a project key.");
    }
    return {};
}

QString ageWords(const ApiKeyInfo& key, const QDateTime& now, const QLocale& locale)
{
    const int days = ageInDays(key, now);
    const QString since = locale.toString(key.added.toLocalTime().date(), QLocale::ShortFormat);
    if (days >= kKeyReminderDays) {
        return KeysWords::tr("added %1, %n day(s) old: time to replace it", nullptr, days).arg(since);
    }
    return days == 0 ? KeysWords::tr("added today")
                     : KeysWords::tr("added %1, %n day(s) old", nullptr, days).arg(since);
}

QString secretErrorWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return KeysWords::tr("Not done: the place where keys are kept is locked. Nothing was changed.");
    case ErrorCode::Timeout:
        return KeysWords::tr("The keychain did not answer in time. Ask again and look whether the key is there.");
    case ErrorCode::Unavailable:
        return KeysWords::tr("Not done: there is no keychain to keep the key in. Nothing was changed.");
    case ErrorCode::Denied:
        return KeysWords::tr("Not done: your system refused access to the keychain. Allow this program there, then try "
                             "again. Nothing was changed.");
    case ErrorCode::OtherBackend:
        return KeysWords::tr(
            "Not done: your keys are in another keychain than the one of this session. Nothing was changed.");
    case ErrorCode::WrongPassphrase:
        return KeysWords::tr("This passphrase does not open the vault. The vault is whole; try again.");
    case ErrorCode::Corrupt:
        return KeysWords::tr(
            "What was read back is damaged. Nothing of it was used; keys that are still shown were kept.");
    case ErrorCode::NewerFormat:
        return KeysWords::tr(
            "The vault was written by a newer version of the program. Nothing was changed; update the program.");
    case ErrorCode::WrongKey:
        return KeysWords::tr("This code is whole, but it belongs to another ledger. Nothing was changed.");
    case ErrorCode::AlreadyExists:
        return KeysWords::tr(
            "Not done: the new place has a vault or the master key of another ledger already. Nothing was changed.");
    case ErrorCode::InvalidInput:
        return KeysWords::tr("The passphrase needs at least %1 characters. Nothing was changed.")
            .arg(kShortestPassphrase);
    case ErrorCode::Full:
        return KeysWords::tr("There is not enough free memory to open the vault. Close other programs and try again.");
    default:
        return KeysWords::tr("Not done: %1. Nothing was changed.").arg(error.detail);
    }
}

QString movedWords(const MoveOutcome& outcome, SecretPlace to)
{
    const QString moved = to == SecretPlace::Vault
        ? KeysWords::tr("%n item(s) are in the vault now, each read back and compared.", nullptr, outcome.moved)
        : KeysWords::tr("%n item(s) are in the keychain now, each read back and compared.", nullptr, outcome.moved);
    return outcome.leftBehind == 0 ? moved
                                   : moved + QLatin1Char(' ')
            + KeysWords::tr("%n of them could not be deleted in the old place; delete them there yourself.", nullptr,
                            outcome.leftBehind);
}

PlaceWords masterKeyWords(const MasterKey& key, bool codeConfirmed)
{
    switch (key.state()) {
    case MasterKeyState::Unknown:
        return {NoteKind::Info,
                KeysWords::tr("The master key was not asked for yet"),
                KeysWords::tr("It is read when the ledger opens."),
                {}};
    case MasterKeyState::Ready:
        if (!key.isKept()) {
            return {NoteKind::Warning,
                    KeysWords::tr("The master key lasts for this run only"),
                    KeysWords::tr(
                        "Write down its recovery code: without it your journal cannot be read after the program ends."),
                    {}};
        }
        if (codeConfirmed) {
            return {
                NoteKind::Success,
                KeysWords::tr("The recovery code was written down"),
                KeysWords::tr("It brings your journal back when the keychain is lost. You can check your paper here."),
                {}};
        }
        return {
            NoteKind::Warning,
            KeysWords::tr("The recovery code was not written down yet"),
            KeysWords::tr(
                "If the keychain is lost, only this code on paper brings your journal notes, plans and chats back."),
            {}};
    case MasterKeyState::Waiting:
        return {NoteKind::Info,
                KeysWords::tr("The master key waits"),
                KeysWords::tr(
                    "It cannot be read while the place where keys are kept is closed. Nothing is made new meanwhile."),
                {}};
    case MasterKeyState::Lost:
        return {
            NoteKind::Danger,
            KeysWords::tr("The master key of your ledger is missing"),
            KeysWords::tr(
                "The keychain is open and does not have it. Your ledger is untouched. Type the recovery code from your "
                "paper to open it again."),
            {}};
    case MasterKeyState::Wrong:
        return {NoteKind::Danger,
                KeysWords::tr("The master key does not fit your ledger"),
                KeysWords::tr(
                    "Another key sealed it. Your ledger is untouched. Type the recovery code that belongs to it."),
                {}};
    }
    return {};
}

} // namespace elite
