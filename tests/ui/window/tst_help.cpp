// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/known_hosts.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/base/explain.h"
#include "ui/base/explain_dialog.h"
#include "ui/base/explanations.h"
#include "ui/base/figure_row.h"
#include "ui/base/key_hint.h"
#include "ui/window/action_registry.h"
#include "ui/window/help_viewer.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/shortcut_sheet.h"
#include "ui/window/window_dialogs.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguages{u"en"_s, u"de"_s, u"es"_s};

QString page(const QString& language, const QString& id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pageIds(const QString& language)
{
    QStringList ids;
    for (const QString& file : QDir(u":/help/"_s + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        ids << file.chopped(3);
    }
    return ids;
}

/// What every language must have alike: headings, lists, links and pictures in their order, and what is typed as it is.
QStringList bones(const QString& markdown)
{
    static const QRegularExpression mark(
        u"^(#{1,6}) |^([-|] )|^(\\d+\\.) |(!?)\\[[^\\]]*\\]\\(([^)]*)\\)|\\{\\{(\\w+)\\}\\}"_s,
        QRegularExpression::MultilineOption);
    QStringList out;
    for (auto it = mark.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        out << match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4) + match.captured(5)
                + match.captured(6);
    }
    return out;
}

QStringList typed(const QString& markdown)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList out;
    for (auto it = code.globalMatch(markdown); it.hasNext();) {
        out << it.next().captured(1);
    }
    out.sort();
    return out;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyPageIsThereInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("id");
        for (const QString& id : pageIds(u"en"_s)) {
            for (const char* language : {"de", "es"}) {
                QTest::addRow("%s/%s", language, qPrintable(id)) << QString::fromLatin1(language) << id;
            }
        }
    }
    void everyPageIsThereInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, id);
        const QString english = page(u"en"_s, id);
        const QString own = page(language, id);
        QVERIFY(!own.isEmpty());
        QVERIFY(own != english);
        QCOMPARE(bones(own).join(u'\n'), bones(english).join(u'\n'));
        QCOMPARE(typed(own).join(u'\n'), typed(english).join(u'\n'));
        // A page that lost a paragraph is much shorter; German and Spanish are a little longer than English.
        QVERIFY2(own.size() > english.size() * 85 / 100 && own.size() < english.size() * 170 / 100,
                 qPrintable(u"%1 characters, English has %2"_s.arg(own.size()).arg(english.size())));
    }

    void noLanguageHasPagesOfItsOwn()
    {
        QVERIFY(pageIds(u"en"_s).size() >= 28);
        for (const QString& language : kLanguages) {
            QCOMPARE(pageIds(language), pageIds(u"en"_s));
        }
    }

    void everyPanelHasItsPage()
    {
        WindowFixture fixture;
        fixture.open();
        for (const PanelDock* panel : fixture.window->panels()) {
            for (const QString& language : kLanguages) {
                QVERIFY2(page(language, panel->spec().id).size() > 80, qPrintable(language + u' ' + panel->spec().id));
            }
        }
    }

    void linksLeadSomewhere()
    {
        WindowFixture fixture;
        fixture.open();
        static const QRegularExpression link(u"[^!]\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
        int links = 0;
        for (const QString& id : pageIds(u"en"_s)) {
            for (auto it = link.globalMatch(page(u"en"_s, id)); it.hasNext();) {
                const QUrl url(it.next().captured(1));
                ++links;
                if (url.scheme() == u"action") {
                    QVERIFY2(fixture.window->actions().action(url.path()), qPrintable(url.toString()));
                    continue;
                }
                QVERIFY2(url.isRelative() && url.fileName().endsWith(u".md"), qPrintable(url.toString()));
                const QString target = url.fileName().chopped(3);
                QVERIFY2(hasHelp(target), qPrintable(url.toString()));
                QVERIFY2(!url.hasFragment() || headingOf(target, url.fragment()) >= 0, qPrintable(url.toString()));
            }
        }
        QVERIFY(links > 20);
    }

    void theLanguageOfTheWindowIsShown()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(helpText(u"positions"_s).startsWith(u"# Positionen"_s));
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Mexico));
        QVERIFY(helpText(u"positions"_s).startsWith(u"# Posiciones"_s));
        QLocale::setDefault(QLocale(QLocale::French)); // not one of ours
        QVERIFY(helpText(u"positions"_s).startsWith(u"# Positions"_s));
        QVERIFY(!hasHelp(u"no-such-page"_s));
    }

    void headingsAreFoundInEveryLanguage()
    {
        for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::Spanish}) {
            QLocale::setDefault(QLocale(language));
            HelpViewer viewer(nullptr);
            viewer.resize(700, 300);
            viewer.show();
            viewer.showTopic(u"glossary#drawdown"_s);
            QCOMPARE(viewer.currentTopic(), u"glossary"_s);
            const auto* browser = viewer.findChild<QTextBrowser*>();
            QVERIFY2(browser->textCursor().block().text().contains(u"Drawdown"_s, Qt::CaseInsensitive),
                     qPrintable(browser->textCursor().block().text()));
            QVERIFY(browser->cursorRect().top() >= 0 && browser->cursorRect().top() < browser->height() / 2);
        }
        QCOMPARE(headingOf(u"glossary"_s, u"no-such-word"_s), -1);
    }

    void searchLooksIntoEveryPage()
    {
        HelpViewer viewer(nullptr);
        viewer.show();
        const int all = viewer.foundPages();
        QVERIFY(all >= 28);
        viewer.search(u"97 % of those"_s);
        QVERIFY(viewer.foundPages() < all);
        viewer.search(u"brazil"_s);
        QCOMPARE(viewer.foundPages(), 1);
        QCOMPARE(viewer.currentTopic(), u"risk"_s);
        viewer.search(u"zzzzz"_s);
        QCOMPARE(viewer.foundPages(), 0);
        viewer.search({});
        QCOMPARE(viewer.foundPages(), all);
    }

    void privacyNamesEveryHost()
    {
        static const QRegularExpression row(u"^\\| `([^`]+)` \\| (.+) \\|$"_s, QRegularExpression::MultilineOption);
        for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::Spanish}) {
            QLocale::setDefault(QLocale(language));
            const QString text = helpText(u"privacy"_s);
            QVERIFY(!text.contains(u"{{"_s));
            QStringList shown;
            for (auto it = row.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                QVERIFY(match.captured(2).size() > 5); // what for
                shown << match.captured(1);
            }
            QStringList known;
            for (const KnownHost& host : knownHosts()) {
                known << QString::fromLatin1(host.host.data(), static_cast<qsizetype>(host.host.size()));
            }
            QCOMPARE(shown, known);
        }
    }

    void theCoachsHostIsNotForTheMarket()
    {
        QVERIFY(!HostPolicy::known().check(QUrl(u"https://api.openai.com/v1/"_s)));
        QVERIFY(HostPolicy::known().check(QUrl(u"https://api.kraken.com/0"_s)));
        QVERIFY(!HostPolicy::known().check(QUrl(u"https://example.com/"_s)));
    }

    void everyExplanationLeadsToTheHelp()
    {
        QStringList words;
        for (const Explanation& one : explanations()) {
            const QString topic = QString::fromLatin1(one.topic);
            const QString id = topic.section(u'#', 0, 0);
            QVERIFY2(hasHelp(id), one.topic);
            QVERIFY2(!topic.contains(u'#') || headingOf(id, topic.section(u'#', 1)) >= 0, one.topic);
            QVERIFY(qstrlen(one.formula) > 10 && qstrlen(one.meaning) > 10);
            words << one.word;
        }
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
        QVERIFY(words.size() >= 40);
    }

    void numbersAreExplainedAndLeadToTheHelp()
    {
        WindowFixture fixture;
        fixture.window.reset();
        fixture.open();
        fixture.window->setPanelContent(panels::kDepth, [](QWidget* parent) {
            auto* row = new FigureRow(u"Win rate"_s, parent);
            row->setFigure(u"54 %"_s);
            auto* explains = new Explains(row, [row] {
                return std::vector<ExplainedFigure>{
                    {"equity"_L1, u"Equity"_s, u"10 USD"_s, {{u"Money"_s, u"10 USD"_s}}},
                    {"win-rate"_L1, row->label(), row->figure(), {{u"Won"_s, u"27"_s}, {u"Trades"_s, u"50"_s}}}};
            });
            explains->follow(row, "win-rate"_L1);
            return row;
        });
        fixture.window->showPanel(panels::kDepth);
        QTest::qWait(50);
        fixture.window->dialogs().explainNumbers();
        auto* dialog = fixture.window->findChild<ExplainDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->shownWord(), "equity"_L1);
        dialog->close();
        QTest::qWait(20);

        // By the mouse, on the figure itself.
        auto* row = fixture.window->panel(panels::kDepth)->findChild<FigureRow*>();
        auto* label = row->findChild<QLabel*>();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), label->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(label, &event);
        auto* menu = row->findChild<QMenu*>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        dialog = fixture.window->findChild<ExplainDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->shownWord(), "win-rate"_L1);
        for (const QString& part : {u"54 %"_s, u"27"_s, u"Wilson"_s, u"÷"_s}) {
            QVERIFY2(dialog->shownText().contains(part), qPrintable(dialog->shownText()));
        }
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().contains(u"help"_s)) {
                button->click();
            }
        }
        auto* viewer = fixture.window->findChild<HelpViewer*>();
        QVERIFY(viewer && viewer->isVisible());
        QCOMPARE(viewer->currentTopic(), u"glossary"_s);
    }

    void withoutNumbersItSaysSo()
    {
        WindowFixture fixture;
        fixture.open();
        const std::size_t before = fixture.window->notifications().notices().size();
        fixture.window->dialogs().explainNumbers();
        QVERIFY(!fixture.window->findChild<ExplainDialog*>());
        QCOMPARE(fixture.window->notifications().notices().size(), before + 1);
    }

    /// The sheet is made of the commands, not typed.
    void theSheetHasEveryShortcut()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->actions().setKeys(u"help.glossary"_s, {QKeySequence(u"Ctrl+Alt+G"_s)});
        fixture.window->dialogs().showShortcutSheet();
        auto* sheet = fixture.window->findChild<ShortcutSheet*>();
        QVERIFY(sheet);
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>()) {
            texts << label->text();
        }
        int keys = 0;
        for (const auto& entry : fixture.window->actions().entries()) {
            if (!entry->action->shortcut().isEmpty()) {
                ++keys;
                QVERIFY2(texts.contains(ActionRegistry::plainText(entry->action->text())), qPrintable(entry->spec.id));
            }
        }
        QVERIFY(keys > 20);
        QCOMPARE(sheet->findChildren<KeyHint*>().size(), keys);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
