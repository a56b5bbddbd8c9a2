// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/chart_alerts.h"

#include "app/alerts/alert_service.h"
#include "ui/alerts/alert_lines.h"
#include "ui/alerts/alert_words.h"
#include "ui/alerts/alerts_dialog.h"
#include "ui/base/icon.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/drawing_texts.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

using alerts::Alert;

namespace {

constexpr int kLookMs = 1'000;

/// Every value that an indicator of a chart shows, with the name an alert knows it by.
template <class Visit> void visitIndicators(ChartPanel& panel, Visit visit)
{
    const ChartView& view = panel.view();
    const QString bars = QString::fromLatin1(view.source().timeframe.toText());
    for (const Study& study : view.data().studies()) {
        for (std::size_t output = 0; output < study.outputCount(); ++output) {
            if (study.isPlotted(output)) {
                AlertChoice choice{alerts::Subject::Indicator, panel.instrument().key, panel.instrument().symbol,
                                   bars + u'|' + study.title() + u'|' + study.outputName(output),
                                   ChartAlerts::tr("%1 on %2")
                                       .arg(study.outputCount() == 1
                                                ? study.title()
                                                : study.title() + u", "_s + study.outputWord(output),
                                            bars)};
                visit(choice, study.value(output, view.data().size() - 1));
            }
        }
    }
}

} // namespace

ChartAlerts::ChartAlerts(AlertService& service, Settings& settings, ChartDesk& desk)
    : QObject(&desk)
    , m_service(service)
    , m_settings(settings)
    , m_desk(desk)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &ChartAlerts::offerIndicators);
    m_look.start();
    connect(&m_desk, &ChartDesk::panelAdded, this, &ChartAlerts::adopt);
    connect(&m_service, &AlertService::changed, this, [this] {
        for (ChartPanel* panel : m_desk.panels()) {
            panel->view().layersChanged();
        }
    });
    for (ChartPanel* panel : m_desk.panels()) {
        adopt(panel);
    }
}

void ChartAlerts::adopt(ChartPanel* panel)
{
    DrawingLayer& layer = panel->drawings();
    for (const chart::Drawing& one : layer.drawings().all()) {
        m_lines[panel].insert(one.key);
    }
    layer.setBell([service = &m_service](const chart::Drawing& drawing) {
        const Alert* alert = service->ofDrawing(drawing.key);
        return alert != nullptr && alert->isOn;
    });
    connect(panel, &QObject::destroyed, this, [this, panel] { m_lines.erase(panel); });
    connect(panel, &ChartPanel::menuFilled, this,
            [this, panel](QMenu* menu, const QPoint& at) { fillMenu(panel, menu, at); });
    connect(&layer, &DrawingLayer::listChanged, this, [this, panel] { follow(panel); });
    connect(&layer, &DrawingLayer::alertWanted, this, [this, panel](quint64 id) {
        const chart::Drawing* drawing = panel->drawings().drawings().find(id);
        const Alert* alert = drawing != nullptr ? m_service.ofDrawing(drawing->key) : nullptr;
        alert != nullptr ? showList(alert->id) : add(panel, id, alerts::Repeat::Once);
    });
}

void ChartAlerts::fillMenu(ChartPanel* panel, QMenu* menu, const QPoint& at)
{
    const chart::Drawing* drawing = panel->drawings().selected();
    if (drawing != nullptr && !alertLinesOf(*drawing).empty()) {
        const Alert* alert = m_service.ofDrawing(drawing->key);
        if (alert != nullptr) {
            menu->addAction(icon(u"bell"_s), tr("&Alert on this line…"), this,
                            [this, id = alert->id] { showList(id); });
            menu->addAction(icon(u"trash"_s), tr("Delete its alert"), this,
                            [this, id = alert->id] { m_service.remove(id); });
        } else {
            const std::uint64_t id = drawing->id;
            menu->addAction(icon(u"bell"_s), tr("&Alert when the price crosses it"), this,
                            [this, panel, id] { add(panel, id, alerts::Repeat::Once); });
            menu->addAction(tr("Alert e&very time it is crossed"), this,
                            [this, panel, id] { add(panel, id, alerts::Repeat::EveryTime); });
        }
    }
    const ChartMap map = panel->view().map();
    if (map.plot.contains(at) && panel->view().data().size() > 0) {
        const double unit = std::pow(10.0, panel->view().source().decimals);
        const double price = std::round(map.priceAt(at.y()) * unit) / unit;
        if (price > 0) {
            menu->addAction(icon(u"bell"_s), tr("Alert at %1").arg(panel->view().priceText(price)), this,
                            [this, panel, price] { addAtPrice(panel, price); });
        }
    }
    menu->addAction(icon(u"list"_s), tr("All alerts…"), this, [this] { showList(); });
}

void ChartAlerts::addAtPrice(ChartPanel* panel, double price)
{
    if (!m_service.isReady()) {
        add(panel, 0, alerts::Repeat::Once); // says why not
        return;
    }
    chart::Drawing line;
    line.kind = chart::DrawingKind::HorizontalLine;
    line.anchors = {{panel->view().data().bars().back().time, price}};
    line.key = newNoteId();
    std::uint64_t id = 0;
    panel->drawings().change(tr("Alert at a price"), [&](chart::DrawingList& list) { id = list.add(line); });
    add(panel, id, alerts::Repeat::Once);
}

void ChartAlerts::add(ChartPanel* panel, std::uint64_t drawing, alerts::Repeat repeat)
{
    if (!m_service.isReady()) {
        Q_EMIT problem(
            tr("There is no alert yet"),
            tr("Alerts are kept in your records, which are not open. Nothing was changed; try again when the "
               "strip at the bottom says that they are."));
        return;
    }
    const chart::Drawing* known = panel->drawings().drawings().find(drawing);
    if (known == nullptr) {
        return;
    }
    chart::Drawing line = *known;
    if (line.key == 0) {
        line.key = newNoteId();
        panel->drawings().change(tr("Alert on a line"), [&line](chart::DrawingList& list) { list.replace(line); });
    }
    Alert alert;
    alert.id = newNoteId();
    alert.instrument = panel->instrument().key;
    alert.symbol = panel->instrument().symbol;
    alert.what = drawingName(line.kind);
    alert.drawing = line.key;
    alert.lines = alertLinesOf(line);
    alert.repeat = repeat;
    if (const Done set = m_service.set(alert); !set) {
        Q_EMIT problem(tr("There is no alert on this line"), set.error().detail);
    }
}

void ChartAlerts::follow(ChartPanel* panel)
{
    const std::vector<chart::Drawing>& drawings = panel->drawings().drawings().all();
    const std::set<std::int64_t> wereThere = std::exchange(m_lines[panel], {});
    for (const chart::Drawing& one : drawings) {
        m_lines[panel].insert(one.key);
    }
    // Drawings that were read anew are no decision of a person; only what can be undone is.
    if (panel->drawings().isReading()) {
        return;
    }
    const std::vector<Alert> before = m_service.all();
    for (const Alert& alert : before) {
        if (alert.drawing == 0 || alert.instrument != panel->instrument().key) {
            continue;
        }
        const auto line = std::find_if(drawings.begin(), drawings.end(),
                                       [&](const chart::Drawing& one) { return one.key == alert.drawing; });
        if (line == drawings.end()) {
            if (wereThere.count(alert.drawing) != 0) { // Else its line is still in a ledger that was not read.
                m_service.park(alert.id);
            }
            continue;
        }
        Alert moved = alert;
        moved.lines = alertLinesOf(*line);
        if (moved.lines != alert.lines) {
            if (!m_service.set(moved)) {
                m_service.park(alert.id); // moved to where no price will meet it
            }
        }
    }
    for (const chart::Drawing& one : drawings) {
        if (one.key != 0 && m_service.ofDrawing(one.key) == nullptr) {
            m_service.unpark(one.key);
        }
    }
}

/// The newest bar may still be forming: what it says now is what the chart shows.
void ChartAlerts::offerIndicators()
{
    if (!m_service.watches(alerts::Subject::Indicator)) {
        return;
    }
    for (ChartPanel* panel : m_desk.panels()) {
        visitIndicators(*panel, [this](const AlertChoice& choice, double value) {
            m_service.offer(choice.subject, choice.instrument, choice.measure, value);
        });
    }
}

std::vector<AlertChoice> ChartAlerts::choices() const
{
    std::vector<AlertChoice> out;
    for (ChartPanel* panel : m_desk.panels()) {
        visitIndicators(*panel, [&out](const AlertChoice& choice, double) {
            const bool isThere = std::any_of(out.begin(), out.end(), [&](const AlertChoice& other) {
                return other.instrument == choice.instrument && other.measure == choice.measure;
            });
            if (!isThere) { // Two charts may show the same.
                out.push_back(choice);
            }
        });
    }
    const std::vector<AlertChoice> others = m_choices ? m_choices() : std::vector<AlertChoice>();
    out.insert(out.end(), others.begin(), others.end());
    return out;
}

void ChartAlerts::showList(std::int64_t id)
{
    auto* dialog = new AlertsDialog(m_service, m_settings, choices(), &m_desk);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (id != 0) {
        dialog->choose(id);
    }
    dialog->open();
}

} // namespace elite
