// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_keys.h"
#include "tests/ui/home/home_fixture.h"
#include "tests/ui/window/gate_walk.h"
#include "tests/ui/window/pseudo.h"
#include "tests/ui/window/service_walk.h"
#include "tests/ui/window/widget_walk.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/home/home_panel.h"
#include "ui/journal/journal_panel.h"
#include "ui/window/language.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTranslator>
#include <QVBoxLayout>

using namespace elite;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_pseudo;

    static void useLanguage(const QString& code)
    {
        for (QTranslator* old : qApp->findChildren<QTranslator*>()) {
            delete old;
        }
        if (code != u"en") {
            QVERIFY(applyLanguage(chosenLanguage(code), *qApp));
        }
    }

    /// For a person to look at: only when ELITE_SHOTS names a folder.
    static void savePicture(QWidget& shown, QString name)
    {
        static const QString folder = qEnvironmentVariable("ELITE_SHOTS");
        if (!folder.isEmpty()) {
            shown.grab().save(folder + u'/' + name.replace(u' ', u'_').replace(u'/', u'_') + u".png"_s);
        }
    }

    /// The home page of somebody who has practised for a while, and the journal of the demo trades.
    static void walkHome(const std::function<void(QWidget* shown, const QString& what)>& look)
    {
        const auto show = [&look](QWidget& widget, const QString& what) {
            widget.setWindowTitle(what);
            widget.resize(theme().scaled(1280), theme().scaled(900));
            widget.show();
            QTest::qWait(60);
            look(&widget, what);
            widget.close();
        };
        for (const DemoState state : {DemoState::Making, DemoState::Loaded}) {
            HomePanel home(nullptr);
            HomeFacts facts = fixture::homeFacts();
            facts.demo = state;
            home.show(homeView(facts, home.locale()));
            show(home, u"home with demo %1"_s.arg(static_cast<int>(state)));
        }
        auto books = std::make_shared<AccountBooks>();
        books->account.name = u"DEMO DATA"_s;
        books->account.currency = Currency::of("USD");
        JournalPanel journal;
        journal.setDemo(books);
        journal.showDemo();
        show(journal, u"journal of the demo"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pseudo = makePseudoLocale(m_folder.path());
        QVERIFY(!m_pseudo.isEmpty());
    }

    void findsAPlantedFault()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->addWidget(new QSpinBox(&page)); // no name
        auto* narrow = new QPushButton(u"A text that is much too long"_s, &page);
        narrow->setFixedWidth(40);
        column->addWidget(narrow);
        auto* low = new QLabel(u"Several words that need more than the one line which they get here"_s, &page);
        low->setWordWrap(true);
        low->setFixedSize(80, 18);
        column->addWidget(low);
        page.show();
        WindowFixture::settle();
        QCOMPARE(controlsWithoutName(&page).size(), 2); // the spin box, and the window itself has no title
        QCOMPARE(clippedTexts(&page).size(), 2);
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        for (const char* language : {"en", "de", "es", "pseudo"}) {
            for (const char* size : {"100", "150"}) {
                QTest::addRow("%s %s", language, size) << QString::fromLatin1(language) << QString::fromLatin1(size);
            }
        }
    }

    void everyControlHasAName()
    {
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        if (language == u"pseudo") {
            qputenv("ELITE_PSEUDO", m_pseudo.toUtf8());
        }
        useLanguage(language);
        qunsetenv("ELITE_PSEUDO");
        {
            ServiceFixture fixture;
            QVERIFY(fixture.settings->set(keys::kTextSize, textSize));
            if (const QString theme = qEnvironmentVariable("ELITE_SHOTS_THEME"); !theme.isEmpty()) {
                QVERIFY(fixture.settings->set(keys::kTheme, theme));
            }
            fixture.look.setSettings(themeSettingsOf(*fixture.settings));
            fixture.openWithServices();
            QStringList faults;
            int places = 0;
            const auto look = [&](QWidget* shown, const QString& what) {
                ++places;
                if (!shown) {
                    faults << what + u": did not open"_s;
                    return;
                }
                for (const QString& fault : controlsWithoutName(shown)) {
                    faults << what + u": no name: "_s + fault;
                }
                for (const QString& fault : clippedTexts(shown)) {
                    faults << what + u": clipped: "_s + fault;
                }
                savePicture(*shown, language + u'-' + textSize + u'-' + what);
            };
            walkEverything(*fixture.window, look);
            // Short words at their smallest and long ones at their largest: the other four lie in between.
            const bool extreme = (language == u"en") == (textSize == u"100");
            if (extreme) {
                walkServices(fixture, look);
                walkGate(fixture, look);
                walkHome(look);
            }
            faults.removeDuplicates();
            QVERIFY2(places > (extreme ? 60 : 25), qPrintable(QString::number(places)));
            QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        }
        useLanguage(u"en"_s);
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
