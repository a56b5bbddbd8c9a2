// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/work_registry.h"
#include "app/market/tape_file.h"
#include "ui/base/theme_manager.h"
#include "ui/market/csv_preview.h"
#include "ui/market/import_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({.choice = ThemeChoice::Light})); }
    void importsAndOffersTheTape();
    void waitsUntilTheColumnsMakeSense();
    void saysWhatWasLeftOut();
    void takesADecimalComma();
    void knowsMonths();
    void saysThatWeeksStartElsewhere();
    void stopsWhenCancelled();

private:
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    static QAbstractButton* button(const QDialog& dialog, const QString& text)
    {
        for (auto* one : dialog.findChildren<QAbstractButton*>()) {
            if (one->text().remove(u'&') == text) {
                return one;
            }
        }
        return nullptr;
    }
    static QString said(const QDialog& dialog)
    {
        QString out;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            out += label->isVisible() ? QString(label->text() + u'\n') : QString();
        }
        return out;
    }

    ThemeManager m_look;
    QTemporaryDir m_folder;
};

void TestImportDialog::importsAndOffersTheTape()
{
    QByteArray text = "time,open,high,low,close,volume\n";
    for (int i = 0; i < 40; ++i) {
        text += QByteArray::number(1577776800 + 60 * i) + ",7222.3,7222.4,7222.1,7222.2,0.5\n";
    }
    WorkRegistry work;
    ImportDialog dialog(m_folder.path(), &work);
    QSignalSpy opened(&dialog, &ImportDialog::openRequested);
    dialog.show();
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    dialog.load(write(u"btcusd.csv"_s, text));
    auto* table = dialog.findChild<CsvPreview*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 9);
    QCOMPARE(table->item(1, 1)->text(), u"7222.3"_s);
    QVERIFY(button(dialog, u"Import"_s)->isEnabled());
    button(dialog, u"Import"_s)->click();
    QCOMPARE(work.running().size(), std::size_t(1));
    QTRY_VERIFY(button(dialog, u"Open the tape"_s)->isVisible());
    QVERIFY(work.running().empty());
    QVERIFY2(said(dialog).contains(u"40 rows"_s), qPrintable(said(dialog)));
    button(dialog, u"Open the tape"_s)->click();
    QCOMPARE(opened.size(), 1);
    const auto file = TapeFile::open(opened.first().first().toString());
    QVERIFY(file);
    QCOMPARE((*file)->tape().header().instruments.front().id.symbol.toString(), u"BTC/USD"_s);
}

void TestImportDialog::waitsUntilTheColumnsMakeSense()
{
    ImportDialog dialog(m_folder.path(), nullptr);
    dialog.show();
    dialog.load(write(u"odd.csv"_s, "when,foo,bar\n1577776800,1,2\n1577776801,1,2\n"));
    QVERIFY(button(dialog, u"Import"_s)->isEnabled()); // A guess by position, for want of names.
    const auto* table = dialog.findChild<CsvPreview*>();
    const auto choose = [table](int column, CsvField field) {
        qobject_cast<QComboBox*>(table->cellWidget(0, column))->setCurrentIndex(int(field));
    };
    choose(0, CsvField::Ignored);
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    choose(0, CsvField::Time);
    choose(1, CsvField::TradePrice);
    choose(2, CsvField::TradePrice); // Twice.
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    choose(2, CsvField::TradeSize);
    QVERIFY(button(dialog, u"Import"_s)->isEnabled());
    QVERIFY(said(dialog).contains(u"Trades"_s));
    QLineEdit* market = nullptr;
    for (auto* edit : dialog.findChildren<QLineEdit*>()) {
        market = edit->accessibleName() == u"Market"_s ? edit : market;
    }
    QVERIFY(market);
    market->setText(u"BTC"_s);
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    market->setText(u"BTC/EUR"_s);
    QVERIFY(button(dialog, u"Import"_s)->isEnabled());
    dialog.load(write(u"letter.csv"_s, "Dear reader\n"));
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    QVERIFY(said(dialog).contains(u"no table"_s));
}

void TestImportDialog::saysWhatWasLeftOut()
{
    QByteArray text = "time,price,qty\n";
    for (int i = 0; i < 60; ++i) {
        text += QByteArray::number(1577776800 + i) + (i == 50 ? ",<b>,1\n" : ",1,1\n");
    }
    ImportDialog dialog(m_folder.path(), nullptr);
    dialog.show();
    dialog.load(write(u"holes.csv"_s, text));
    button(dialog, u"Import"_s)->click();
    QTRY_VERIFY(button(dialog, u"Open the tape"_s)->isVisible());
    const QString words = said(dialog);
    QVERIFY2(words.contains(u"59 rows"_s) && words.contains(u"Line 52, column 2 (Price)"_s), qPrintable(words));
    QVERIFY(words.contains(u"&lt;b&gt;"_s)); // A file cannot write into the note.
}

void TestImportDialog::takesADecimalComma()
{
    ImportDialog dialog(m_folder.path(), nullptr);
    dialog.show();
    dialog.load(write(u"eurusd.csv"_s,
                      "\xef\xbb\xbf"
                      "2024-01-01;1,5;1,6;1,4;1,55\n2024-01-02;1,5;1,6;1,4;1,55\n"));
    const auto* table = dialog.findChild<CsvPreview*>();
    QCOMPARE(table->item(1, 0)->text(), u"2024-01-01"_s); // Without the mark before it.
    auto* comma = button(dialog, u"Numbers have a decimal comma"_s);
    QVERIFY(comma->isChecked());
    QVERIFY(!said(dialog).contains(u"not a number"_s));
    comma->setChecked(false);
    QVERIFY2(said(dialog).contains(u"not a number"_s), qPrintable(said(dialog)));
    comma->setChecked(true);
    button(dialog, u"Import"_s)->click();
    QTRY_VERIFY(button(dialog, u"Open the tape"_s)->isVisible());
    QVERIFY2(said(dialog).contains(u"2 rows"_s), qPrintable(said(dialog)));
}

void TestImportDialog::knowsMonths()
{
    ImportDialog dialog(m_folder.path(), nullptr);
    dialog.show();
    dialog.load(write(u"months.csv"_s,
                      "date,open,high,low,close\n2024-01-01,2,3,1,2\n2024-02-01,2,3,1,2\n"
                      "2024-03-01,2,3,1,2\n"));
    const QComboBox* bar = nullptr;
    for (const auto* choice : dialog.findChildren<QComboBox*>()) {
        bar = choice->findText(u"1M"_s) >= 0 ? choice : bar;
    }
    QVERIFY(bar);
    QCOMPARE(bar->currentText(), u"1M"_s);
    button(dialog, u"Import"_s)->click();
    QTRY_VERIFY(button(dialog, u"Open the tape"_s)->isVisible());
    QVERIFY2(said(dialog).contains(u"to 2024-04-01 00:00"_s), qPrintable(said(dialog))); // Not the third of April.
}

void TestImportDialog::saysThatWeeksStartElsewhere()
{
    ImportDialog dialog(m_folder.path(), nullptr);
    dialog.show();
    dialog.load(write(u"weeks.csv"_s,
                      "date,open,high,low,close\n2024-01-07,2,3,1,2\n2024-01-14,2,3,1,2\n"
                      "2024-01-21,2,3,1,2\n"));
    QVERIFY2(said(dialog).contains(u"weeks (Monday)"_s), qPrintable(said(dialog)));
    button(dialog, u"Import"_s)->click();
    QTRY_VERIFY(button(dialog, u"Open the tape"_s)->isVisible());
    QVERIFY2(said(dialog).contains(u"3 rows"_s) && said(dialog).contains(u"weeks (Monday)"_s),
             qPrintable(said(dialog)));
    dialog.load(write(u"mondays.csv"_s, "date,open,high,low,close\n2024-01-08,2,3,1,2\n2024-01-15,2,3,1,2\n"));
    QVERIFY(!said(dialog).contains(u"weeks (Monday)"_s));
}

void TestImportDialog::stopsWhenCancelled()
{
    QByteArray text = "time,price,qty\n";
    for (int i = 0; i < 600'000; ++i) {
        text += QByteArray::number(1577776800000 + i) + ",7222.3,0.5\n";
    }
    ImportDialog dialog(m_folder.path(), nullptr);
    dialog.show();
    dialog.load(write(u"long.csv"_s, text));
    button(dialog, u"Import"_s)->click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(said(dialog).contains(u"Cancelled"_s));
    QVERIFY(dialog.isVisible()); // The first Escape stops, the second closes.
    QVERIFY(!QFile::exists(m_folder.filePath(u"long.tape"_s)));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
