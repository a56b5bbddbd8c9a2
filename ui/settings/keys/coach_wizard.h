// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_services.h"
#include "ui/coach/coach_chart.h"
#include "ui/coach/coach_words.h"
#include "ui/settings/keys/key_trial.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace elite {

class FieldRow;
class NumberField;
class SecretField;
class Settings;
class StepList;

/// From no key to a first verdict: why and what it costs, paste, check and store, try it on a chart, cap. May be run
/// again at any time; a key that is there already can be kept. 'Finish later' says on every page what is kept.
class CoachWizard : public QDialog
{
    Q_OBJECT
public:
    using ChartSource = std::function<std::optional<CoachChart>()>;
    CoachWizard(CoachService& coach, SecretServices& secrets, Settings& settings, ChartSource chart,
                QWidget* parent = nullptr);
    ~CoachWizard() override;

    enum Step { Why, Paste, Check, Try, Cap };
    Step step() const;

Q_SIGNALS:
    void verdictOpened(const QString& id); ///< to be shown in the panel, behind

private:
    QWidget* makeWhy();
    QWidget* makePaste();
    QWidget* makeCheck();
    QWidget* makeTry();
    QWidget* makeCap();

    void go(Step step);
    void next();
    void back();
    void refresh(); ///< texts and states of the buttons
    void judge(); ///< the shape of what was pasted
    void check();
    void store(const KeyTrialResult& result);
    void showResult(const KeyTrialResult& result);
    void fail(const QString& words);
    void tryChart();
    void onAnswer(const CoachOutcome& outcome);
    bool keepCap();
    const ApiKeyInfo* keptKey() const; ///< that the coach can use
    KeyProvider provider() const; ///< of the server in the settings
    QString costOf(const QString& model) const; ///< of one verdict on a usual picture

    CoachService& m_coach;
    SecretServices& m_secrets;
    Settings& m_settings;
    ChartSource m_source;
    StepList* m_steps;
    QStackedWidget* m_pages;
    QLabel* m_kept;
    QPushButton* m_back;
    QPushButton* m_next;

    Note* m_there = nullptr; ///< a key is there already
    SecretField* m_key = nullptr;
    FieldRow* m_keyRow = nullptr;
    QLineEdit* m_name = nullptr;
    Note* m_problem = nullptr;
    QVBoxLayout* m_result = nullptr;
    QLabel* m_resultTitle = nullptr;
    QLabel* m_stage = nullptr;
    Note* m_answer = nullptr;
    QPushButton* m_ask = nullptr;
    NumberField* m_cap = nullptr;
    NumberField* m_alert = nullptr;
    QPointer<CoachRun> m_run;
    QString m_keptId;
    bool m_isBusy = false;
};

} // namespace elite
