// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace elite {

class FieldRow;
class Meter;
class Note;
class NumberField;
class ParameterFields;

/// What is run: bot with its parameters, tape, instrument, timeframe, and the friction it will meet. Below it the
/// button that runs and, while it runs, how far it is.
class BacktestForm : public QWidget
{
    Q_OBJECT
public:
    explicit BacktestForm(QWidget* parent = nullptr);

    /// A tape in the list: its name for people and its file.
    void addTape(const QString& title, const QString& path);
    void setTape(std::shared_ptr<const TapeFile> tape);
    /// Nothing while a value is wrong or no tape is open.
    std::optional<BacktestRequest> request() const;
    const BotKind& bot() const;
    void setValues(std::span<const std::int64_t> values);

    void setRunning(bool running);
    void showProgress(const QString& what, double share);
    void showNote(const QString& text); ///< empty hides it
    QPushButton* runButton() const { return m_run; }

Q_SIGNALS:
    void tapeChosen(const QString& path);
    void runRequested();
    void cancelRequested();
    void changed();

private:
    void makeChoices(QVBoxLayout* column);
    void makeFriction(QVBoxLayout* column);
    void askForTape();
    void chooseBot();
    void showFriction();
    void update();

    QComboBox* m_bot;
    QComboBox* m_tapes;
    QComboBox* m_symbol;
    QComboBox* m_timeframe;
    QComboBox* m_prices;
    NumberField* m_start;
    NumberField* m_seed;
    QLabel* m_summary;
    ParameterFields* m_parameters;
    QLabel* m_friction;
    QPushButton* m_run;
    QPushButton* m_cancel;
    Meter* m_meter;
    Note* m_note;
    std::shared_ptr<const TapeFile> m_tape;
    bool m_isRunning = false;
};

} // namespace elite
