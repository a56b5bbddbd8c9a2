// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/setup/chart_file.h"
#include "ui/base/state_box.h"
#include "ui/chart/chart_snapshot.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/source_steps.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QKeyEvent;
class QMenu;

namespace elite {

class ChartFiles;
class ChartHeader;
class DrawingBook;
class DrawingLayer;
class OrderLayer;
class SetupHistory;
class StatePanel;

/// What can be charted, for the lists of symbols.
struct ChartInstrument
{
    QString key; ///< stable: "kraken:BTC/USD"
    QString symbol; ///< as shown
    QString venue;
    QString unit; ///< of its volume
    int decimals = 2;
    Timeframe finest; ///< the feed has nothing shorter
    friend bool operator==(const ChartInstrument&, const ChartInstrument&) = default;
};

/// One chart with its header, drawings and orders. Prices, orders and files come from outside through its ports.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    /// `files` has templates, `book` the drawings. Both live longer than the panel; null: nothing is kept.
    explicit ChartPanel(const ChartFiles* files, DrawingBook* book = nullptr, QWidget* parent = nullptr);
    ~ChartPanel() override;

    ChartView& view() { return *m_view; }
    ChartHeader& header() { return *m_header; }
    DrawingLayer& drawings() { return *m_drawings; }
    OrderLayer& orders() { return *m_orders; }
    StatePanel& state() { return *m_state; }

    /// The symbols that the menus offer.
    void setInstruments(std::vector<ChartInstrument> instruments);
    /// Shows another symbol: its drawings come with it, its bars are awaited.
    void setInstrument(const ChartInstrument& instrument);
    const ChartInstrument& instrument() const { return m_instrument; }
    bool offers(const QString& key) const;
    void setTimeframe(Timeframe timeframe);
    Timeframe timeframe() const { return m_timeframe; }
    bool canShow(Timeframe timeframe) const;
    /// Keys of other symbols over this one; their bars come from outside.
    const std::vector<QString>& comparisons() const { return m_compared; }

    // The same as a person's decisions: steps that can be undone.
    void chooseInstrument(const ChartInstrument& instrument);
    void chooseTimeframe(Timeframe timeframe);
    void toggleComparison(const ChartInstrument& other);
    /// A step is being undone or done again; what follows from it is no step.
    bool isGoingBack() const { return m_isGoingBack; }
    int linkGroup() const { return m_group; }
    void setLinkGroup(int group);
    void setActive(bool active);

    // Prices.
    void setBars(std::vector<indicators::BarValues> bars, ChartView::Place place = ChartView::Place::Keep);
    void prependBars(const std::vector<indicators::BarValues>& older) { m_view->prependBars(older); }
    bool updateBar(const indicators::BarValues& bar) { return m_view->updateBar(bar); }
    /// Source and age, as the chip and pictures say it.
    /// There are no prices and none will come; what is drawn stays behind it.
    void showProblem(const StateText& text);
    void setFeed(const QString& text, ColorRole dot, const QString& detail);
    void setBlind(bool blind);

    chart::ChartSetup setup() const { return m_view->setup(); }
    /// A layout that comes back; no step that can be undone.
    void setSetup(const chart::ChartSetup& setup);
    ChartSnapshot snapshot() const;

    // What menus, keys and the command palette call.
    void changeSetup(const std::function<void(chart::ChartSetup&)>& change);
    void draw(chart::DrawingKind kind);
    void showIndicators(int study = -1);
    void showObjects();
    void showLook();
    void goToDate();
    void askTimeframe(const QString& typed = {});
    void copyPicture();
    void savePicture();
    void print();
    void saveTemplate();
    void loadTemplate(const QString& name);
    void exportFile();
    void importFile();
    /// Reads such a file into the chart; the error says line and reason and leaves the chart as it is.
    Done take(const QByteArray& json, const QString& what = {});
    void reloadDrawings();
    /// At once, if there is anything that was not handed over yet.
    void saveDrawings();
    void fillMenu(QMenu* menu, const QPoint& at);

Q_SIGNALS:
    void sourceChanged(); ///< another symbol or timeframe: other bars are wanted
    void instrumentChosen(const QString& key);
    void historyWanted(qint64 before);
    void coachRequested();
    void comparisonsChanged();
    void linkChosen(int group);
    void setupChanged();
    void drawingsSaved(const QString& key);
    void problem(const QString& title, const QString& text); ///< to be shown as a notice
    void picked(); ///< clicked or focused: it is the chart in use
    void replayKey(QKeyEvent* event);
    /// The context menu is about to be shown; others add what they can do here.
    void menuFilled(QMenu* menu, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class SourceStep;
    friend class CompareStep;

    void goTo(const QString& key, std::optional<Timeframe> timeframe);
    void setCompared(const ComparedSymbols& compared);
    void keepStep(const QString& what, const BarSource& before);
    QAction* commandFor(const QKeyEvent& key) const;
    void connectView();
    void connectHeader();
    void fillDrawingMenu(QMenu* menu);
    void fillLookMenu(QMenu* menu);
    void copyDrawing();
    void pasteDrawing();
    void writeText(std::uint64_t id);
    void symbolMenu();
    QString caption() const;

    const ChartFiles* m_files;
    DrawingBook* m_book;
    ChartHeader* m_header;
    ChartView* m_view;
    StatePanel* m_state;
    DrawingLayer* m_drawings;
    OrderLayer* m_orders;
    SetupHistory* m_history;
    std::vector<ChartInstrument> m_instruments;
    ChartInstrument m_instrument;
    Timeframe m_timeframe;
    int m_group = 1;
    QString m_feedText;
    QTimer m_drawingWriter; ///< a drag is written once
    std::vector<QString> m_compared;
    bool m_isGoingBack = false;
    bool m_loading = false;
    bool m_isUnsaved = false;
};

} // namespace elite
