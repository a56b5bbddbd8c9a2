// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/base/gallery_sheet.h"
#include "ui/base/age_text.h"
#include "ui/base/badge.h"
#include "ui/base/elided_label.h"
#include "ui/base/field_row.h"
#include "ui/base/hold_button.h"
#include "ui/base/meter.h"
#include "ui/base/number_field.h"
#include "ui/base/panel_header.h"
#include "ui/base/segmented_control.h"
#include "ui/base/state_panel.h"
#include "ui/base/status_chip.h"
#include "ui/base/theme_manager.h"
#include "ui/base/toast_stack.h"
#include "ui/base/world_band.h"
#include "ui/base/world_frame.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

/// What a screen reader says for a control that can be used; empty is a fault.
QString spokenName(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Labels and buttons whose text does not fit into their size.
QStringList clipped(QWidget* sheet)
{
    QStringList found;
    const auto widgets = sheet->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        auto* label = qobject_cast<QLabel*>(widget);
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (!widget->isVisibleTo(sheet) || (!label && !button) || qobject_cast<ElidedLabel*>(widget)
            || widget->inherits("QLineEditIconButton")) { // a picture inside of Qt's field
            continue;
        }
        const bool wraps = label && label->wordWrap();
        const QSize need = wraps ? QSize(0, label->heightForWidth(label->width())) : widget->minimumSizeHint();
        if (need.width() > widget->width() || need.height() > widget->height() + 1) {
            found << u"%1 '%2' has %3x%4, needs %5x%6"_s
                         .arg(QLatin1StringView(widget->metaObject()->className()),
                              label ? label->text() : button->text())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(need.width())
                         .arg(need.height());
        }
    }
    return found;
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({.choice = ThemeChoice::Dark})); }
    void everyControlHasAName();
    void theWalkFindsANamelessControl();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void holdsForASecond();
    void lettingGoCancels();
    void keyboardHolds();
    void frameSaysTheWorld();
    void segmentsByKeyboard();
    void loadingIsQuietAtFirst();
    void errorKeepsContentUnderANote();
    void atMostThreeToasts();
    void toastWaitsUnderTheMouse();
    void toastsGoByThemselves();
    void ageStates();
    void fieldRowTellsItsError();
    void headerButtons();
    void elidesAndSaysTheWholeText();
    void bandIsAnnounced();

private:
    ThemeManager m_manager{nullptr, [] { return true; }};
};

void TestParts::everyControlHasAName()
{
    const std::unique_ptr<QWidget> sheet(makeGallerySheet());
    sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    int controls = 0;
    for (QWidget* widget : sheet->findChildren<QWidget*>()) {
        const bool own = widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QMenuBar*>(widget)
            && widget->isVisibleTo(sheet.get()) && !widget->objectName().startsWith(u"qt_"_s)
            && !widget->inherits("QTabWidget") && !widget->inherits("QTabBar");
        if (!own) {
            continue;
        }
        ++controls;
        QVERIFY2(!spokenName(widget).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 50);
}

void TestParts::theWalkFindsANamelessControl()
{
    QToolButton button;
    QVERIFY(spokenName(&button).isEmpty());
}

void TestParts::nothingIsClipped_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("100 %") << 1.0 << false;
    QTest::newRow("150 %") << 1.5 << false;
    QTest::newRow("150 %, right to left") << 1.5 << true;
    QTest::newRow("90 %, right to left") << 0.9 << true;
}

void TestParts::nothingIsClipped()
{
    QFETCH(double, scale);
    QFETCH(bool, rightToLeft);
    // Started at 100 % and changed while it is shown, as a user does it.
    const std::unique_ptr<QWidget> sheet(makeGallerySheet());
    sheet->show();
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_manager.setSettings({.choice = ThemeChoice::Dark, .textScale = scale});
    sheet->resize(sheet->sizeHint().expandedTo({1440, 0}));
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    QTest::qWait(50);
    const QStringList found = clipped(sheet.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_manager.setSettings({.choice = ThemeChoice::Dark});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestParts::holdsForASecond()
{
    HoldButton button(u"Stop all"_s);
    QSignalSpy held(&button, &HoldButton::held);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    button.show();
    QTest::mousePress(&button, Qt::LeftButton);
    QTest::qWait(700);
    QCOMPARE(held.count(), 0);
    QVERIFY(button.progress() > 0.5);
    QTRY_COMPARE_WITH_TIMEOUT(held.count(), 1, 1000);
    QVERIFY(!button.isHeld());
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(held.count(), 1);
    QCOMPARE(clicked.count(), 0);
}

void TestParts::lettingGoCancels()
{
    HoldButton button(u"Stop all"_s);
    QSignalSpy held(&button, &HoldButton::held);
    QSignalSpy cancelled(&button, &HoldButton::holdCancelled);
    button.show();
    QTest::mousePress(&button, Qt::LeftButton);
    QTest::qWait(300);
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    QTest::mousePress(&button, Qt::LeftButton);
    QTest::mouseMove(&button, QPoint(-20, -20));
    QMouseEvent away(QEvent::MouseMove, QPointF(-20, -20), QPointF(-20, -20), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &away);
    QTest::qWait(1200);
    QCOMPARE(held.count(), 0);
}

void TestParts::keyboardHolds()
{
    HoldButton button(u"Stop all"_s);
    QSignalSpy held(&button, &HoldButton::held);
    button.show();
    QTest::keyPress(&button, Qt::Key_Space);
    QVERIFY(button.isHeld());
    QTest::keyRelease(&button, Qt::Key_Space);
    QVERIFY(!button.isHeld());
    QTest::keyPress(&button, Qt::Key_Return);
    QKeyEvent again(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(&button, &again); // auto repeat lets nothing go
    QTRY_COMPARE_WITH_TIMEOUT(held.count(), 1, 1500);
}

void TestParts::frameSaysTheWorld()
{
    QMainWindow window;
    auto* frame = new WorldFrame(&window);
    frame->setTitle(u"BTC-USD 1h"_s);
    window.setCentralWidget(new QWidget);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.windowTitle(), u"PAPER · BTC-USD 1h"_s);
    QCOMPARE(window.accessibleName(), window.windowTitle());
    QCOMPARE(window.centralWidget()->mapTo(&window, QPoint(0, 0)).x(), 3);
    for (const QPoint& at : {QPoint(0, 0), QPoint(2, 100), QPoint(299, 100), QPoint(150, 0), QPoint(150, 199)}) {
        QCOMPARE(window.grab().toImage().pixelColor(at), theme().color(ColorRole::PaperFrame));
    }
    frame->setWorld(World::Live);
    frame->setHalted(true);
    QCOMPARE(window.windowTitle(), u"LIVE · HALTED · BTC-USD 1h"_s);
    QTRY_COMPARE(window.centralWidget()->mapTo(&window, QPoint(0, 0)).x(), 5);
    QCOMPARE(window.grab().toImage().pixelColor(4, 100), theme().color(ColorRole::LiveFrame));
}

void TestParts::segmentsByKeyboard()
{
    SegmentedControl control(u"Size by"_s);
    for (const QString& name : {u"Risk"_s, u"Qty"_s, u"Cash"_s}) {
        control.addSegment(name);
    }
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    control.segment(0)->setFocus();
    QTest::keyClick(control.segment(0), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toInt(), 1);
    control.setCurrentIndex(2);
    QCOMPARE(control.currentIndex(), 2);
}

void TestParts::loadingIsQuietAtFirst()
{
    auto* content = new QLabel(u"content"_s);
    StatePanel panel(content);
    panel.show();
    QSignalSpy cancelled(&panel, &StatePanel::cancelRequested);
    panel.showLoading(u"Loading bars"_s);
    panel.setProgress(4200, 12000);
    QTest::qWait(150);
    QVERIFY(content->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!content->isVisible(), 1000);
    auto* box = panel.findChild<StateBox*>();
    QVERIFY(box->isVisible());
    QVERIFY(box->accessibleName().contains(u"12,000"_s) || box->accessibleName().contains(u"12000"_s));
    box->findChild<QPushButton*>()->click();
    QCOMPARE(cancelled.count(), 1);
    panel.showLoading(u"Again"_s);
    panel.showContent(); // done before anything was seen
    QTest::qWait(400);
    QVERIFY(content->isVisible());
}

void TestParts::errorKeepsContentUnderANote()
{
    auto* content = new QLabel(u"content"_s);
    StatePanel panel(content);
    panel.show();
    QSignalSpy asked(&panel, &StatePanel::actionRequested);
    panel.showState(PanelState::Error,
                    {u"The import stopped at line 214"_s, u"Kept: 213 trades."_s, u"Show the line"_s},
                    StatePanel::Keep::Content);
    auto* note = panel.findChild<Note*>();
    QVERIFY(note->isVisible() && content->isVisible());
    QVERIFY(note->accessibleName().contains(u"Kept: 213 trades."_s));
    panel.showState(PanelState::Locked, {u"Locked"_s, u"Balances are hidden."_s, u"Unlock"_s});
    QVERIFY(!content->isVisible());
    panel.findChild<StateBox*>()->findChild<QPushButton*>()->click();
    QCOMPARE(asked.count(), 1);
}

void TestParts::atMostThreeToasts()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    ToastStack stack(&window);
    bool ran = false;
    for (int n = 0; n < 5; ++n) {
        stack.add({NoteKind::Info, u"Message %1"_s.arg(n)});
    }
    QCOMPARE(stack.count(), 3);
    Toast* last = stack.add({NoteKind::Success, u"Filled"_s, u"Friction 2.47 USD."_s, u"Receipt"_s, {}},
                            [&ran] { ran = true; });
    QCOMPARE(stack.count(), 3);
    QVERIFY(window.rect().contains(last->geometry()));
    Q_EMIT last->actionTriggered();
    QVERIFY(ran);
    QCOMPARE(stack.count(), 2);
}

void TestParts::toastWaitsUnderTheMouse()
{
    Toast toast({NoteKind::Info, u"Message"_s});
    QSignalSpy finished(&toast, &Toast::finished);
    toast.show();
    toast.startClock();
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QCoreApplication::sendEvent(&toast, &enter);
    auto* timer = toast.findChild<QTimer*>();
    QVERIFY(!timer || !timer->isActive());
    auto* close = toast.findChild<QToolButton*>();
    close->click();
    QCOMPARE(finished.count(), 1);
}

void TestParts::toastsGoByThemselves()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCursor::setPos(window.mapToGlobal(QPoint(5, 5))); // away from the toast, which waits under the mouse
    QTest::mouseMove(&window, QPoint(5, 5));
    ToastStack stack(&window);
    stack.add({NoteKind::Info, u"Message"_s});
    QTest::qWait(5000);
    QCOMPARE(stack.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(stack.count(), 0, 2500);
}

void TestParts::ageStates()
{
    QCOMPARE(livePriceAge(u"Kraken"_s, 1'999, 30'000, 2'000).state, AgeState::Fresh);
    QCOMPARE(livePriceAge(u"Kraken"_s, 2'000, 30'000, 2'000).state, AgeState::Ageing);
    QCOMPARE(livePriceAge(u"Kraken"_s, 30'000, 30'000, 2'000).state, AgeState::Stale);
    AgeText text;
    QSignalSpy changed(&text, &AgeText::stateChanged);
    text.setAge(livePriceAge(u"Kraken"_s, 100, 30'000, 2'000));
    text.setAge(livePriceAge(u"Kraken"_s, 200, 30'000, 2'000));
    QCOMPARE(changed.count(), 0); // a tick is no change of state
    text.setAge(livePriceAge(u"Kraken"_s, 48'000, 30'000, 2'000));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text.accessibleName(), text.age().words);
    QVERIFY(text.age().words.contains(u"48"_s));
}

void TestParts::fieldRowTellsItsError()
{
    auto* field = new NumberField(u"USD"_s);
    FieldRow row(u"&Stop"_s, field);
    QCOMPARE(spokenName(field), u"Stop"_s);
    row.setError(u"BTC-USD moves in steps of 0.1"_s);
    QVERIFY(row.hasError());
    QCOMPARE(field->accessibleDescription(), u"BTC-USD moves in steps of 0.1"_s);
    row.setEcho(u"read as 5"_s); // an echo does not hide an error
    QCOMPARE(field->accessibleDescription(), u"BTC-USD moves in steps of 0.1"_s);
    row.setError({});
    row.setEcho(u"read as 5"_s);
    QCOMPARE(field->accessibleDescription(), u"read as 5"_s);
}

void TestParts::headerButtons()
{
    PanelHeader header(u"Watchlist"_s);
    QSignalSpy torn(&header, &PanelHeader::tearOffRequested);
    QSignalSpy closed(&header, &PanelHeader::closeRequested);
    header.setCloseVisible(true);
    QToolButton* plus = header.addTool(u"plus"_s, u"Add a symbol"_s);
    QCOMPARE(plus->accessibleName(), u"Add a symbol"_s);
    QCOMPARE(header.sizeHint().height(), 34);
    for (QToolButton* tool : header.findChildren<QToolButton*>()) {
        QVERIFY(!tool->accessibleName().isEmpty() && !tool->toolTip().isEmpty());
        if (tool != plus && !tool->menu()) {
            tool->click();
        }
    }
    QCOMPARE(torn.count(), 1);
    QCOMPARE(closed.count(), 1);
}

void TestParts::elidesAndSaysTheWholeText()
{
    ElidedLabel label(u"A long title that does not fit"_s);
    label.resize(60, 20);
    QVERIFY(label.isElided());
    QCOMPARE(spokenName(&label), u"A long title that does not fit"_s);
    QVERIFY(label.minimumSizeHint().width() < 60);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
}

void TestParts::bandIsAnnounced()
{
    WorldBand band(WorldBand::Kind::Halt);
    QCOMPARE(band.sizeHint().height(), 12); // the bare strip
    band.setTexts(u"Trading is halted"_s, u"Nothing new can be sent."_s);
    QCOMPARE(band.accessibleName(), u"Trading is halted. Nothing new can be sent."_s);
    QCOMPARE(band.sizeHint().height(), 56);
    WorldBand live(WorldBand::Kind::Live);
    live.setTexts(u"LIVE"_s, u"Kraken"_s);
    QCOMPARE(live.sizeHint().height(), 32);
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
