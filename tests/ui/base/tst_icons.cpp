// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_icon.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

/// Share of pixels that are not see-through, and whether any stands at the very edge (cut off).
struct Ink
{
    double share = 0;
    bool cut = false;
};

Ink inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    int inked = 0;
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(image.pixel(x, y));
            inked += alpha > 40 ? 1 : 0;
            const bool edge = x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1;
            ink.cut = ink.cut || (edge && alpha > 200);
        }
    }
    ink.share = static_cast<double>(inked) / (image.width() * image.height());
    return ink;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({.choice = ThemeChoice::Dark})); }
    void familyHasOneHand();
    void everyIconShowsAtEverySize();
    void colourFollowsRoleAndTheme();
    void turnsWithReadingOnlyWhatHasADirection();
    void unknownNameIsLogged();
    void everyUseInTheSourceExists();
    void applicationIconIsReadableSmall();
    void theWorldIsOnTheTaskBar();

private:
    ThemeManager m_manager{nullptr, [] { return true; }};
};

void TestIcons::familyHasOneHand()
{
    QVERIFY(iconNames().size() >= 60);
    for (const QString& name : iconNames()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(name));
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("stroke=\"currentColor\""), qPrintable(name));
        QVERIFY2(svg.contains("fill=\"none\"") && svg.contains("stroke-width=\"1.5\""), qPrintable(name));
        QVERIFY2(!svg.contains('#'), qPrintable(name)); // no colour of its own
    }
}

void TestIcons::everyIconShowsAtEverySize()
{
    for (const QString& name : iconNames()) {
        for (const int size : {14, 16, 18, 32}) {
            for (const double ratio : {1.0, 2.0}) {
                const QPixmap pixmap = iconPixmap(name, size, theme().color(ColorRole::TextPrimary), ratio);
                QCOMPARE(pixmap.width(), static_cast<int>(size * ratio));
                const Ink ink = inkOf(pixmap);
                const QByteArray what = (name + u" at "_s + QString::number(size)).toUtf8();
                QVERIFY2(ink.share > 0.01 && ink.share < 0.75, what.constData());
                QVERIFY2(!ink.cut, what.constData());
            }
        }
    }
}

void TestIcons::colourFollowsRoleAndTheme()
{
    const auto strongest = [](const QIcon& icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage();
        QColor best;
        int alpha = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > alpha) {
                    alpha = qAlpha(image.pixel(x, y));
                    best = image.pixelColor(x, y);
                }
            }
        }
        return best.name();
    };
    const QIcon warning = icon(u"warning"_s, ColorRole::Warning);
    QCOMPARE(strongest(warning, QIcon::Normal), theme().color(ColorRole::Warning).name());
    QCOMPARE(strongest(warning, QIcon::Disabled), theme().color(ColorRole::TextDisabled).name());
    const QString dark = strongest(warning, QIcon::Normal);
    m_manager.setSettings({.choice = ThemeChoice::Light});
    QVERIFY(strongest(warning, QIcon::Normal) != dark); // the same QIcon, no reload
    m_manager.setSettings({.choice = ThemeChoice::Dark});
}

void TestIcons::turnsWithReadingOnlyWhatHasADirection()
{
    const QColor color = theme().color(ColorRole::TextPrimary);
    for (const QString& name : {u"arrow-right"_s, u"undo"_s, u"bar-on"_s, u"chevron-left"_s}) {
        const QImage left = iconPixmap(name, 32, color, 1, Qt::LeftToRight).toImage();
        const QImage right = iconPixmap(name, 32, color, 1, Qt::RightToLeft).toImage();
        QVERIFY2(left.mirrored(true, false) == right && left != right, qPrintable(name));
    }
    for (const QString& name : {u"play"_s, u"trade"_s, u"check"_s, u"equity"_s}) {
        QVERIFY2(iconPixmap(name, 32, color, 1, Qt::LeftToRight).toImage()
                     == iconPixmap(name, 32, color, 1, Qt::RightToLeft).toImage(),
                 qPrintable(name));
    }
}

void TestIcons::unknownNameIsLogged()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon named .*nonsense"_s));
    QVERIFY(icon(u"nonsense"_s).isNull());
}

void TestIcons::everyUseInTheSourceExists()
{
    const QString root = qEnvironmentVariable("ELITE_SOURCE");
    QVERIFY(QDir(root + u"/ui"_s).exists());
    static const QRegularExpression use(
        u"\\b(?:icon|paintIcon|iconPixmap|setIconName|addTool)\\([^u\"]{0,40}u\"([a-z-]+)\"_s"_s);
    QDirIterator files(root + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int uses = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            QVERIFY2(hasIcon(name), qPrintable(file.fileName() + u": "_s + name));
            ++uses;
        }
    }
    QVERIFY(uses > 20);
}

void TestIcons::applicationIconIsReadableSmall()
{
    const QIcon app = applicationIcon();
    for (const int size : {16, 32, 256}) {
        const Ink ink = inkOf(app.pixmap(QSize(size, size), 1.0));
        QVERIFY(ink.share > 0.7); // a filled shape
    }
}

void TestIcons::theWorldIsOnTheTaskBar()
{
    for (const World world : {World::Paper, World::Live}) {
        const QIcon marked = worldIcon(world);
        const bool live = world == World::Live;
        const QColor band = theme().color(live ? ColorRole::LiveBadge : ColorRole::PaperBadge);
        const QColor ink = theme().color(live ? ColorRole::LiveOnBadge : ColorRole::PaperOnBadge);
        QCOMPARE(marked.availableSizes(), applicationIcon().availableSizes());
        for (const QSize& size : marked.availableSizes()) {
            const QImage image = marked.pixmap(size, 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
            int ofBand = 0;
            int ofInk = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    ofBand += pixel == band ? 1 : 0;
                    ofInk += pixel.alpha() == 255 && qAbs(pixel.lightness() - ink.lightness()) < 40 ? 1 : 0;
                }
            }
            const int area = image.width() * image.height();
            QVERIFY2(ofBand * 8 > area, qPrintable(QString::number(size.width()))); // an eighth at least
            QVERIFY2(ofInk * 60 > area, qPrintable(QString::number(size.width())));
        }
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
