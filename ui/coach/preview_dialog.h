// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_service.h"
#include "ui/coach/coach_picture.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace elite {

class FactRow;
class PictureEditor;

/// Shows exactly what will be sent and what it will cost, before anything is: the picture with its covers and its cut,
/// the whole text that goes along, model, tokens, cost. Without the first consent of a kind nothing can be sent.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(CoachService& service, VerdictRequest request, const CoachPicture& picture,
                  QWidget* parent = nullptr);

    /// What was agreed to, with exactly the bytes that the preview encoded.
    const VerdictRequest& request() const { return m_request; }

private:
    QWidget* makePlan();
    void readPlan();
    void encode();
    void onEncoded(const CoachImage& image, const PictureEdit& edit);
    void showFacts();
    void send();

    CoachService& m_service;
    VerdictRequest m_request;
    CoachPicture m_picture;
    std::optional<PriceAxis> m_axis; ///< on the whole picture
    PictureEditor* m_editor;
    QLineEdit* m_plan;
    QLineEdit* m_question;
    QSpinBox* m_own;
    QLabel* m_size;
    FactRow* m_model;
    FactRow* m_tokens;
    FactRow* m_cost;
    QPlainTextEdit* m_text;
    QCheckBox* m_consent;
    QPushButton* m_send;
    QTimer m_later;
    int m_round = 0;
    bool m_isFresh = false; ///< the bytes belong to what is seen
};

} // namespace elite
