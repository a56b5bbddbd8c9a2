// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/pseudo.h"
#include "tests/ui/window/service_walk.h"
#include "tests/ui/window/widget_walk.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/language.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/status_strip.h"

#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace elite;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString source;
        QStringList texts;
        bool unfinished = false;
        bool plural = false;
    };

    static QList<Message> messagesOf(const QString& language)
    {
        QList<Message> messages;
        QFile file(qEnvironmentVariable("ELITE_SOURCE") + u"/translations/elite_%1.ts"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly)) {
            return messages;
        }
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == u"message") {
                messages.append(Message{});
                messages.last().plural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
            } else if (xml.name() == u"source") {
                messages.last().source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                messages.last().unfinished = xml.attributes().hasAttribute(QLatin1StringView("type"));
                if (!messages.last().plural) {
                    messages.last().texts << xml.readElementText();
                }
            } else if (xml.name() == u"numerusform") {
                messages.last().texts << xml.readElementText();
            }
        }
        return messages;
    }

    static QStringList places(const QString& text)
    {
        static const QRegularExpression mark(u"%L?\\d+|%n"_s);
        QStringList found;
        for (auto it = mark.globalMatch(text); it.hasNext();) {
            found << it.next().captured();
        }
        found.sort();
        return found;
    }

private Q_SLOTS:
    void everyCompiledFileHasMessages()
    {
        for (const char* language : {"en", "de", "es"}) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/i18n/elite_%1.qm"_s.arg(QLatin1StringView(language))), language);
            QVERIFY2(!translator.isEmpty(), language);
        }
    }

    void germanAndSpanishAreComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("least");
        QTest::newRow("en") << u"en"_s << 3; // plural forms only
        QTest::newRow("de") << u"de"_s << 400;
        QTest::newRow("es") << u"es"_s << 400;
    }

    void germanAndSpanishAreComplete()
    {
        QFETCH(QString, language);
        QFETCH(int, least);
        const QList<Message> messages = messagesOf(language);
        QVERIFY2(messages.size() >= least, qPrintable(QString::number(messages.size())));
        QStringList faults;
        for (const Message& message : messages) {
            if (message.unfinished || message.texts.isEmpty() || message.texts.contains(QString())) {
                faults << u"not translated: "_s + message.source;
                continue;
            }
            for (const QString& text : message.texts) {
                if (places(text) != places(message.source) && !(message.plural && !text.contains(u"%n"))) {
                    faults << u"other places: "_s + message.source;
                }
                if (message.source.contains(u'&') && text.count(u'&') != message.source.count(u'&')) {
                    faults << u"mnemonic: "_s + message.source;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void pluralsAreRight()
    {
        QTranslator english;
        QVERIFY(english.load(u":/i18n/elite_en.qm"_s));
        QCoreApplication::installTranslator(&english);
        QCOMPARE(StatusStrip::tr("%n notification(s)", nullptr, 1), u"1 notification"_s);
        QCOMPARE(StatusStrip::tr("%n notification(s)", nullptr, 3), u"3 notifications"_s);
        QCoreApplication::removeTranslator(&english);
    }

    void nothingIsLeftUntranslated()
    {
        QTemporaryDir folder;
        const QString pseudo = makePseudoLocale(folder.path());
        QVERIFY(!pseudo.isEmpty());
        qputenv("ELITE_PSEUDO", pseudo.toUtf8());
        QVERIFY(applyLanguage(chosenLanguage(QString()), *qApp));
        qunsetenv("ELITE_PSEUDO");
        ServiceFixture fixture;
        fixture.openWithServices();
        // Names of languages, programs, libraries, licences and files are the same in every language; so are times,
        // money, keys, colours, what a file says and what the log says.
        static const QRegularExpression same(
            u"^(Elite Trading Coach|English|Deutsch|Español|PAPER|[A-Z0-9.+ -]*|[\\d:. "
            u"]+|.*UTC|.*Commit.*|Qt.*|SQLite.*|libsodium|"
            u"OpenAI|Binance|Kraken|Coinbase|Bitstamp|Luno|OKX|Bybit|[+-]?[\\d,.]+\\x{a0}USD|sk-proj\\.\\.\\..*|.*\\.txt|.*\\.log|.*\\.csv|Datum|BTC/USD|20\\d\\d-[\\d-]+ [\\d:]+|#[0-9a-f]{6}|GNU GENERAL.*|elite\\..*|(Ctrl|Shift|Alt|F\\d+|Esc|Del|Meta)[ +].*|F\\d+|[?=+-]|Press shortcut|Scroll Left|Scroll Right|gpt-\\d.*|api\\.openai\\.com|C|Close|Cancel|&Close|&Cancel)$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        QStringList faults;
        int texts = 0;
        const auto look = [&](QWidget* shown, const QString& what) {
            if (!shown || what == u"help" || what == u"torn-off log" || what == u"panel log"
                || what.endsWith(u"backtest")) {
                return; // help pages and the log are not strings of the window; the log is English by design
            }
            for (const QString& text : visibleTexts(shown)) {
                ++texts;
                if (!text.contains(u'⟦') && !same.match(text).hasMatch()) {
                    faults << what + u": "_s + text;
                }
            }
        };
        walkEverything(*fixture.window, look);
        walkServices(fixture, look);
        faults.removeDuplicates();
        QVERIFY(texts > 700);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        for (QTranslator* old : qApp->findChildren<QTranslator*>()) {
            delete old;
        }
    }

    void rightToLeftMirrorsTheWindow()
    {
        qputenv("ELITE_LANG", "ar");
        const Language arabic = chosenLanguage(QString());
        qunsetenv("ELITE_LANG");
        QCOMPARE(arabic.direction, Qt::RightToLeft);
        applyLanguage(arabic, *qApp); // we ship no Arabic texts, the layout mirrors all the same
        {
            WindowFixture fixture;
            fixture.open();
            const auto left = [&fixture](const QString& id) {
                return fixture.window->panel(id)->mapTo(fixture.window.get(), QPoint()).x();
            };
            QVERIFY(left(panels::kWatchlist) > left(panels::kChart));
            QVERIFY(left(panels::kTicket) < left(panels::kChart));
            QVERIFY(left(panels::kOrders) < left(panels::kPositions));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
