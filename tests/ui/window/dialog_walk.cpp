// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/dialog_walk.h"

#include "app/chart/chart_files.h"
#include "app/chart/drawing_book.h"
#include "models/chart/drawing/drawing.h"
#include "tests/ui/chart/chart_fixture.h"
#include "tests/ui/trading/desk_fixture.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/objects_dialog.h"
#include "ui/chart/place_dialogs.h"
#include "ui/chart/studies_dialog.h"
#include "ui/market/history_dialog.h"
#include "ui/market/import_dialog.h"
#include "ui/market/tape_dialog.h"
#include "ui/trading/desk_dialogs.h"
#include "ui/trading/receipt_view.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

using Look = std::function<void(QWidget*, const QString&)>;

void show(QDialog&& dialog, const Look& look, const QString& what)
{
    dialog.show();
    QTest::qWait(40);
    look(&dialog, what);
    dialog.close();
}

void walkChart(QWidget* parent, const QString& folder, const Look& look)
{
    ChartFiles files(folder + u"/charts"_s);
    DrawingBook book(files, nullptr);
    ChartDesk desk(&files, &book, parent);
    desk.resize(1200, 700);
    desk.setInstruments({{u"demo:BTC/USD"_s, u"BTC-USD"_s, u"BTC"_s, u"BTC"_s, 1, *Timeframe::parse("5m")}});
    ChartPanel& panel = *desk.panels().front();
    panel.setBars(test::walkBars(300));
    desk.show();
    QTest::qWait(40);

    DrawingLayer& layer = panel.drawings();
    for (const chart::DrawingKind kind : {chart::DrawingKind::Text, chart::DrawingKind::FibRetracement}) {
        chart::Drawing drawing;
        drawing.kind = kind;
        drawing.text = u"20.5"_s; // The same in every language.
        drawing.anchors.push_back({test::kFirstBar, 62'000});
        if (kind != chart::DrawingKind::Text) {
            drawing.anchors.push_back({test::kFirstBar + 20 * test::kBarLength, 62'100});
        }
        layer.change(u"20.5"_s, [&drawing](chart::DrawingList& list) { drawing.id = list.add(drawing); });
        show(DrawingDialog(&layer, drawing.id, &panel), look,
             drawing.id != 0 ? u"style of a drawing"_s : u"no drawing"_s);
    }
    show(ObjectsDialog(&layer, &panel), look, u"objects"_s);
    show(GoToDialog(panel.view().zone(), test::kFirstBar, test::kFirstBar + 100 * test::kBarLength, &panel), look,
         u"go to"_s);
    show(TimeframeDialog(u"1"_s, &panel), look, u"another length"_s);
    StudiesDialog studies(&panel.view(), &panel);
    studies.show();
    look(&studies, u"indicators"_s);
    panel.changeSetup([](chart::ChartSetup& setup) { setup.studies.push_back({}); });
    studies.showStudy(0);
    QTest::qWait(40);
    look(&studies, u"an indicator"_s);
}

void walkTapes(QWidget* parent, const QString& folder, const Look& look)
{
    const QString path = folder + u"/bars.csv"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("time,open,high,low,close,volume\n2024-01-01 00:00:00,1,2,0.5,1.5,10\n"
                   "2024-01-01 00:01:00,1.5,2,0.5,1.5,10\n");
        file.close();
    }
    ImportDialog prices(folder, nullptr, parent);
    prices.show();
    look(&prices, u"import of prices"_s);
    prices.load(path);
    QTest::qWait(100);
    look(&prices, u"import of prices, read"_s);
    prices.close();
    show(HistoryDialog(folder, {}, nullptr, parent), look, u"history of an exchange"_s);
    show(TapeDialog({folder}, parent), look, u"tapes"_s);
}

void walkDesk(QWidget* parent, const Look& look)
{
    const Contract contract = fixture::contractFor(fixture::instrument("BTC", "USD", "0.1", "0.0001"));
    show(ReceiptDialog(fixture::fill(), contract, u"BTC/USD"_s, parent), look, u"receipt"_s);
    show(AccountDialog(u"20.5"_s, fixture::cash("10000"), Currency::of("USD"), parent), look, u"account"_s);
    show(ReleaseDialog(u"20.5"_s, parent), look, u"release"_s);
    show(GoBackDialog(u"20.5"_s, u"20.6"_s, parent), look, u"go back"_s);
}

} // namespace

void walkDialogs(QWidget* parent, const Look& look)
{
    const QTemporaryDir folder;
    walkChart(parent, folder.path(), look);
    walkTapes(parent, folder.path(), look);
    walkDesk(parent, look);
}

} // namespace elite
