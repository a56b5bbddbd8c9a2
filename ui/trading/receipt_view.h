// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "ui/base/explain.h"

#include <QDialog>

namespace elite {

/// One line of a receipt.
struct ReceiptLine
{
    QLatin1StringView word; ///< of its explanation
    QString label;
    QString figure;
    bool isSum = false;
};

/// From the price that was seen to the price that was got, and what it cost. The parts add up to the last unit.
std::vector<ReceiptLine> receiptLines(const FillRow& fill, const Contract& contract, const QLocale& locale);

/// The same lines with how each is made.
std::vector<ExplainedFigure> explainedReceipt(const FillRow& fill, const Contract& contract, const QLocale& locale);

/// The friction receipt of one fill.
class ReceiptView : public QWidget
{
    Q_OBJECT
public:
    /// With `explains` the lines have their context menu.
    ReceiptView(const std::vector<ReceiptLine>& lines, QWidget* parent = nullptr, Explains* explains = nullptr);
};

class ReceiptDialog : public QDialog
{
    Q_OBJECT
public:
    ReceiptDialog(const FillRow& fill, const Contract& contract, const QString& symbol, QWidget* parent);
};

} // namespace elite
