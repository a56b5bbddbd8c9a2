// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/elite_style.h"
#include "ui/base/theme_manager.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

ThemeSettings chosen(ThemeChoice choice)
{
    ThemeSettings settings;
    settings.choice = choice;
    return settings;
}

/// Counts the style changes that reach a widget.
class Counting : public QWidget
{
public:
    int styleChanges = 0;
    int paints = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        styleChanges += event->type() == QEvent::StyleChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
    void paintEvent(QPaintEvent*) override { ++paints; }
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start(chosen(ThemeChoice::Dark))); }
    void readsEveryRole();
    void everyThemeDiffers();
    void refusesBrokenTokens_data();
    void refusesBrokenTokens();
    void brokenTokensLeaveTheApplicationAlone();
    void changesAllWidgetsAtOnce();
    void markedWidgetsFollow();
    void followsTheSystem();
    void textScaleAndDensity();
    void reducedMotionIsStill();
    void redUpSwapsTheLook();
    void noStyleSheetIsUsed() { QVERIFY(qApp->styleSheet().isEmpty()); }

private:
    bool m_systemDark = true;
    ThemeManager m_manager{nullptr, [this] { return m_systemDark; }};
};

void TestTheme::readsEveryRole()
{
    QSet<QString> paths;
    for (int n = 0; n < kColorRoleCount; ++n) {
        const auto role = static_cast<ColorRole>(n);
        paths.insert(colorPath(role));
        QVERIFY2(theme().color(role).isValid(), colorPath(role).data());
    }
    QCOMPARE(paths.size(), kColorRoleCount); // no two roles read the same entry
    QCOMPARE(theme().color(ColorRole::Surface2).name(), u"#1b212a"_s);
    QCOMPARE(theme().bar.panelHeader, 34);
    QCOMPARE(theme().font(TypeRole::Title).pixelSize(), 15);
    QCOMPARE(theme().space(6), 24);
    QCOMPARE(theme().motion.holdToStop, 1000);
}

void TestTheme::everyThemeDiffers()
{
    QSet<QString> grounds;
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast}) {
        grounds.insert(makeTheme(shippedTokens(), chosen(choice))->color(ColorRole::Surface1).name());
    }
    QCOMPARE(grounds.size(), 3);
    const auto safe = makeTheme(shippedTokens(), chosen(ThemeChoice::ColourBlindSafe));
    QVERIFY(safe->color(ColorRole::Up) != theme().color(ColorRole::Up));
}

void TestTheme::refusesBrokenTokens_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    QTest::newRow("no json") << QByteArray("{") << QByteArray("") << u"no JSON object"_s;
    QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2") << u"version"_s;
    QTest::newRow("colour") << QByteArray("#E8ECF2") << QByteArray("#E8ECF") << u"themes.dark.text.primary"_s;
    QTest::newRow("word as colour") << QByteArray("#D0021B") << QByteArray("red") << u"themes.light.live.frame"_s;
    QTest::newRow("missing size") << QByteArray("\"panelHeader\": 34,") << QByteArray("") << u"bar.panelHeader"_s;
    QTest::newRow("huge size") << QByteArray("\"panelHeader\": 34") << QByteArray("\"panelHeader\": 99999")
                               << u"bar.panelHeader"_s;
    QTest::newRow("text as number") << QByteArray("\"hover\": 80") << QByteArray("\"hover\": \"80\"")
                                    << u"motion.hover"_s;
    QTest::newRow("indicator list") << QByteArray("\"#9FB3C8\"]") << QByteArray("\"#9FB3C8\", \"#000000\"]")
                                    << u"themes.dark.indicator"_s;
}

void TestTheme::refusesBrokenTokens()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    QByteArray tokens = shippedTokens();
    const qsizetype at = tokens.indexOf(before);
    QVERIFY(at >= 0); // the fault happens
    tokens.replace(at, before.size(), after);
    const auto made = makeTheme(tokens, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Parse);
    QVERIFY2(made.error().detail.contains(named), qPrintable(made.error().detail));
}

void TestTheme::brokenTokensLeaveTheApplicationAlone()
{
    const QColor before = QApplication::palette().color(QPalette::Window);
    ThemeManager second(nullptr, [] { return false; });
    QVERIFY(!second.start(chosen(ThemeChoice::Light), "{}"));
    QCOMPARE(QApplication::palette().color(QPalette::Window), before);
}

void TestTheme::changesAllWidgetsAtOnce()
{
    Counting top;
    auto* child = new QLabel(u"text"_s, &top);
    top.resize(100, 100);
    top.show();
    QVERIFY(QTest::qWaitForWindowExposed(&top));
    const int paints = top.paints;
    top.styleChanges = 0;
    QSignalSpy changed(&m_manager, &ThemeManager::themeChanged);
    m_manager.setSettings(chosen(ThemeChoice::Light));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(top.styleChanges, 1); // one, not one per palette, font and style
    QTRY_COMPARE(child->palette().color(QPalette::WindowText), theme().color(ColorRole::TextPrimary));
    QCOMPARE(themeOf(child).name, ThemeName::Light);
    QTRY_VERIFY(top.paints > paints);
    m_manager.setSettings(chosen(ThemeChoice::Light)); // the same again changes nothing
    QCOMPARE(changed.count(), 1);
    m_manager.setSettings(chosen(ThemeChoice::Dark));
}

void TestTheme::markedWidgetsFollow()
{
    QLabel label(u"12"_s);
    setTypeRole(&label, TypeRole::Display);
    setTextRole(&label, ColorRole::Danger);
    setSurfaceRole(&label, ColorRole::Surface2);
    const QColor dark = label.palette().color(QPalette::WindowText);
    QCOMPARE(dark, theme().color(ColorRole::Danger));
    QCOMPARE(label.font().pixelSize(), 20);
    m_manager.setSettings(chosen(ThemeChoice::Light));
    QCOMPARE(label.palette().color(QPalette::WindowText), theme().color(ColorRole::Danger));
    QCOMPARE(label.palette().color(QPalette::Window), theme().color(ColorRole::Surface2));
    QVERIFY(label.palette().color(QPalette::WindowText) != dark);
    m_manager.setSettings(chosen(ThemeChoice::Dark));
}

void TestTheme::followsTheSystem()
{
    m_manager.setSettings(chosen(ThemeChoice::System));
    QCOMPARE(theme().name, ThemeName::Dark);
    m_systemDark = false;
    QWidget window;
    QEvent said(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &said);
    QCOMPARE(theme().name, ThemeName::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme().color(ColorRole::Surface1));
    m_manager.setSettings(chosen(ThemeChoice::Dark));
    QCoreApplication::sendEvent(&window, &said);
    QCOMPARE(theme().name, ThemeName::Dark); // an own choice stays
    m_systemDark = true;
    QCoreApplication::sendEvent(&window, &said);
}

void TestTheme::textScaleAndDensity()
{
    ThemeSettings settings = chosen(ThemeChoice::Dark);
    settings.textScale = 1.5;
    settings.density = Density::Compact;
    m_manager.setSettings(settings);
    QCOMPARE(theme().font(TypeRole::Body).pixelSize(), 20); // 13 * 1.5, rounded half up
    QCOMPARE(QApplication::font().pixelSize(), 20);
    QCOMPARE(theme().row.table, 36); // 24 * 1.5
    QCOMPARE(theme().border.hair, 1); // lines never scale
    settings.textScale = 9;
    QCOMPARE(makeTheme(shippedTokens(), settings)->font(TypeRole::Body).pixelSize(), 20);
    m_manager.setSettings(chosen(ThemeChoice::Dark));
}

void TestTheme::reducedMotionIsStill()
{
    ThemeSettings settings = chosen(ThemeChoice::Dark);
    settings.reduceMotion = true;
    m_manager.setSettings(settings);
    QCOMPARE(theme().motion.panel, 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(theme().motion.holdToStop, 1000); // a safety, no motion
    m_manager.setSettings(chosen(ThemeChoice::Dark));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 140);
}

void TestTheme::redUpSwapsTheLook()
{
    const auto red = makeTheme(shippedTokens(), chosen(ThemeChoice::RedUp));
    QCOMPARE(red->color(ColorRole::Up), theme().color(ColorRole::Down));
    QCOMPARE(red->color(ColorRole::CandleDown), theme().color(ColorRole::CandleUp));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
