// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/indicator_words.h"
#include "ui/chart/studies_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

/// As long as it lives the window speaks this language.
class Speaks
{
public:
    explicit Speaks(const QString& language)
        : m_isLoaded(m_translator.load(u":/i18n/elite_%1.qm"_s.arg(language)))
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaks() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Speaks)
    bool isLoaded() const { return m_isLoaded; }
    QString wordOf(const char* text) const { return m_translator.translate("Indicators", text); }

private:
    QTranslator m_translator;
    bool m_isLoaded;
};

std::vector<const char*> textsOf(const indicators::IndicatorInfo& info)
{
    std::vector<const char*> texts{info.name, info.group};
    for (const indicators::Parameter& parameter : info.parameters) {
        texts.push_back(parameter.label);
        texts.insert(texts.end(), parameter.choices.begin(), parameter.choices.end());
    }
    for (const indicators::Output& output : info.outputs) {
        texts.push_back(output.label);
    }
    return texts;
}

} // namespace

class TestIndicatorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({})); }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << u"de"_s;
        QTest::newRow("es") << u"es"_s;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const Speaks speaks(language);
        QVERIFY(speaks.isLoaded());
        QStringList missing;
        QSet<QString> names;
        for (const indicators::IndicatorInfo& info : indicators::catalog()) {
            for (const char* text : textsOf(info)) {
                if (speaks.wordOf(text).isEmpty()) {
                    missing << QString::fromLatin1(text);
                }
            }
            names.insert(indicatorWord(info.name));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QCOMPARE(names.size(), static_cast<qsizetype>(indicators::catalog().size()));
    }

    void theSearchKnowsBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("own");
        QTest::newRow("de") << u"de"_s << u"Relative Stärke"_s;
        QTest::newRow("es") << u"es"_s << u"Fuerza relativa"_s;
    }
    void theSearchKnowsBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, own);
        const Speaks speaks(language);
        ChartView view;
        StudiesDialog dialog(&view);
        for (const QString& words : {own, u"relative strength"_s, u"rsi oscillators"_s}) {
            dialog.searchField()->setText(words);
            const QStringList found = shownIn(dialog);
            QVERIFY2(
                std::any_of(found.begin(), found.end(), [&own](const QString& name) { return name.startsWith(own); }),
                qPrintable(words));
        }
    }

    void itsFieldsSpeakTheLanguage()
    {
        const Speaks speaks(u"de"_s);
        ChartView view;
        StudiesDialog dialog(&view);
        dialog.searchField()->setText(u"(EMA)"_s);
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            texts << label->text();
        }
        for (const QComboBox* box : dialog.findChildren<QComboBox*>()) {
            texts << box->accessibleName() << box->currentText();
        }
        for (const QString& word :
             {u"Exponentieller gleitender Durchschnitt (EMA)"_s, u"Länge"_s, u"Quelle"_s, u"Schluss"_s}) {
            QVERIFY2(texts.contains(word), qPrintable(word));
        }
        QVERIFY(!dialog.findChild<QScrollArea*>()->accessibleName().isEmpty());
    }

    void theListIsSortedByGroup()
    {
        const Speaks speaks(u"de"_s);
        ChartView view;
        StudiesDialog dialog(&view);
        const QListWidget* list = dialog.findChild<QListWidget*>();
        QStringList groups;
        for (int row = 1; row < list->count(); ++row) { // Behind the own formula.
            const QString group = list->item(row)->toolTip();
            if (groups.isEmpty() || groups.last() != group) {
                groups << group;
            }
        }
        QCOMPARE(groups.size(), QSet<QString>(groups.begin(), groups.end()).size());
        QVERIFY(groups.indexOf(u"Gleitende Durchschnitte"_s) < groups.indexOf(u"Oszillatoren"_s));
    }

private:
    static QStringList shownIn(const StudiesDialog& dialog)
    {
        QStringList names;
        const QListWidget* list = dialog.findChild<QListWidget*>(); // the catalogue
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden()) {
                names << list->item(row)->text();
            }
        }
        return names;
    }

    ThemeManager m_manager;
};

QTEST_MAIN(TestIndicatorWords)
#include "tst_indicator_words.moc"
