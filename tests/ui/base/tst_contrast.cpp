// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes the contrast of every pair that the design promises, over the file that is shipped.
#include "ui/base/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace elite;
using enum elite::ColorRole;

namespace {

constexpr double kText = 4.5; // WCAG 2.2 AA
constexpr double kShape = 3.0; // graphics, edges of controls, disabled text (exempt there; we hold it)

double luminance(const QColor& color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.red() / 255.0) + 0.7152 * linear(color.green() / 255.0)
        + 0.0722 * linear(color.blue() / 255.0);
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Pair
{
    double need;
    QString what;
    QColor front, back;
};

class Pairs
{
public:
    explicit Pairs(const Theme& theme)
        : m_theme(theme)
    {
    }
    void add(double need, ColorRole front, ColorRole back)
    {
        list << Pair{need, colorPath(front) + u" on "_s + colorPath(back), m_theme.color(front), m_theme.color(back)};
    }
    void each(double need, std::initializer_list<ColorRole> fronts, std::initializer_list<ColorRole> backs)
    {
        for (const ColorRole front : fronts) {
            for (const ColorRole back : backs) {
                add(need, front, back);
            }
        }
    }
    QList<Pair> list;

private:
    const Theme& m_theme;
};

void addGeneral(Pairs& p, const Theme& t)
{
    p.each(kText, {TextPrimary, TextSecondary},
           {Surface0, Surface1, Surface2, Surface3, SurfaceChart, InfoWash, SuccessWash, WarningWash, DangerWash,
            PaperWash, LiveWash});
    p.each(kText, {AccentText, Info, Success, Warning, Danger, PaperText, LiveText}, {Surface1, Surface2});
    p.each(kShape, {TextDisabled, LineControl, Focus}, {Surface1, Surface2});
    p.each(kText, {AccentText}, {Surface3, InfoWash, SuccessWash, WarningWash, DangerWash, AccentWash});
    p.add(kText, Info, InfoWash);
    p.add(kText, Success, SuccessWash);
    p.add(kText, Warning, WarningWash);
    p.add(kText, Danger, DangerWash);
    p.each(kText, {TextOnFill}, {DangerFill, AccentFill, AccentFillHover});
    p.add(kText, TextPrimary, AccentWash);
    p.add(kText, SelectionText, SelectionFill);
    if (!t.highContrast()) { // there every text of a selected row is selection.text
        p.each(kText, {TextSecondary, AccentText, Warning, Success}, {SelectionFill});
    }
    p.add(kShape, TextDisabled, Surface3);
    p.each(kShape, {AccentFill, DangerFill, PaperFrame, LiveFrame}, {Surface1});
}

void addWorlds(Pairs& p)
{
    p.add(kText, PaperOnBadge, PaperBadge);
    p.add(kText, LiveOnBadge, LiveBadge);
    p.add(kText, PaperText, PaperWash);
    p.add(kText, LiveText, LiveWash);
    p.each(kText, {HaltOnBand}, {HaltBand, HaltStripe});
    p.each(kText, {ChartAxisText, ChartCoachLevel, ChartDraft}, {SurfaceChart});
    p.add(kShape, ChartCrosshair, SurfaceChart);
}

void addUpDown(Pairs& p, const Theme& t)
{
    p.each(kText, {Up, Down}, {Surface1, Surface2, SurfaceChart});
    p.add(kText, Up, UpWash);
    p.add(kText, Down, DownWash);
    if (!t.highContrast()) {
        p.each(kText, {Up, Down}, {SelectionFill});
    }
    p.each(kShape, {CandleUp, CandleDown}, {SurfaceChart});
    p.each(kText, {SideOnFill}, {BuyFill, SellFill});
    p.each(kShape, {BuyFill, SellFill}, {Surface1});
}

/// Everything the program draws with this theme; returns the pairs below their limit.
QStringList tooWeak(const Theme& t, int& count)
{
    Pairs p(t);
    addGeneral(p, t);
    addWorlds(p);
    addUpDown(p, t);
    for (std::size_t n = 0; n < t.indicators.size(); ++n) {
        p.list << Pair{kText, u"indicator %1"_s.arg(n + 1), t.indicators[n], t.color(SurfaceChart)};
    }
    QStringList weak;
    for (const Pair& pair : p.list) {
        ++count;
        const double has = contrast(pair.front, pair.back);
        if (has < pair.need) {
            weak << u"%1: %2, needs %3"_s.arg(pair.what).arg(has, 0, 'f', 2).arg(pair.need);
        }
    }
    return weak;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulaIsRight()
    {
        QCOMPARE(std::round(contrast(Qt::white, Qt::black) * 100), 2100.0);
        QCOMPARE(std::round(contrast(QColor(u"#777777"_s), Qt::white) * 100), 448.0); // known to fail AA by a hair
    }
    void everyPairHolds_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("systemDark");
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark) << true;
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light) << false;
        QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast) << true;
        QTest::newRow("colour-blind, dark") << static_cast<int>(ThemeChoice::ColourBlindSafe) << true;
        QTest::newRow("colour-blind, light") << static_cast<int>(ThemeChoice::ColourBlindSafe) << false;
        QTest::newRow("red up, dark") << static_cast<int>(ThemeChoice::RedUp) << true;
        QTest::newRow("red up, light") << static_cast<int>(ThemeChoice::RedUp) << false;
    }
    void everyPairHolds()
    {
        QFETCH(int, choice);
        QFETCH(bool, systemDark);
        ThemeSettings settings;
        settings.choice = static_cast<ThemeChoice>(choice);
        settings.systemDark = systemDark;
        const auto theme = makeTheme(shippedTokens(), settings);
        QVERIFY(theme);
        int count = 0;
        const QStringList weak = tooWeak(*theme, count);
        QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u'\n')));
        QVERIFY(count > 90);
        qInfo("%d pairs", count);
    }
    void aWeakColourIsFound()
    {
        QByteArray tokens = shippedTokens();
        tokens.replace("\"secondary\": \"#A5B0C0\"", "\"secondary\": \"#5B6675\"");
        int count = 0;
        ThemeSettings settings;
        settings.choice = ThemeChoice::Dark;
        QVERIFY(!tooWeak(*makeTheme(tokens, settings), count).isEmpty());
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
