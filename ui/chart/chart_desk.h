// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_panel.h"
#include "ui/chart/replay_bar.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace elite {

class DrawingBar;
class DrawingBook;

/// One to eight charts side by side with one bar of drawing tools and, for a recording, one replay bar. Charts of one
/// link colour show the same symbol and share their crosshair. What is open is kept and comes back.
class ChartDesk : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString undoText READ undoText)
    Q_PROPERTY(QString redoText READ redoText)
public:
    static constexpr int kMost = 8;

    /// `files` has layout and templates, `book` the drawings. Both live longer than the desk; null: nothing is kept.
    explicit ChartDesk(const ChartFiles* files, DrawingBook* book = nullptr, QWidget* parent = nullptr);
    ~ChartDesk() override;

    const std::vector<ChartPanel*>& panels() const { return m_panels; }
    ChartPanel& active() { return *m_panels[m_active]; }
    void setCount(int count);
    int count() const { return static_cast<int>(m_panels.size()); }
    void setActive(ChartPanel* panel);
    /// What undo() and redo() would do on the active chart.
    QString undoText() const { return m_panels[m_active]->view().undoText(); }
    QString redoText() const { return m_panels[m_active]->view().redoText(); }

    void setInstruments(std::vector<ChartInstrument> instruments);
    /// Whether a person decided it, so that it can be undone.
    enum class Step { Yes, No };
    /// The active chart (and those of its colour) shows this symbol; false when it is not offered.
    bool showInstrument(const QString& key, Step step = Step::Yes);

    ReplayBar& replayBar() { return *m_replay; }
    void setReplayVisible(bool visible);
    /// UTC, or the zone of this computer.
    void setLocalTime(bool local);
    bool isLocalTime() const { return m_localTime; }

    /// Charts, their symbols, timeframes, colours and setups as one JSON text, and back; a broken one is refused.
    QByteArray layoutJson() const;
    Done takeLayout(const QByteArray& json);

public Q_SLOTS:
    void undo() { active().view().undo(); }
    void redo() { active().view().redo(); }

Q_SIGNALS:
    void panelAdded(elite::ChartPanel* panel);
    void panelRemoved(elite::ChartPanel* panel); ///< about to be deleted
    void activeChanged();
    void coachRequested(elite::ChartPanel* panel);
    void problem(const QString& title, const QString& text);

private:
    void connectBook();
    void tellPlace();
    ChartPanel* addPanel();
    void arrange();
    void linkCrosshair(ChartPanel* from);
    void openMenu(ChartPanel* panel, const QPoint& at);
    void applyZone(ChartPanel* panel) const;
    void restore();
    void save();
    void changed();

    const ChartFiles* m_files;
    DrawingBook* m_book;
    std::vector<ChartPanel*> m_panels;
    std::size_t m_active = 0;
    std::vector<ChartInstrument> m_instruments;
    std::vector<QString> m_wanted; ///< symbols of the kept layout, by panel, until the feed offers them
    DrawingBar* m_tools;
    QGridLayout* m_grid;
    ReplayBar* m_replay;
    QTimer m_writer;
    QString m_moving; ///< the symbol that the charts of a colour are just taking
    bool m_localTime = false;
    bool m_restoring = false;
    bool m_toldPlace = false;
};

} // namespace elite
