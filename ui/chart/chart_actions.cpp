// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_actions.h"

#include "ui/chart/chart_desk.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/drawing_texts.h"
#include "ui/window/action_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct ChartActions
{
    Q_DECLARE_TR_FUNCTIONS(ChartActions)
public:
    ActionRegistry& registry;
    QWidget* context;
    std::function<ChartDesk*()> desk;

    using Run = std::function<void(ChartPanel&)>;
    void add(const QString& id, const QString& text, const QString& iconName, const Run& run,
             const QList<QKeySequence>& keys = {}, ActionPlace place = ActionPlace::Chart) const
    {
        registry.add({.id = u"chart."_s + id,
                      .text = text,
                      .group = tr("Chart"),
                      .keys = keys,
                      .icon = iconName,
                      .place = place},
                     context, [desk_ = desk, run] { run(desk_()->active()); });
    }

    void places() const
    {
        add(u"indicators"_s, tr("&Indicators…"), u"indicators"_s, [](ChartPanel& panel) { panel.showIndicators(); },
            {QKeySequence(u"Ctrl+I"_s)});
        add(u"go-to"_s, tr("&Go to date…"), u"calendar"_s, [](ChartPanel& panel) { panel.goToDate(); },
            {QKeySequence(u"Ctrl+G"_s)});
        add(u"newest"_s, tr("Newest &bar"), u"arrow-right"_s, [](ChartPanel& panel) { panel.view().showEnd(); });
        add(u"fit"_s, tr("&Fit the prices"), u"maximize"_s, [](ChartPanel& panel) { panel.view().fitPrices(); },
            {QKeySequence(u"Alt+R"_s)});
        add(u"timeframe"_s, tr("Length of a bar…"), u"clock"_s, [](ChartPanel& panel) { panel.askTimeframe(); });
        add(u"objects"_s, tr("&Objects on the chart…"), u"list"_s, [](ChartPanel& panel) { panel.showObjects(); });
        add(u"coach"_s, tr("&Ask the coach about this chart"), u"coach"_s, [](ChartPanel& panel) {
            Q_EMIT panel.coachRequested();
        }); // F8 is coach.ask, which works without a chart too
    }
    void files() const
    {
        add(
            u"save-picture"_s, tr("Save a picture of the &chart…"), u"camera"_s,
            [](ChartPanel& panel) { panel.savePicture(); }, {QKeySequence(QKeySequence::Save)},
            ActionPlace::Everywhere);
        add(u"copy-picture"_s, tr("C&opy a picture of the chart"), u"copy"_s,
            [](ChartPanel& panel) { panel.copyPicture(); }, {QKeySequence(u"Ctrl+Shift+C"_s)});
        add(u"print"_s, tr("&Print the chart…"), u"print"_s, [](ChartPanel& panel) { panel.print(); },
            {QKeySequence(QKeySequence::Print)});
        add(u"save-template"_s, tr("Save as &template…"), u"save"_s, [](ChartPanel& panel) { panel.saveTemplate(); });
        add(u"export"_s, tr("&Export the chart…"), u"upload"_s, [](ChartPanel& panel) { panel.exportFile(); });
        add(u"import"_s, tr("I&mport a chart…"), u"download"_s, [](ChartPanel& panel) { panel.importFile(); });
    }
    void drawings() const
    {
        for (int i = 0; i < chart::kDrawingKindCount; ++i) {
            const auto kind = static_cast<chart::DrawingKind>(i);
            QList<QKeySequence> keys;
            if (kind == chart::DrawingKind::TrendLine) {
                keys << QKeySequence(u"Alt+T"_s);
            } else if (kind == chart::DrawingKind::HorizontalLine) {
                keys << QKeySequence(u"Alt+H"_s);
            } else if (kind == chart::DrawingKind::FibRetracement) {
                keys << QKeySequence(u"Alt+F"_s);
            }
            add(
                u"draw."_s + QString::fromLatin1(infoOf(kind).id), tr("Draw: %1").arg(drawingName(kind)),
                drawingIcon(kind), [kind](ChartPanel& panel) { panel.draw(kind); }, keys);
        }
        add(u"delete-drawings"_s, tr("Delete all drawings"), u"trash"_s,
            [](ChartPanel& panel) { panel.drawings().removeAll(); });
    }
    void looks() const
    {
        for (int i = 0; i < chart::kPriceStyleCount; ++i) {
            const auto style = static_cast<chart::PriceStyle>(i);
            add(u"style."_s + QString::fromLatin1(idOf(style)), tr("Style: %1").arg(styleName(style)), u"trade"_s,
                [style](ChartPanel& panel) {
                    panel.changeSetup([style](chart::ChartSetup& setup) { setup.style = style; });
                });
        }
        for (const chart::PriceMode mode :
             {chart::PriceMode::Linear, chart::PriceMode::Logarithmic, chart::PriceMode::Percent}) {
            add(u"scale."_s + QString::fromLatin1(idOf(mode)), modeName(mode), u"ruler"_s, [mode](ChartPanel& panel) {
                panel.changeSetup([mode](chart::ChartSetup& setup) { setup.mode = mode; });
            });
        }
        add(u"look"_s, tr("Style and &colours of the chart…"), u"pencil"_s,
            [](ChartPanel& panel) { panel.showLook(); });
        struct Row
        {
            QString id;
            QString text;
            bool chart::ChartSetup::*flag;
        };
        const Row rows[] = {
            {u"volume"_s, tr("Show or hide the volume"), &chart::ChartSetup::volume},
            {u"grid"_s, tr("Show or hide the grid"), &chart::ChartSetup::grid},
            {u"session-breaks"_s, tr("Show or hide session breaks"), &chart::ChartSetup::sessionBreaks},
            {u"countdown"_s, tr("Show or hide the countdown"), &chart::ChartSetup::countdown},
            {u"bid-ask"_s, tr("Show or hide bid and ask"), &chart::ChartSetup::bidAsk},
            {u"high-low"_s, tr("Show or hide high and low"), &chart::ChartSetup::highLow},
        };
        for (const Row& row : rows) {
            add(u"show."_s + row.id, row.text, u"eye"_s, [flag = row.flag](ChartPanel& panel) {
                panel.changeSetup([flag](chart::ChartSetup& setup) { setup.*flag = !(setup.*flag); });
            });
        }
        for (const Timeframe& timeframe : Timeframe::standard()) {
            add(u"timeframe."_s + QString::fromLatin1(timeframe.toText()),
                tr("Timeframe: %1").arg(timeframeLong(timeframe)), u"clock"_s,
                [timeframe](ChartPanel& panel) { panel.chooseTimeframe(timeframe); });
        }
        for (int count = 1; count <= ChartDesk::kMost; ++count) {
            registry.add({.id = u"chart.count.%1"_s.arg(count),
                          .text = tr("%n chart(s) side by side", nullptr, count),
                          .group = tr("Chart"),
                          .icon = u"grid"_s,
                          .place = ActionPlace::Chart},
                         context, [desk_ = desk, count] { desk_()->setCount(count); });
        }
    }
};

} // namespace

void addChartActions(ActionRegistry& registry, QWidget* context, std::function<ChartDesk*()> desk)
{
    const ChartActions all{registry, context, std::move(desk)};
    all.places();
    all.files();
    all.drawings();
    all.looks();
}

void bindChartActions(ActionRegistry& registry, ChartDesk& desk)
{
    for (const auto& entry : registry.entries()) {
        if (entry->spec.place == ActionPlace::Chart) {
            desk.addAction(entry->action);
        }
    }
}

} // namespace elite
