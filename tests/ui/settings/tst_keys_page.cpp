// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/recovery_code.h"
#include "app/settings/settings.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/clipboard_guard.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/keys/secret_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using elite::KeychainCondition;
using elite::KeychainReport;
using elite::KeysPage;
using elite::Secret;

namespace {

const QByteArray kKey = "sk-proj-" + QByteArray(24, 'a') + "CANARY" + QByteArray(14, 'b') + "WXYZ";

elite::KeychainProbe always(KeychainCondition condition)
{
    return [condition](const QString&) {
        KeychainReport report;
        report.condition = condition;
        report.backend = QStringLiteral("libsecret");
        return report;
    };
}

struct Desk
{
    explicit Desk(elite::KeychainProbe probe = always(KeychainCondition::NoBus))
        : paths{folder.path(), folder.path(), folder.path(), folder.path()}
        , settings(paths.settingsFile())
        , secrets(paths, settings, std::move(probe), {1, 8})
    {
    }
    template <class Start> bool finish(Start start)
    {
        std::optional<elite::Done> answer;
        start([&](const elite::Done& done) { answer.emplace(done); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) && answer->hasValue();
    }
    bool openVault()
    {
        return finish(
            [&](auto done) { secrets.store.createVault(Secret::copyOf("a long passphrase"), &secrets.store, done); });
    }

    QTemporaryDir folder;
    elite::AppPaths paths;
    elite::Settings settings;
    elite::SecretServices secrets;
};

QPushButton* button(const QWidget& in, const QString& text)
{
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->text() == text && !each->isHidden()) {
            return each;
        }
    }
    return nullptr;
}

QString allWords(const QWidget& in)
{
    QString words;
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        words += label->text() + QLatin1Char('\n') + label->accessibleName() + QLatin1Char('\n');
    }
    for (const QLineEdit* field : in.findChildren<QLineEdit*>()) {
        words += field->displayText() + QLatin1Char('\n');
    }
    return words;
}

QDialog* dialogOf(const QWidget& page)
{
    QDialog* found = nullptr;
    const bool there = QTest::qWaitFor([&] {
        const auto all = page.findChildren<QDialog*>();
        found = all.isEmpty() ? nullptr : all.last();
        return found != nullptr && found->isVisible();
    });
    return there ? found : nullptr;
}

bool everyControlHasAName(const QWidget& in)
{
    for (const QWidget* control : in.findChildren<QWidget*>()) {
        const bool takesFocus = control->focusPolicy() != Qt::NoFocus && control->isVisible();
        const auto* asButton = qobject_cast<const QAbstractButton*>(control);
        if (takesFocus && control->accessibleName().isEmpty() && (asButton == nullptr || asButton->text().isEmpty())
            && qobject_cast<const QLabel*>(control) == nullptr) {
            qWarning() << "no name:" << control;
            return false;
        }
    }
    return true;
}

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEachStateInWordsWithANextStep_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("action");
        const auto row = [](KeychainCondition condition, const char* title, const QString& action) {
            QTest::newRow(title) << int(condition) << QString::fromLatin1(title) << action;
        };
        row(KeychainCondition::Unlocked, "The keychain is open", QStringLiteral("Ask again"));
        row(KeychainCondition::Locked, "The keychain is locked", QStringLiteral("Unlock…"));
        row(KeychainCondition::NoCollection, "There is no keyring yet", QStringLiteral("Make a keyring…"));
        row(KeychainCondition::NoService, "No keychain is running", QStringLiteral("Create a vault…"));
        row(KeychainCondition::NoBus, "This session has no keychain", QStringLiteral("Create a vault…"));
        row(KeychainCondition::NoLibrary, "A library is missing", QStringLiteral("Create a vault…"));
        row(KeychainCondition::NoGlibLoop, "The keychain cannot be used like this", QStringLiteral("Create a vault…"));
        row(KeychainCondition::Unresponsive, "The keychain does not answer", QStringLiteral("Ask again"));
    }
    void saysEachStateInWordsWithANextStep()
    {
        QFETCH(int, condition);
        QFETCH(QString, title);
        QFETCH(QString, action);
        Desk desk(always(KeychainCondition(condition)));
        KeysPage page(desk.secrets);
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return allWords(page).contains(title); }, 5000));
        QVERIFY(QTest::qWaitFor([&] { return button(page, action) != nullptr; }));
        QVERIFY(everyControlHasAName(page));
    }

    void aPastedKeyIsStoredAndNeverShown()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        KeysPage page(desk.secrets);
        page.show();
        QTest::mouseClick(button(page, QStringLiteral("Add a key…")), Qt::LeftButton);
        QDialog* dialog = dialogOf(page);
        QVERIFY(dialog != nullptr);
        QVERIFY(everyControlHasAName(*dialog));
        QPushButton* store = button(*dialog, QStringLiteral("Store the key"));
        QVERIFY(!store->isEnabled() && !store->toolTip().isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("sk-admin-") + QString(50, u'x'));
        QTest::mouseClick(button(*dialog, QStringLiteral("Paste")), Qt::LeftButton);
        QVERIFY(allWords(*dialog).contains(QStringLiteral("administration key")));
        QVERIFY(!store->isEnabled());
        QGuiApplication::clipboard()->setText(QStringLiteral("  %1\n").arg(QString::fromLatin1(kKey)));
        QTest::mouseClick(button(*dialog, QStringLiteral("Paste")), Qt::LeftButton);
        QVERIFY(store->isEnabled());
        QVERIFY(!allWords(*dialog).contains(QStringLiteral("CANARY")));
        QTest::mouseClick(store, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return desk.secrets.keys.keys().size() == 1; }, 10'000));
        QVERIFY(QTest::qWaitFor([&] { return allWords(page).contains(QStringLiteral("sk-proj...WXYZ")); }));
        QVERIFY(!allWords(page).contains(QStringLiteral("CANARY")));
        QVERIFY(everyControlHasAName(page));

        QVERIFY(QTest::qWaitFor([&] { return button(page, QStringLiteral("Remove…")) != nullptr; }));
        QTest::mouseClick(button(page, QStringLiteral("Remove…")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return dialogOf(page) != dialog && dialogOf(page) != nullptr; }));
        QDialog* remove = dialogOf(page);
        QVERIFY(allWords(*remove).contains(QStringLiteral("stays valid at OpenAI")));
        QTest::mouseClick(button(*remove, QStringLiteral("Remove the key")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return desk.secrets.keys.keys().empty(); }, 10'000));
        QVERIFY(QTest::qWaitFor([&] { return allWords(page).contains(QStringLiteral("No keys yet")); }));
    }

    void aVaultIsMadeByKeyboardAlone()
    {
        Desk desk;
        KeysPage page(desk.secrets);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitFor([&] { return button(page, QStringLiteral("Create a vault…")) != nullptr; }, 5000));
        button(page, QStringLiteral("Create a vault…"))->setFocus();
        QTest::keyClick(button(page, QStringLiteral("Create a vault…")), Qt::Key_Space);
        QDialog* dialog = dialogOf(page);
        QVERIFY(dialog != nullptr);
        const auto fields = dialog->findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields.at(0), QStringLiteral("a long passphrase"));
        QTest::keyClicks(fields.at(1), QStringLiteral("a long passphrasf"));
        QVERIFY(!button(*dialog, QStringLiteral("Create the vault"))->isEnabled());
        QTest::keyClick(fields.at(1), Qt::Key_Backspace);
        QTest::keyClicks(fields.at(1), QStringLiteral("e"));
        QVERIFY(!allWords(*dialog).contains(QStringLiteral("long passphrase")));
        QTest::keyClick(fields.at(1), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return desk.secrets.store.vaultIsOpen(); }, 10'000));
        QVERIFY(QTest::qWaitFor([&] { return allWords(page).contains(QStringLiteral("Your vault is open")); }));
    }

    void thePassphraseIsChangedInTheWindow()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        KeysPage page(desk.secrets);
        page.show();
        QTest::mouseClick(button(page, QStringLiteral("Change the passphrase…")), Qt::LeftButton);
        QDialog* dialog = dialogOf(page);
        QVERIFY(dialog != nullptr);
        QVERIFY(everyControlHasAName(*dialog));
        const auto fields = dialog->findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 3);
        QPushButton* change = button(*dialog, QStringLiteral("Change the passphrase"));
        const auto type = [&](const char* old) {
            QTest::keyClicks(fields.at(0), QString::fromLatin1(old));
            QTest::keyClicks(fields.at(1), QStringLiteral("an even longer passphrase"));
            QTest::keyClicks(fields.at(2), QStringLiteral("an even longer passphrase"));
            QVERIFY(change->isEnabled());
            QTest::mouseClick(change, Qt::LeftButton);
        };
        type("not the old passphrase");
        QVERIFY(QTest::qWaitFor([&] { return allWords(*dialog).contains(QStringLiteral("does not open the vault")); },
                                10'000));
        type("a long passphrase");
        QVERIFY(
            QTest::qWaitFor([&] { return allWords(page).contains(QStringLiteral("passphrase was changed")); }, 10'000));
        desk.secrets.store.closeVault();
        QVERIFY(desk.finish([&](auto done) {
            desk.secrets.store.openVault(Secret::copyOf("an even longer passphrase"), &desk.secrets.store, done);
        }));
    }

    void theClipboardForgetsAPastedKey()
    {
        QClipboard* clipboard = QGuiApplication::clipboard();
        Desk desk;
        QVERIFY(desk.openVault());
        KeysPage page(desk.secrets);
        page.show();
        const auto pasteAndClose = [&](const std::function<void()>& meanwhile) {
            clipboard->setText(QString::fromLatin1(kKey));
            QTest::mouseClick(button(page, QStringLiteral("Add a key…")), Qt::LeftButton);
            QDialog* dialog = dialogOf(page);
            QTest::mouseClick(button(*dialog, QStringLiteral("Paste")), Qt::LeftButton);
            meanwhile();
            dialog->close();
            QVERIFY(QTest::qWaitFor([&] { return page.findChildren<QDialog*>().isEmpty(); }));
        };
        pasteAndClose([&] { QCOMPARE(clipboard->text(), QString::fromLatin1(kKey)); });
        QCOMPARE(clipboard->text(), QString());
        pasteAndClose([&] { clipboard->setText(QStringLiteral("something else")); }); // not ours to clear
        QCOMPARE(clipboard->text(), QStringLiteral("something else"));

        clipboard->setText(QStringLiteral("old key"));
        elite::ClipboardGuard::instance().remember(Secret::copyOf("old key"), std::chrono::milliseconds(20));
        QVERIFY(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }));
    }

    void theRecoveryCodeIsShownThenAskedFor()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        desk.secrets.masterKey.open({});
        QVERIFY(
            QTest::qWaitFor([&] { return desk.secrets.masterKey.state() == elite::MasterKeyState::Ready; }, 10'000));
        KeysPage page(desk.secrets);
        page.show();
        QVERIFY(allWords(page).contains(QStringLiteral("not written down yet")));
        QTest::mouseClick(button(page, QStringLiteral("Show the recovery code…")), Qt::LeftButton);
        QDialog* dialog = dialogOf(page);
        QVERIFY(dialog != nullptr);
        const QString code = QString::fromLatin1(elite::recoveryCode(desk.secrets.masterKey.key()).reveal());
        const QStringList groups = code.split(u'-');
        for (const QString& group : groups) {
            QVERIFY(allWords(*dialog).contains(group));
        }
        QTest::mouseClick(button(*dialog, QStringLiteral("I have written it down")), Qt::LeftButton);
        QVERIFY(!allWords(*dialog).contains(groups.at(3)));
        const auto fields = dialog->findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields.at(0), QStringLiteral("WRONG"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Check")), Qt::LeftButton);
        QVERIFY(!desk.secrets.recoveryCodeConfirmed());
        for (QLineEdit* field : fields) {
            const int number = field->accessibleName().section(u' ', 1).toInt();
            field->setText(groups.at(number - 1).toLower());
        }
        QTest::mouseClick(button(*dialog, QStringLiteral("Check")), Qt::LeftButton);
        QVERIFY(desk.secrets.recoveryCodeConfirmed());
        QVERIFY(button(page, QStringLiteral("Show the recovery code…")) == nullptr); // once
        QVERIFY(button(page, QStringLiteral("Check my paper…")) != nullptr);
    }

    void aLostKeyIsExplainedAndTypedBack()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        const Secret lost = Secret::random(32);
        const QByteArray id = elite::masterKeyId(lost);
        desk.secrets.masterKey.open({true, [id](const Secret& key) { return elite::masterKeyId(key) == id; }});
        QVERIFY(QTest::qWaitFor([&] { return desk.secrets.masterKey.state() == elite::MasterKeyState::Lost; }, 10'000));
        KeysPage page(desk.secrets);
        page.show();
        QVERIFY(allWords(page).contains(QStringLiteral("is missing")));
        QTest::mouseClick(button(page, QStringLiteral("Restore from the code…")), Qt::LeftButton);
        QDialog* dialog = dialogOf(page);
        QVERIFY(dialog != nullptr);
        QVERIFY(everyControlHasAName(*dialog));
        auto* code = dialog->findChild<QPlainTextEdit*>();
        QString typed = QString::fromLatin1(elite::recoveryCode(lost).reveal());
        QString wrong = typed;
        wrong[7] = wrong[7] == u'7' ? u'8' : u'7';
        code->setPlainText(wrong);
        QVERIFY(allWords(*dialog).contains(QStringLiteral("Group 2 is mistyped")));
        QVERIFY(!button(*dialog, QStringLiteral("Restore"))->isEnabled());
        code->setPlainText(typed);
        QTest::mouseClick(button(*dialog, QStringLiteral("Restore")), Qt::LeftButton);
        QVERIFY(
            QTest::qWaitFor([&] { return desk.secrets.masterKey.state() == elite::MasterKeyState::Ready; }, 10'000));
        QVERIFY(desk.secrets.masterKey.key().sameAs(lost));
    }

    void offersToKeepAKeyFromTheEnvironment()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        desk.secrets.keys.setEnvironmentKey(Secret::copyOf(kKey), QStringLiteral("environment"));
        KeysPage page(desk.secrets);
        page.show();
        QVERIFY(allWords(page).contains(QStringLiteral("sk-proj...WXYZ given by environment")));
        QTest::mouseClick(button(page, QStringLiteral("Keep it")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return desk.secrets.keys.keys().size() == 1; }, 10'000));
        QVERIFY(QTest::qWaitFor([&] {
            return button(page, QStringLiteral("Keep it")) == nullptr
                || !button(page, QStringLiteral("Keep it"))->isVisible();
        }));
    }

    /// Pictures of this session's real state for a person to look at: only when ELITE_SHOTS names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ELITE_SHOTS");
        if (folder.isEmpty()) {
            QSKIP("SKIP: ELITE_SHOTS names no folder for pictures");
        }
        const QString state = qEnvironmentVariable("ELITE_TEST_CONDITION", QStringLiteral("session"));
        Desk desk{elite::KeychainProbe(elite::probeKeychain)};
        if (state == QLatin1String("unlocked")) {
            std::vector<Secret> parts;
            parts.push_back(Secret::copyOf(kKey));
            QVERIFY(desk.finish([&](auto done) {
                desk.secrets.keys.add(elite::KeyProvider::OpenAi, QStringLiteral("Work"), std::move(parts),
                                      &desk.secrets.store, done);
            }));
            desk.secrets.keys.setEnvironmentKey(Secret::copyOf(QByteArray("sk-proj-" + QByteArray(40, 'e') + "ENVI")),
                                                QStringLiteral("environment"));
            desk.secrets.masterKey.open({});
            QVERIFY(QTest::qWaitFor([&] { return desk.secrets.masterKey.state() == elite::MasterKeyState::Ready; },
                                    10'000));
        }
        for (const auto& [name, choice] : {std::pair{QStringLiteral("dark"), elite::ThemeChoice::Dark},
                                           std::pair{QStringLiteral("light"), elite::ThemeChoice::Light}}) {
            elite::ThemeSettings look;
            look.choice = choice;
            m_themes.setSettings(look);
            KeysPage page(desk.secrets);
            page.setContentsMargins(24, 24, 24, 24);
            elite::setSurfaceRole(&page, elite::ColorRole::Surface0);
            page.setAutoFillBackground(true);
            page.resize(820, 760);
            page.show();
            QVERIFY(
                QTest::qWaitFor([&] { return !allWords(page).contains(QStringLiteral("Asking the keychain")); }, 5000));
            QTest::qWait(200);
            QVERIFY(
                page.grab().save(folder + QLatin1Char('/') + state + QLatin1Char('-') + name + QStringLiteral(".png")));
            const auto shoot = [&](const QString& press, const QString& as) {
                if (QPushButton* opener = button(page, press)) {
                    opener->click();
                    QDialog* dialog = dialogOf(page);
                    QTest::qWait(200);
                    dialog->grab().save(folder + QLatin1Char('/') + as + QLatin1Char('-') + name
                                        + QStringLiteral(".png"));
                    dialog->close();
                }
            };
            if (state == QLatin1String("unlocked")) {
                shoot(QStringLiteral("Add a key…"), QStringLiteral("add"));
                shoot(QStringLiteral("Show the recovery code…"), QStringLiteral("recovery"));
                shoot(QStringLiteral("Remove…"), QStringLiteral("remove"));
            } else {
                shoot(QStringLiteral("Create a vault…"), QStringLiteral("vault"));
            }
        }
    }

    void initTestCase() { QVERIFY(m_themes.start({}).hasValue()); }

    /// A key of an exchange is kept only with the word of its owner that it cannot withdraw.
    void exchangeKeysNeedAWord()
    {
        Desk desk;
        desk.secrets.store.keepForThisRunOnly();
        elite::KeyDialog dialog(desk.secrets.keys, nullptr);
        dialog.show();
        auto* provider = dialog.findChild<QComboBox*>();
        auto* word = dialog.findChild<QCheckBox*>();
        QVERIFY(word->isHidden());
        provider->setCurrentIndex(provider->findData(int(elite::KeyProvider::Kraken)));
        QVERIFY(!word->isHidden());
        for (elite::SecretField* field : dialog.findChildren<elite::SecretField*>()) {
            field->setText(QString(64, QLatin1Char('k')));
        }
        QPushButton* store = button(dialog, QStringLiteral("Store the key"));
        QVERIFY(store != nullptr && !store->isEnabled() && store->toolTip().contains(QStringLiteral("withdraw")));
        word->setChecked(true);
        QVERIFY(store->isEnabled());
        store->click();
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 10'000));
        QCOMPARE(desk.secrets.keys.keys().size(), std::size_t(1));
        QVERIFY(desk.secrets.keys.keys().front().isAttested);
        KeysPage page(desk.secrets);
        page.show();
        QVERIFY(allWords(page).contains(QStringLiteral("cannot withdraw, by your word")));
    }

private:
    elite::ThemeManager m_themes;
};

QTEST_MAIN(TestKeysPage)
#include "tst_keys_page.moc"
