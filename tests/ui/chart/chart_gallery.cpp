// SPDX-License-Identifier: GPL-3.0-or-later
// The chart desk with made-up prices, drawings, a position and a running replay, for the eye and for flows in a real
// window:  chart_gallery [--out picture.png] [--theme light] [--charts 2] [--scene orders|drawings|plain] [--live]
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/chart_header.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/order_layer.h"

#include "app/chart/drawing_book.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMap>
#include <QTimer>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

constexpr std::int64_t kHour = 3'600'000'000;
constexpr std::int64_t kBegin = 1'762'300'800'000'000 / kHour * kHour;

std::vector<indicators::BarValues> bars(int count, std::int64_t length)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> step(0, 0.0035);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<indicators::BarValues> all;
    double price = 62000;
    const auto tick = [](double value) { return std::round(value * 10) / 10; };
    for (int i = 0; i < count; ++i) {
        const double open = price;
        price = tick(price * std::exp(step(random)));
        all.push_back({open, tick(std::max(open, price) * (1 + 0.002 * unit(random))),
                       tick(std::min(open, price) * (1 - 0.002 * unit(random))), price, 5 + 40 * unit(random),
                       kBegin + (i - count) * length});
    }
    return all;
}

Decimal decimal(double value, int scale)
{
    return *Decimal::fromParts(std::llround(value * std::pow(10.0, scale)), scale);
}

void showOrders(ChartPanel& panel)
{
    const auto& data = panel.view().data();
    const auto& entryBar = data.bar(data.size() - 26);
    const double entry = entryBar.close;
    const double side = data.bars().back().close > entry ? 1 : -1;
    const auto line = [&](chart::OrderLineKind kind, const QString& id, double price, const QString& label) {
        chart::OrderLine one;
        one.kind = kind;
        one.id = id;
        one.isLong = side > 0;
        one.price = decimal(std::round(price * 10) / 10, 1);
        one.tick = decimal(0.1, 1);
        one.label = label;
        one.from = fromMicros(entryBar.time);
        one.canDrag = kind != chart::OrderLineKind::Position;
        one.canClose = true;
        one.entry = decimal(entry, 1);
        one.quantity = decimal(0.0415, 4);
        one.risk = decimal(98.5, 2);
        one.costs = decimal(3.2, 2);
        one.currency = u"USD"_s;
        return one;
    };
    chart::OrderLine position
        = line(chart::OrderLineKind::Position, u"position"_s, entry, (side > 0 ? u"Long 0.0415"_s : u"Short 0.0415"_s));
    position.result = figuresAt(position, decimal(data.bars().back().close, 1)).money;
    chart::OrderLine draft
        = line(chart::OrderLineKind::Draft, u"draft"_s, entry * (1 - side * 0.004), u"Draft: buy limit 0.0163"_s);
    draft.from = {};
    draft.canClose = false;
    panel.orders().setLines(
        {position, line(chart::OrderLineKind::Stop, u"stop"_s, entry * (1 - side * 0.012), u"Stop"_s),
         line(chart::OrderLineKind::Target, u"target"_s, entry * (1 + side * 0.018), u"Target"_s), draft});
    panel.orders().setFills({{fromMicros(entryBar.time), decimal(entry, 1), side > 0, u"Bought"_s}}, {});
}

void showDrawings(ChartPanel& panel)
{
    using chart::DrawingKind;
    const auto& data = panel.view().data();
    const std::int64_t end = data.size();
    const auto at = [&](int back, double factor) {
        const auto& bar = data.bar(end - back);
        return chart::Anchor{bar.time, bar.close * factor};
    };
    panel.drawings().change(u"gallery"_s, [&](chart::DrawingList& list) {
        list.add({DrawingKind::FibRetracement, {at(95, 1), at(70, 1.02)}, {}, {}, {}});
        list.add({DrawingKind::Channel, {at(65, 0.99), at(45, 0.99), at(55, 1.01)}, {1, 1, {}, true}, {}, {}});
        list.add({DrawingKind::LongPosition, {at(40, 1), at(25, 1.015), at(25, 0.993)}, {}, {}, {}});
        list.add({DrawingKind::TrendLine, {at(30, 0.985), at(4, 1.0)}, {0, 2, {}, true}, {}, {}});
        list.add({DrawingKind::HorizontalLine, {at(20, 1.012)}, {2, 1, chart::Dash::Dashed, true}, {}, {}});
        list.add({DrawingKind::Ruler, {at(24, 0.985), at(12, 0.997)}, {3, 1, {}, true}, {}, {}});
        list.add({DrawingKind::VolumeProfile, {at(96, 1), at(60, 1)}, {}, {}, {}});
        list.add({DrawingKind::AnchoredVwap, {at(80, 1)}, {4, 1, {}, true}, {}, {}});
        list.add({DrawingKind::Callout, {at(14, 1), at(10, 1.012)}, {5, 1, {}, true}, u"Look here"_s, {}});
    });
}

void dress(ChartDesk& desk, const QString& scene)
{
    for (ChartPanel* panel : desk.panels()) {
        const bool isFirst = panel == desk.panels().front();
        panel->setTimeframe(*Timeframe::parse(isFirst ? "1h" : "4h"));
        panel->setBars(bars(isFirst ? 3000 : 1500, isFirst ? kHour : 4 * kHour));
        panel->setFeed(u"Replay \u00B7 demo \u00B7 12 Nov 2025"_s, ColorRole::PaperBadge, u"A made-up recording"_s);
        chart::ChartSetup setup = panel->setup();
        setup.studies = {{"ema", {20, 0, 0}}, {"ema", {50, 0, 0}}, {"rsi", {14, 0}}};
        setup.highLow = scene == u"plain";
        panel->setSetup(setup);
        panel->view().setNow(panel->view().data().bars().back().time + 35 * 60'000'000LL + 20'000'000LL);
        panel->view().setWatermark(u"SYNTHETIC"_s);
        if (scene == u"orders") {
            showOrders(*panel);
        } else if (scene == u"drawings" && isFirst) {
            showDrawings(*panel);
        }
    }
}

void replay(ChartDesk& desk)
{
    ReplayState state;
    state.badge = BadgeKind::Synthetic;
    state.isPlaying = true;
    state.speed = 4;
    state.from = kBegin - 90 * kHour;
    state.to = kBegin + 90 * kHour;
    state.now = kBegin + 35 * 60'000'000LL;
    desk.replayBar().setState(state);
    std::vector<float> activity;
    activity.reserve(60);
    for (int i = 0; i < 60; ++i) {
        activity.push_back(1.F + static_cast<float>(i * 7 % 11));
    }
    desk.replayBar().setActivity(activity);
    desk.replayBar().setMarks({kBegin - 20 * kHour, kBegin - 70 * kHour});
    desk.setReplayVisible(true);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Picture to write."_s, u"file"_s},
                       {u"theme"_s, u"dark, light, highcontrast, colourblind."_s, u"name"_s, u"dark"_s},
                       {u"text"_s, u"Text scale."_s, u"factor"_s, u"1.0"_s},
                       {u"charts"_s, u"1 to 8."_s, u"n"_s, u"1"_s},
                       {u"size"_s, u"Of the window."_s, u"w x h"_s, u"1000x620"_s},
                       {u"scene"_s, u"orders, drawings or plain."_s, u"name"_s, u"orders"_s},
                       {u"files"_s, u"Keeps drawings here."_s, u"folder"_s},
                       {u"rtl"_s, u"Right to left."_s}});
    parser.process(application);
    ThemeManager manager(nullptr, [] { return true; });
    ThemeSettings settings;
    settings.choice = QMap<QString, ThemeChoice>{{u"light"_s, ThemeChoice::Light},
                                                 {u"highcontrast"_s, ThemeChoice::HighContrast},
                                                 {u"colourblind"_s, ThemeChoice::ColourBlindSafe}}
                          .value(parser.value(u"theme"_s), ThemeChoice::Dark);
    settings.textScale = parser.value(u"text"_s).toDouble();
    if (!manager.start(settings)) {
        return 1;
    }
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const ChartFiles files(parser.value(u"files"_s));
    DrawingBook book(files, nullptr);
    ChartDesk desk(parser.isSet(u"files"_s) ? &files : nullptr, parser.isSet(u"files"_s) ? &book : nullptr);
    desk.setCount(parser.value(u"charts"_s).toInt());
    desk.setInstruments({{u"demo:BTC-USD"_s, u"BTC-USD"_s, u"Demo"_s, u"BTC"_s, 1, *Timeframe::parse("1m")},
                         {u"demo:ETH-USD"_s, u"ETH-USD"_s, u"Demo"_s, u"ETH"_s, 2, *Timeframe::parse("1m")}});
    dress(desk, parser.value(u"scene"_s));
    replay(desk);
    desk.setWindowTitle(u"Chart gallery"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    desk.resize(size.value(0).toInt(), size.value(1).toInt());
    desk.show();
    if (parser.isSet(u"out"_s)) {
        QTimer::singleShot(100, &desk, [&] {
            const bool written = desk.grab().save(parser.value(u"out"_s));
            QCoreApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
