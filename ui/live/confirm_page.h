// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace elite {

class FigureRow;
class Note;
class NumberField;
class SegmentedControl;

struct KeyChoice
{
    QString id;
    QString label;
    QString shown; // "kQr7Lm2...x4Wd"
};

/// Step two, in the frame of LIVE: what may be lost at most, where, with which key, and the words or the code. Enter
/// never goes live; the filled default is the way back.
class ConfirmPage : public QWidget
{
    Q_OBJECT
public:
    ConfirmPage(const GateView& view, const std::vector<KeyChoice>& keys, bool needsCode, QWidget* parent = nullptr);

    QString key() const;
    LiveLimits limits() const;
    bool usesCode() const;
    QString typed() const; // The words or the code.
    bool acceptsSize() const;
    void setKeyFacts(const LiveKey& key); // The venue's answer about the chosen key.
    void setKeyProblem(const QString& words);
    void setBusy(const QString& words);
    void showRefusals(const QString& html);
    QPushButton* stay() const { return m_stay; }

Q_SIGNALS:
    void keyChosen(const QString& id);
    void backWanted();
    void stayWanted();
    void goLiveWanted();
    void keysWanted();

private:
    QWidget* makeRisks();
    QWidget* makeWhere(const std::vector<KeyChoice>& keys);
    QWidget* makeWhat();
    QWidget* makeWords(bool needsCode);
    void update();

    GateView m_view;
    NumberField* m_cap;
    FigureRow* m_dayLoss;
    FigureRow* m_tradeRisk;
    QComboBox* m_key;
    FigureRow* m_mayDo;
    FigureRow* m_mayWithdraw;
    QCheckBox* m_size;
    SegmentedControl* m_how;
    QLabel* m_ask;
    QLineEdit* m_typed;
    QLabel* m_match;
    Note* m_refusals;
    QPushButton* m_stay;
    QPushButton* m_go;
    bool m_isKeyGood = false;
};

} // namespace elite
