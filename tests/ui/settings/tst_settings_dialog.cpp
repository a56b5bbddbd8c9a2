// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/settings/settings_table.h"
#include "ui/base/field_row.h"
#include "ui/base/number_field.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/setting_texts.h"
#include "ui/settings/settings_dialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

/// Every text half as long again, as German has it.
class LongWords : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        QString longer = source;
        while (!source.isEmpty() && longer.size() < source.size() * 3 / 2) {
            longer += u" länger"_s.left(1 + static_cast<qsizetype>(source.size() * 3 / 2 - longer.size()));
        }
        return longer;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"elite.settings=false"_s);
        QVERIFY(m_look.start({.choice = ThemeChoice::Dark}));
    }
    void init()
    {
        m_folder.emplace();
        m_settings.emplace(m_folder->filePath(u"settings.db"_s));
    }

    void everySettingHasARowExceptKeysAndShortcuts()
    {
        SettingsDialog dialog(*m_settings);
        std::size_t expected = 0;
        for (const SettingInfo& info : settingsTable()) {
            expected += info.kind != SettingKind::Secret && info.kind != SettingKind::Shortcuts ? 1 : 0;
        }
        QCOMPARE(dialog.rows().size(), expected);
        for (const SettingRow* row : dialog.rows()) {
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(row->field());
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), row->info().key);
            QVERIFY2(!row->resetButton()->accessibleName().isEmpty(), row->info().key);
        }
    }

    void flagIsInForceAtOnce()
    {
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        dialog.showSetting(u"trading.enabled"_s);
        auto* box = qobject_cast<QCheckBox*>(row(dialog, "trading.enabled").field());
        QVERIFY(box && box->isChecked() && box->isVisible());
        QSignalSpy spy(&*m_settings, &Settings::changed);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(spy.count(), 1);
        QVERIFY(!m_settings->flag(u"trading.enabled"_s));
    }

    void choiceIsInForceAtOnceAndCanBeTakenBack()
    {
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        SettingRow& theme = row(dialog, "look.theme");
        QVERIFY(!theme.resetButton()->isVisible());
        auto* box = qobject_cast<QComboBox*>(theme.field());
        box->setCurrentIndex(box->findData(u"light"_s));
        QCOMPARE(m_settings->text(u"look.theme"_s), u"light"_s);
        QVERIFY(theme.resetButton()->isVisible());
        QTest::mouseClick(theme.resetButton(), Qt::LeftButton);
        QCOMPARE(m_settings->text(u"look.theme"_s), u"system"_s);
        QCOMPARE(box->currentData().toString(), u"system"_s);
        QVERIFY(!theme.resetButton()->isVisible());
    }

    void numberIsKeptOrRefusedWithItsRange()
    {
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        dialog.showSetting(u"coach.timeout"_s);
        SettingRow& timeout = row(dialog, "coach.timeout");
        type(timeout, u"45"_s);
        QCOMPARE(m_settings->number(u"coach.timeout"_s), 45);
        type(timeout, u"4000"_s);
        QCOMPARE(m_settings->number(u"coach.timeout"_s), 45);
        const auto* form = timeout.findChild<FieldRow*>();
        QVERIFY(form->hasError());
        const QString said = timeout.field()->accessibleDescription();
        QVERIFY2(said.contains(u"whole numbers from 5 to 300"_s) && said.contains(u"Kept: 45"_s), qPrintable(said));
        type(timeout, u"soon"_s);
        QVERIFY(timeout.field()->accessibleDescription().contains(u"not a number"_s));
        QCOMPARE(m_settings->number(u"coach.timeout"_s), 45);
        type(timeout, u"46"_s);
        QVERIFY(!form->hasError());
        QCOMPARE(m_settings->number(u"coach.timeout"_s), 46);
    }

    void decimalIsReadInTheUsersWay()
    {
        SettingsDialog dialog(*m_settings);
        dialog.setLocale(QLocale(QLocale::German, QLocale::Germany));
        shown(dialog);
        dialog.showSetting(u"coach.temperature"_s);
        SettingRow& temperature = row(dialog, "coach.temperature");
        QCOMPARE(qobject_cast<QLineEdit*>(temperature.field())->text(), u"0,3"_s);
        type(temperature, u"0,7"_s);
        QCOMPARE(m_settings->text(u"coach.temperature"_s), u"0.7"_s);
    }

    void textIsCheckedToo()
    {
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        dialog.showSetting(u"coach.model"_s);
        type(row(dialog, "coach.model"), u"gpt 5"_s);
        QCOMPARE(m_settings->text(u"coach.model"_s), u"gpt-5"_s);
        QVERIFY(row(dialog, "coach.model").findChild<FieldRow*>()->hasError());
        type(row(dialog, "coach.model"), u" gpt-6-luna "_s);
        QCOMPARE(m_settings->text(u"coach.model"_s), u"gpt-6-luna"_s);
    }

    void overriddenSettingSaysByWhomAndCannotBeChanged()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_TIMEOUT"_s, u"60"_s);
        environment.insert(u"OPENAI_MAX_RETRIES"_s, u"many"_s);
        m_settings.reset();
        m_settings.emplace(m_folder->filePath(u"settings.db"_s), readOverrides(environment, {}));
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        dialog.showSetting(u"coach.timeout"_s);
        const SettingRow& timeout = row(dialog, "coach.timeout");
        QVERIFY(!timeout.field()->isEnabled());
        QVERIFY(timeout.field()->accessibleDescription().contains(u"OPENAI_TIMEOUT"_s));
        QVERIFY(!timeout.resetButton()->isVisible());
        QVERIFY(row(dialog, "coach.retries").field()->isEnabled());
        bool told = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            told = told
                || (label->isVisible() && label->text().contains(u"OPENAI_MAX_RETRIES"_s)
                    && label->text().contains(u"many"_s));
        }
        QVERIFY2(told, "a refused override is told at the top");
    }

    void searchFindsByLabelHelpKeyAndEnvironmentName()
    {
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        const auto found = [&dialog] {
            QStringList keys;
            for (const SettingRow* row : dialog.rows()) {
                if (row->isVisible()) {
                    keys.append(QString::fromLatin1(row->info().key));
                }
            }
            return keys;
        };
        QTest::keyClicks(dialog.searchField(), u"text size"_s);
        QVERIFY(found().contains(u"look.textSize"_s));
        dialog.searchField()->setText(u"OPENAI_RATE_LIMIT"_s);
        QCOMPARE(found(), QStringList({u"coach.requestsPerMinute"_s, u"coach.requestsPerDay"_s}));
        dialog.searchField()->setText(u"look.density"_s);
        QCOMPARE(found(), QStringList({u"look.density"_s}));
        dialog.searchField()->setText(u"nothing is called this"_s);
        QVERIFY(found().isEmpty());
        dialog.searchField()->clear();
        QVERIFY(found().contains(u"look.theme"_s));
        QVERIFY(!found().contains(u"coach.timeout"_s));
    }

    void pagesOfOthersAreMadeWhenTheyAreShown()
    {
        SettingsDialog dialog(*m_settings);
        int made = 0;
        dialog.addPage(SettingPage::Coach,
                       {.title = u"Keys"_s, .iconName = u"key"_s, .make = [&made](QWidget* parent) -> QWidget* {
                            ++made;
                            return new QLabel(u"here"_s, parent);
                        }});
        shown(dialog);
        QCOMPARE(made, 0);
        dialog.showPage(u"Keys"_s);
        dialog.showPage(SettingPage::Look);
        dialog.showPage(u"Keys"_s);
        QCOMPARE(made, 1);
        const auto* list = dialog.findChild<QListWidget*>();
        const QListWidgetItem* keys = list->findItems(u"Keys"_s, Qt::MatchExactly).value(0);
        const QListWidgetItem* coach = list->findItems(pageTitle(SettingPage::Coach), Qt::MatchExactly).value(0);
        QCOMPARE(list->row(keys), list->row(coach) + 1);
    }

    void pageIsReset()
    {
        QVERIFY(m_settings->set(u"look.theme"_s, u"dark"_s));
        QVERIFY(m_settings->set(u"look.textSize"_s, u"130"_s));
        QVERIFY(m_settings->set(u"coach.timeout"_s, u"50"_s));
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        dialog.showPage(SettingPage::Look);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == u"Reset this page"_s) {
                button->click();
            }
        }
        QCOMPARE(m_settings->origin(u"look.theme"_s), SettingOrigin::Default);
        QCOMPARE(m_settings->origin(u"look.textSize"_s), SettingOrigin::Default);
        QCOMPARE(m_settings->number(u"coach.timeout"_s), 50);
    }

    void changeFromElsewhereIsShown()
    {
        SettingsDialog dialog(*m_settings);
        QVERIFY(m_settings->set(u"look.density"_s, u"compact"_s));
        QCOMPARE(qobject_cast<QComboBox*>(row(dialog, "look.density").field())->currentData().toString(), u"compact"_s);
    }

    void keyboardAloneReachesEveryField()
    {
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        dialog.showPage(SettingPage::Look);
        QSet<QWidget*> reached;
        QWidget* start = dialog.searchField();
        start->setFocus();
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const SettingRow* row : dialog.rows()) {
            if (row->isVisible()) {
                QVERIFY2(reached.contains(row->field()), row->info().key);
            }
        }
        QVERIFY(reached.contains(dialog.findChild<QListWidget*>()));
    }

    /// Nothing is cut off, in any theme, with long words and large text. Pictures go to ELITE_PICTURES when it is set.
    void looksRight_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("longWords");
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark) << 1.0 << false;
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light) << 1.0 << false;
        QTest::newRow("high-contrast") << static_cast<int>(ThemeChoice::HighContrast) << 1.0 << false;
        QTest::newRow("long-words") << static_cast<int>(ThemeChoice::Light) << 1.0 << true;
        QTest::newRow("large-text") << static_cast<int>(ThemeChoice::Dark) << 1.5 << false;
    }
    void looksRight()
    {
        QFETCH(int, choice);
        QFETCH(double, scale);
        QFETCH(bool, longWords);
        LongWords translator;
        if (longWords) {
            QCoreApplication::installTranslator(&translator);
        }
        m_look.setSettings({.choice = static_cast<ThemeChoice>(choice), .textScale = scale});
        QVERIFY(m_settings->set(u"look.textSize"_s, u"115"_s));
        SettingsDialog dialog(*m_settings);
        shown(dialog);
        for (const SettingPage page : {SettingPage::Look, SettingPage::Coach, SettingPage::Diagnosis}) {
            dialog.showPage(page);
            if (page == SettingPage::Coach) {
                type(row(dialog, "coach.timeout"), u"4000"_s);
            }
            QCoreApplication::processEvents();
            const auto* scroll = dialog.findChild<QScrollArea*>();
            const QString room = QStringLiteral("page %1 needs %2 of %3, dialog %4")
                                     .arg(static_cast<int>(page))
                                     .arg(scroll->widget()->width())
                                     .arg(scroll->viewport()->width())
                                     .arg(dialog.width());
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(room));
            picture(dialog,
                    QStringLiteral("settings-%1-%2")
                        .arg(QLatin1String(QTest::currentDataTag()))
                        .arg(static_cast<int>(page)));
            for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                if (label->isVisible() && label->wordWrap()) {
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                } else if (label->isVisible() && !label->text().isEmpty()) {
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
                }
            }
        }
        dialog.searchField()->setText(u"limit"_s);
        QCoreApplication::processEvents();
        picture(dialog, QStringLiteral("settings-%1-search").arg(QLatin1String(QTest::currentDataTag())));
        if (longWords) {
            QCoreApplication::removeTranslator(&translator);
        }
    }

private:
    static void shown(QWidget& widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static SettingRow& row(const SettingsDialog& dialog, const char* key)
    {
        for (SettingRow* row : dialog.rows()) {
            if (qstrcmp(row->info().key, key) == 0) {
                return *row;
            }
        }
        qFatal("no row %s", key);
    }
    static void type(SettingRow& row, const QString& text)
    {
        auto* field = qobject_cast<QLineEdit*>(row.field());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static void picture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("ELITE_PICTURES");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
        }
    }

    ThemeManager m_look;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Settings> m_settings;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
