// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace elite {

class ExplainDialog;

/// One part that a figure is made of, with its present value.
struct FigureInput
{
    QString name;
    QString value;

    friend bool operator==(const FigureInput&, const FigureInput&) = default;
};

/// A figure as it stands in a panel now.
struct ExplainedFigure
{
    QLatin1StringView word; ///< of its explanation, see explanations.h
    QString title; ///< as the panel writes it
    QString value;
    std::vector<FigureInput> inputs;

    friend bool operator==(const ExplainedFigure&, const ExplainedFigure&) = default;
};

/// "Explain this number": says how the figures of a panel are made. On the figure by its context menu, for the keyboard
/// by explainWithin(), which lists all figures of a panel. One per panel, or per part of one; the panel owns it.
class Explains : public QObject
{
    Q_OBJECT
public:
    using Figures = std::function<std::vector<ExplainedFigure>()>;

    /// `figures` is called when somebody asks, never before.
    Explains(QWidget* panel, Figures figures);

    /// The context menu of `shown` explains the figure with this word.
    void follow(QWidget* shown, QLatin1StringView word);
    /// For a panel with a menu of its own.
    void addTo(QMenu* menu, QLatin1StringView word);
    std::vector<ExplainedFigure> figures() const { return m_figures(); }
    /// Null when there is no figure now. An unknown word shows the first one.
    ExplainDialog* open(QLatin1StringView word = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_panel;
    Figures m_figures;
    std::vector<std::pair<const QObject*, QLatin1StringView>> m_shown;
};

/// All figures that are visible inside of `root`.
std::vector<ExplainedFigure> figuresWithin(const QWidget* root);
/// Opens the dialog with all of them; null when there are none.
ExplainDialog* explainWithin(QWidget* root);

/// Asks the window that `from` belongs to for a page of the help: "glossary#expectancy". It travels as a
/// QWhatsThisClickedEvent, so that a small part needs to know no window.
void askForHelp(QWidget* from, const QString& topic);

} // namespace elite
