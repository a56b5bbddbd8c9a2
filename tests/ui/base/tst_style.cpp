// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/elite_style.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/style_paint.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

QColor pixelOf(QWidget& widget, const QPoint& at)
{
    return widget.grab().toImage().pixelColor(at);
}

bool shows(QWidget& widget, const QColor& color)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({.choice = ThemeChoice::Dark})); }
    void metricsComeFromTheTokens();
    void buttonLooksByRole_data();
    void buttonLooksByRole();
    void buttonsAlignWithWhatIsSeen();
    void focusRingOnlyAfterTheKeyboard();
    void fieldShowsErrorAndFocus();
    void tabCountIsAChip();
    void scrollBarHandleReachesBothEnds();
    void tablesFollowDensity();
    void tableHeadersKeepTheirLetters();
    void menuShowsShortcut();
    void nothingIsClippedInAnyTextSize_data();
    void nothingIsClippedInAnyTextSize();
    void wordsAreWholeAtTheEdge_data();
    void wordsAreWholeAtTheEdge();

private:
    ThemeManager m_manager{nullptr, [] { return true; }};
};

void TestStyle::metricsComeFromTheTokens()
{
    QVERIFY(qobject_cast<EliteStyle*>(QApplication::style()));
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent), 10);
    QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_SplitterWidth), 4);
    QSplitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    QCOMPARE(splitter.handleWidth(), 4);
    QLineEdit field;
    QCOMPARE(field.sizeHint().height(), theme().control.height);
    setControlSize(&field, ControlSize::Small);
    QCOMPARE(field.sizeHint().height(), theme().control.compact);
    QSpinBox spin;
    QCOMPARE(spin.sizeHint().height(), theme().control.height);
}

void TestStyle::buttonLooksByRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("fill");
    const auto row = [](const char* name, ButtonRole role, ColorRole fill) {
        QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(fill);
    };
    row("primary", ButtonRole::Primary, ColorRole::AccentFill);
    row("secondary", ButtonRole::Secondary, ColorRole::Surface2);
    row("danger", ButtonRole::Danger, ColorRole::DangerFill);
    row("buy", ButtonRole::Buy, ColorRole::BuyFill);
    row("sell", ButtonRole::Sell, ColorRole::SellFill);
    row("go live", ButtonRole::GoLive, ColorRole::LiveBadge);
}

void TestStyle::buttonLooksByRole()
{
    QFETCH(int, role);
    QFETCH(int, fill);
    QPushButton button(u"Text"_s);
    setRole(&button, static_cast<ButtonRole>(role));
    QCOMPARE(static_cast<int>(roleOf(&button)), role);
    button.resize(button.sizeHint());
    const QPoint inside(ringRoom(theme()) + 5, button.height() / 2);
    QCOMPARE(pixelOf(button, inside), theme().color(static_cast<ColorRole>(fill)));
    // The words on a disabled button stay readable and the filled look goes.
    button.setEnabled(false);
    const bool filled = static_cast<ButtonRole>(role) != ButtonRole::Secondary;
    QVERIFY(!filled || pixelOf(button, inside) != theme().color(static_cast<ColorRole>(fill)));
    // The property is what a .ui file would set.
    QPushButton named(u"Text"_s);
    named.setProperty("role", button.property("role"));
    QCOMPARE(static_cast<int>(roleOf(&named)), role);
}

void TestStyle::buttonsAlignWithWhatIsSeen()
{
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    column->setContentsMargins(20, 20, 20, 20);
    auto* field = new QLineEdit;
    auto* button = new QPushButton(u"Save"_s);
    column->addWidget(field);
    column->addWidget(button);
    form.resize(300, 120);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QCOMPARE(button->geometry().left() + ringRoom(theme()), field->geometry().left());
    QCOMPARE(button->geometry().right() - ringRoom(theme()), field->geometry().right());
    QCOMPARE(button->height() - 2 * ringRoom(theme()), theme().control.height);
}

void TestStyle::focusRingOnlyAfterTheKeyboard()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* first = new QPushButton(u"One"_s);
    auto* second = new QPushButton(u"Two"_s);
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = theme().color(ColorRole::Focus);
    window.setAttribute(Qt::WA_KeyboardFocusChange, false);
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(!shows(*first, ring));
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(shows(*second, ring));
}

void TestStyle::fieldShowsErrorAndFocus()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new QLineEdit(u"94,900"_s);
    auto* other = new QLineEdit;
    column->addWidget(field);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QPoint edge(field->width() / 2, 0);
    QCOMPARE(pixelOf(*field, edge), theme().color(ColorRole::LineControl));
    setFieldState(field, FieldState::Error);
    QCOMPARE(pixelOf(*field, edge), theme().color(ColorRole::Danger));
    setFieldState(field, FieldState::Good);
    field->setFocus(Qt::MouseFocusReason); // a field shows focus however it came
    QCOMPARE(pixelOf(*field, edge), theme().color(ColorRole::Focus));
}

void TestStyle::tabCountIsAChip()
{
    QTabBar tabs;
    tabs.setExpanding(false); // each tab as wide as it wants
    tabs.addTab(u"Positions"_s);
    tabs.addTab(u"Positions\t12"_s);
    tabs.addTab(u"Balances"_s);
    tabs.setCurrentIndex(0);
    tabs.resize(tabs.sizeHint());
    QVERIFY(tabs.tabRect(1).width() > tabs.tabRect(0).width() + 20);
    QCOMPARE(tabs.tabRect(0).height(), theme().bar.panelHeader);
    const QImage image = tabs.grab().toImage();
    QCOMPARE(image.pixelColor(tabs.tabRect(0).center().x(), tabs.tabRect(0).bottom()),
             theme().color(ColorRole::AccentText));
    QCOMPARE(image.pixelColor(tabs.tabRect(2).center().x(), tabs.tabRect(2).bottom()),
             theme().color(ColorRole::LineSubtle));
}

void TestStyle::scrollBarHandleReachesBothEnds()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    bar.resize(10, 200);
    QStyleOptionSlider option;
    for (const int value : {0, 500'000, 1'000'000}) {
        bar.setValue(value);
        option.initFrom(&bar);
        option.orientation = bar.orientation();
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = value;
        option.sliderValue = value;
        const QRect handle
            = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QVERIFY(handle.height() >= 32);
        QVERIFY(value != 0 || handle.top() == 0);
        QVERIFY(value != 1'000'000 || handle.bottom() == 199);
    }
}

void TestStyle::tablesFollowDensity()
{
    QTableWidget table(2, 2);
    prepareTable(&table);
    table.show();
    QCOMPARE(table.rowHeight(0), 32);
    m_manager.setSettings({.choice = ThemeChoice::Dark, .density = Density::Compact});
    QCOMPARE(table.rowHeight(0), 24);
    m_manager.setSettings({.choice = ThemeChoice::Dark});
    QCOMPARE(table.rowHeight(0), 32);
    QVERIFY(!table.tabKeyNavigation());
}

void TestStyle::tableHeadersKeepTheirLetters()
{
    QTableWidget table(0, 1);
    prepareTable(&table);
    table.setHorizontalHeaderLabels({u"gyp"_s});
    table.resize(200, 100);
    table.ensurePolished();
    QHeaderView& header = *table.horizontalHeader();
    const QImage image = header.grab().toImage();
    const QRgb ground = image.pixel(image.width() - 2, 2);
    int inked = 0; // Rows that letters stand in; the last row is the line below.
    for (int y = 0; y < image.height() - 2; ++y) {
        bool has = false;
        for (int x = 0; x < image.width() / 2; ++x) {
            has = has || image.pixel(x, y) != ground;
        }
        inked += has ? 1 : 0;
    }
    const int letters = QFontMetrics(theme().font(TypeRole::Caption)).tightBoundingRect(u"gyp"_s).height();
    QVERIFY2(inked >= letters, qPrintable(u"%1 of %2 rows"_s.arg(inked).arg(letters)));
}

void TestStyle::menuShowsShortcut()
{
    QMenu plain;
    plain.addAction(u"Flatten everything"_s);
    QMenu keyed;
    keyed.addAction(u"Flatten everything"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    QVERIFY(keyed.sizeHint().width() > plain.sizeHint().width() + 60);
}

void TestStyle::nothingIsClippedInAnyTextSize_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.9, 1.0, 1.15, 1.3, 1.5}) {
        QTest::addRow("%.2f", scale) << scale;
    }
}

void TestStyle::nothingIsClippedInAnyTextSize()
{
    QFETCH(double, scale);
    m_manager.setSettings({.choice = ThemeChoice::Dark, .density = Density::Compact, .textScale = scale});
    for (const ControlSize size : {ControlSize::Small, ControlSize::Normal, ControlSize::Order}) {
        QPushButton button(u"Överßgjq"_s);
        setControlSize(&button, size);
        const QFontMetrics metrics(buttonFont(theme(), ButtonRole::Secondary, size));
        QVERIFY(button.sizeHint().height() - 2 * ringRoom(theme()) >= metrics.height());
        QVERIFY(button.sizeHint().width() >= metrics.horizontalAdvance(button.text()) + 2 * ringRoom(theme()) + 8);
    }
    QLineEdit field;
    QVERIFY(field.sizeHint().height() >= field.fontMetrics().height() + 4);
    m_manager.setSettings({.choice = ThemeChoice::Dark});
}

/// In a layout without a margin Qt cuts the room of the focus ring off; the words stay whole.
void TestStyle::wordsAreWholeAtTheEdge_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.9, 1.0, 1.15, 1.5}) {
        QTest::addRow("%.2f", scale) << scale;
    }
}

void TestStyle::wordsAreWholeAtTheEdge()
{
    QFETCH(double, scale);
    m_manager.setSettings({.choice = ThemeChoice::Dark, .textScale = scale});
    const auto inkOf = [](QWidget& button) { // from the first to the last column that something is painted in
        const QImage picture = button.grab().toImage();
        const QRgb ground = picture.pixel(ringRoom(theme()), picture.height() / 2);
        int first = picture.width();
        int last = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != ground) {
                    first = std::min(first, x);
                    last = x;
                }
            }
        }
        return last - first;
    };
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget page;
        page.setLayoutDirection(direction);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto* cut = new QPushButton(icon(u"bell"_s), u"Set as alert"_s, &page);
        auto* whole = new QPushButton(icon(u"bell"_s), u"Set as alert"_s, &page);
        for (QPushButton* button : {cut, whole}) {
            setRole(button, ButtonRole::Link);
        }
        column->addWidget(cut, 0, Qt::AlignLeading);
        column->addWidget(whole);
        page.resize(400, 200);
        page.show();
        QTest::qWait(20);
        QVERIFY(direction == Qt::RightToLeft || cut->width() < cut->sizeHint().width()); // Qt does so, today
        QCOMPARE(inkOf(*cut), inkOf(*whole));
    }
    m_manager.setSettings({.choice = ThemeChoice::Dark});
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
