// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme_manager.h"
#include "ui/log/crash_dialog.h"
#include "ui/log/report_dialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace elite;
using namespace Qt::StringLiterals;

class TestReportDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({.choice = ThemeChoice::Light})); }

    void everythingIsShownBeforeItIsSaved()
    {
        ReportDialog dialog(files);
        dialog.show();
        QTRY_VERIFY(dialog.isReady());
        auto* list = dialog.findChild<QListWidget*>();
        const auto* text = dialog.findChild<QPlainTextEdit*>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(text->toPlainText(), u"about this"_s);
        list->setCurrentRow(1);
        QVERIFY(text->toPlainText().contains(u"line 3"_s));
        picture(dialog, u"report"_s);

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.zip"_s);
        dialog.saveTo(path);
        QVERIFY2(dialog.said().contains(u"Nothing was sent"_s), qPrintable(dialog.said()));
        QVERIFY(contents(path).contains("about this") && contents(path).contains("line 3"));
        QVERIFY(dialog.chosenText().contains(u"line 3"_s));
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(dialog.chosenText().contains(u"about this"_s) && !dialog.chosenText().contains(u"line 3"_s));
        dialog.saveTo(path);
        QVERIFY(contents(path).contains("about this") && !contents(path).contains("line 3"));
        list->item(0)->setCheckState(Qt::Unchecked);
        dialog.saveTo(folder.filePath(u"none.zip"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"none.zip"_s)));
        list->item(0)->setCheckState(Qt::Checked);
        dialog.saveTo(folder.filePath(u"absent/r.zip"_s));
        QVERIFY(dialog.said().contains(u"could not be saved"_s));
    }

    void closingWhileItLooksIsHarmless()
    {
        auto* dialog = new ReportDialog([] {
            QThread::msleep(300);
            return files();
        });
        dialog->show();
        const QPointer<ReportDialog> alive(dialog);
        QTest::qWait(20);
        delete dialog;
        QVERIFY(!alive);
        QTest::qWait(400); // the answer comes to nobody
    }

    void crashReportIsShownAndKept()
    {
        const QTemporaryDir folder;
        QVERIFY(!CrashDialog::forNewReports(folder.path(), nullptr));
        write(folder.filePath(u"crash-1.txt"_s),
              "Crash report of child, used sk-proj-CANARY0123456789abcdefghijklmnop\nCall chain:\n");
        const std::unique_ptr<CrashDialog> dialog(CrashDialog::forNewReports(folder.path(), nullptr));
        QVERIFY(dialog != nullptr);
        dialog->show();
        QVERIFY(dialog->shownText().contains(u"used [secret]"_s));
        picture(*dialog, u"crash"_s);
        dialog->saveShownTo(folder.filePath(u"copy.txt"_s));
        QVERIFY(contents(folder.filePath(u"copy.txt"_s)).contains("[secret]"));
        dialog->reject(); // Esc keeps it too
        QCOMPARE(crashReports(folder.path()).size(), 1);
        QVERIFY(crashReports(folder.path()).at(0).seen);
        QVERIFY(!CrashDialog::forNewReports(folder.path(), nullptr));
    }

    void crashReportsAreDeletedOneByOne()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"crash-1.txt"_s), "one");
        write(folder.filePath(u"crash-2.txt"_s), "two");
        const std::unique_ptr<CrashDialog> dialog(CrashDialog::forNewReports(folder.path(), nullptr));
        dialog->show();
        const QString first = dialog->shownText();
        dialog->deleteShown();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->shownText() != first);
        dialog->deleteShown();
        QVERIFY(!dialog->isVisible());
        QVERIFY(crashReports(folder.path()).isEmpty());
    }

private:
    static Bundle files()
    {
        QByteArray log;
        for (int i = 0; i < 60; ++i) {
            log += "2026-11-21T04:30:00.000Z INFO elite.market main line " + QByteArray::number(i) + "\n";
        }
        return {{u"README.txt"_s, "about this"}, {u"logs/elite.log"_s, log}};
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void picture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("ELITE_PICTURES");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QCoreApplication::processEvents();
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
        }
    }

    ThemeManager m_look;
};

QTEST_MAIN(TestReportDialogs)
#include "tst_report_dialogs.moc"
