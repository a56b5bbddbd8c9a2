// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/typed_number.h"
#include "ui/base/number_field.h"
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"

#include <QFontDatabase>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

Decimal decimal(const char* text)
{
    return Decimal::parse(text).value();
}

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({.choice = ThemeChoice::Dark})); }
    void formats();
    void readsTyped_data();
    void readsTyped();
    void echoesWhatItWrites_data();
    void echoesWhatItWrites();
    void fieldEchoesAndRefuses();
    void figuresOfOneShapeHaveOneWidth_data();
    void figuresOfOneShapeHaveOneWidth();
    void paintsEveryDigitInItsCell();

private:
    ThemeManager m_manager{nullptr, [] { return true; }};
};

void TestNumbers::formats()
{
    const QLocale german(QLocale::German);
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    QCOMPARE(formatNumber(decimal("96412.30"), kEnglish), u"96,412.30"_s);
    QCOMPARE(formatNumber(decimal("-1234567.8"), german), u"−1.234.567,8"_s);
    QCOMPARE(formatNumber(decimal("2771441.5"), QLocale(QLocale::Spanish)), u"2.771.441,5"_s);
    QCOMPARE(formatNumber(decimal("1234"), QLocale(QLocale::Spanish)), u"1234"_s);
    QCOMPARE(formatNumber(decimal("1234567.8"), QLocale(QLocale::Hindi, QLocale::India)), u"12,34,567.8"_s);
    QCOMPARE(formatCount(-12'000, kEnglish), u"−12,000"_s);
    QCOMPARE(formatNumber(decimal("-0.5"), kEnglish),
             u"\u2212"
             u"0.5"_s);
    QCOMPARE(formatRounded(decimal("-0.004"), 2, kEnglish, Sign::Always), u"0.00"_s);
    QCOMPARE(formatRounded(decimal("2.675"), 2, kEnglish), u"2.68"_s); // exact, not 2.67 as in double
    QCOMPARE(formatRounded(decimal("2.665"), 2, kEnglish), u"2.66"_s); // half to even
    QCOMPARE(formatMoney(Money(decimal("10164.44"), Currency::of("USD")), kEnglish), u"10,164.44\u00A0USD"_s);
    QCOMPARE(formatPercent(decimal("54.29"), 1, german), u"54,3\u00A0%"_s);
    QCOMPARE(formatSigned(decimal("0.73"), u"R"_s, kEnglish), u"+0.73\u00A0R"_s);
    QCOMPARE(formatSigned(decimal("-1.20"), u"R"_s, kEnglish), u"−1.20\u00A0R"_s);
    QCOMPARE(formatAge(200, kEnglish), u"0.2\u00A0s"_s);
    QCOMPARE(formatAge(1'900, kEnglish), u"1.9\u00A0s"_s);
    QCOMPARE(formatAge(48'000, kEnglish), u"48\u00A0s"_s);
    QCOMPARE(formatAge(600'000, kEnglish), u"10\u00A0min"_s);
    QCOMPARE(formatAge(-5, german), u"0,0\u00A0s"_s);
    const QString isolatedFigure = formatNumber(decimal("-12.5"), arabic);
    QVERIFY(isolatedFigure.startsWith(QChar(0x2066)) && isolatedFigure.endsWith(QChar(0x2069)));
}

void TestNumbers::readsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // a value, or the issue after '!'
    const QStringList all{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar_EG"_s, u"hi"_s, u"ja"_s};
    const auto everywhere = [&](const char* name, const QString& text, const QString& wanted) {
        for (const QString& locale : all) {
            QTest::newRow(qPrintable(locale + u' ' + QLatin1StringView(name))) << locale << text << wanted;
        }
    };
    const auto in = [](const QString& locale, const QString& text, const QString& wanted) {
        QTest::newRow(qPrintable(locale + u' ' + text)) << locale << text << wanted;
    };
    // One meaning in every language.
    everywhere("whole", u"94900"_s, u"94900"_s);
    everywhere("spaces around", u"  42 "_s, u"42"_s);
    everywhere("minus", u"-3.5"_s, u"-3.5"_s);
    everywhere("real minus", u"−3.5"_s, u"-3.5"_s);
    everywhere("plus", u"+7"_s, u"7"_s);
    everywhere("point, two decimals", u"94900.05"_s, u"94900.05"_s);
    everywhere("comma, two decimals", u"94900,05"_s, u"94900.05"_s);
    everywhere("point, one decimal", u"1.5"_s, u"1.5"_s);
    everywhere("leading zero", u"0.500"_s, u"0.500"_s);
    everywhere("no whole part", u".125"_s, u"0.125"_s);
    everywhere("nothing behind", u"12."_s, u"12"_s);
    everywhere("four before the point", u"1500.500"_s, u"1500.500"_s);
    everywhere("English both", u"1,500.25"_s, u"1500.25"_s);
    everywhere("German both", u"1.500,25"_s, u"1500.25"_s);
    everywhere("two points", u"1.500.000"_s, u"1500000"_s);
    everywhere("two commas", u"1,500,000"_s, u"1500000"_s);
    everywhere("India", u"1,50,000.5"_s, u"150000.5"_s);
    everywhere("Swiss", u"1'500.5"_s, u"1500.5"_s);
    everywhere("no-break space", u"94\u00A0900,5"_s, u"94900.5"_s);
    everywhere("narrow no-break space", u"94\u202F900"_s, u"94900"_s);
    everywhere("Arabic digits", u"٩٤٬٩٠٠٫٥"_s, u"94900.5"_s);
    everywhere("Arabic decimal, three digits", u"١٫٥٠٠"_s, u"1.500"_s);
    everywhere("Hindi digits", u"९४९००"_s, u"94900"_s);
    everywhere("full width", u"９４９００．５"_s, u"94900.5"_s);
    everywhere("isolated",
               u"\u2066"
               u"94900\u2069"_s,
               u"94900"_s);
    everywhere("empty", u"  "_s, u"!Empty"_s);
    everywhere("letters", u"94k"_s, u"!NotANumber"_s);
    everywhere("exponent", u"1e5"_s, u"!NotANumber"_s);
    everywhere("sign inside", u"1-5"_s, u"!NotANumber"_s);
    everywhere("two signs", u"--5"_s, u"!NotANumber"_s);
    everywhere("currency", u"5 USD"_s, u"!NotANumber"_s);
    everywhere("only a point", u"."_s, u"!NotANumber"_s);
    everywhere("group of two", u"1,50,00"_s, u"!BadGrouping"_s);
    everywhere("group of four", u"12,3456.0"_s, u"!BadGrouping"_s);
    everywhere("two kinds of points", u"1.5,5.5"_s, u"!NotANumber"_s);
    everywhere("space in the wrong place", u"9 4900"_s, u"!BadGrouping"_s);
    everywhere("nineteen digits too long", u"12345678901234567890"_s, u"!TooLong"_s);
    // A single point or comma before three digits: the user's own decimal point or nothing.
    in(u"en"_s, u"1.500"_s, u"1.500"_s);
    in(u"hi"_s, u"1.500"_s, u"1.500"_s);
    in(u"ja"_s, u"1.500"_s, u"1.500"_s);
    in(u"de"_s, u"1.500"_s, u"!Ambiguous"_s);
    in(u"es"_s, u"1.500"_s, u"!Ambiguous"_s);
    in(u"fr"_s, u"1.500"_s, u"!Ambiguous"_s);
    in(u"en"_s, u"1,500"_s, u"!Ambiguous"_s);
    in(u"ja"_s, u"94,900"_s, u"!Ambiguous"_s);
    in(u"de"_s, u"1,500"_s, u"1.500"_s);
    in(u"fr"_s, u"1,500"_s, u"1.500"_s);
    in(u"es"_s, u"94,900"_s, u"94.900"_s);
    in(u"ar_EG"_s, u"1.500"_s, u"!Ambiguous"_s);
}

void TestNumbers::readsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const TypedNumber typed = parseTyped(text, QLocale(locale).decimalPoint());
    static const QHash<QString, TypedIssue> issues{{u"!Empty"_s, TypedIssue::Empty},
                                                   {u"!NotANumber"_s, TypedIssue::NotANumber},
                                                   {u"!BadGrouping"_s, TypedIssue::BadGrouping},
                                                   {u"!Ambiguous"_s, TypedIssue::Ambiguous},
                                                   {u"!TooLong"_s, TypedIssue::TooLong}};
    if (wanted.startsWith(u'!')) {
        QCOMPARE(static_cast<int>(typed.issue), static_cast<int>(issues.value(wanted)));
        QVERIFY(typed.issue != TypedIssue::Ambiguous || typed.readings[0] > typed.readings[1]);
        return;
    }
    QCOMPARE(static_cast<int>(typed.issue), static_cast<int>(TypedIssue::None));
    QCOMPARE(QString::fromLatin1(typed.value.toText()), wanted);
}

void TestNumbers::echoesWhatItWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString& locale : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar_EG"_s, u"hi"_s, u"ja"_s}) {
        QTest::newRow(qPrintable(locale)) << locale;
    }
}

/// What we show can be typed again and means the same; the one exception is refused, never misread.
void TestNumbers::echoesWhatItWrites()
{
    QFETCH(QString, locale);
    const QLocale here(locale);
    QRandomGenerator random(20261112);
    int ambiguous = 0;
    for (int n = 0; n < 20'000; ++n) {
        const auto mantissa = static_cast<std::int64_t>(random.generate64() >> (8 + random.bounded(50)));
        const Decimal value = Decimal::fromParts(n % 2 ? mantissa : -mantissa, random.bounded(9)).value();
        const TypedNumber read = parseTyped(formatNumber(value, here), here.decimalPoint());
        if (read.issue == TypedIssue::Ambiguous) {
            ++ambiguous;
            QVERIFY(read.readings[0] == value);
            continue;
        }
        QVERIFY2(read.ok(), qPrintable(formatNumber(value, here)));
        QVERIFY(read.value == value);
    }
    qInfo("%d of 20000 refused as ambiguous", ambiguous);
}

void TestNumbers::fieldEchoesAndRefuses()
{
    NumberField field(u"USD"_s);
    field.setLocale(QLocale(QLocale::German));
    QSignalSpy edited(&field, &NumberField::edited);
    QTest::keyClicks(&field, u"94900,5"_s);
    QVERIFY(edited.count() > 0);
    QVERIFY(field.value().ok());
    QVERIFY(field.echo().contains(u"94.900,5"_s));
    field.clear();
    QTest::keyClicks(&field, u"1.500"_s);
    QCOMPARE(static_cast<int>(field.value().issue), static_cast<int>(TypedIssue::Ambiguous));
    QVERIFY(field.echo().contains(u"1.500"_s) && field.echo().contains(u"1,500"_s));
    field.setValue(decimal("12.50"));
    QCOMPARE(field.text(), u"12,50"_s);
    for (const char* text : {"1500", "94900", "-1500", "1234567", "1500.25"}) {
        field.setValue(decimal(text)); // what the program writes it can read
        QVERIFY2(field.value().ok() && field.value().value == decimal(text), text);
    }
}

void TestNumbers::figuresOfOneShapeHaveOneWidth_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("tabular");
    int rows = 0;
    for (const QString& family : QFontDatabase::families()) {
        const QFont font(family);
        if (QFontDatabase::isSmoothlyScalable(family) && rows < 12) {
            QTest::newRow(qPrintable(family)) << family << hasTabularDigits(font);
            ++rows;
        }
    }
    QVERIFY(rows > 0);
}

void TestNumbers::figuresOfOneShapeHaveOneWidth()
{
    QFETCH(QString, family);
    QFont font(family);
    font.setPixelSize(17);
    const double width = numberWidth(font, u"+11,111.11"_s);
    for (const QString& figure : {u"+88,888.88"_s, u"+04,719.25"_s, u"+96,412.30"_s}) {
        QVERIFY(qAbs(numberWidth(font, figure) - width) < 0.02);
    }
}

void TestNumbers::paintsEveryDigitInItsCell()
{
    // The last digit of two figures stands at the same place, whatever digits stand before it.
    QFont font(u"Inter"_s);
    font.setPixelSize(20);
    const auto lastDigit = [&](const QString& figure) {
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setFont(font);
        painter.setPen(Qt::white);
        paintNumber(&painter, QRectF(0, 0, 200, 40), Qt::AlignLeft | Qt::AlignVCenter, figure);
        painter.end();
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qAlpha(image.pixel(x, y)) > 128) {
                    return x;
                }
            }
        }
        return -1;
    };
    QVERIFY(lastDigit(u"1118"_s) > 0);
    QCOMPARE(lastDigit(u"1118"_s), lastDigit(u"0008"_s));
    QCOMPARE(lastDigit(u"1118"_s), lastDigit(u"4478"_s));
}

QTEST_MAIN(TestNumbers)
#include "tst_numbers.moc"
