// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QDialog>

class QBoxLayout;

namespace elite {

class VerdictCard;

/// One verdict at full size: the exact picture that was sent, what went with it, the rubric, and the card.
class VerdictDialog : public QDialog
{
    Q_OBJECT
public:
    VerdictDialog(CoachService& service, const QString& id, QWidget* parent = nullptr);
    VerdictCard* card() const { return m_card; }

private:
    QWidget* makePicture(const KeptVerdict& kept);
    QWidget* makeSentFacts(const KeptVerdict& kept);
    QWidget* makeRubric(const KeptVerdict& kept);

    CoachService& m_service;
    VerdictCard* m_card = nullptr;
};

} // namespace elite
