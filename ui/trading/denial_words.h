// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_input.h"
#include "models/trading/order_draft.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace elite {

/// The nearest value that would be allowed. A size is always meant as a quantity.
struct DraftFix
{
    DraftField field = DraftField::Size;
    Decimal value;
};

struct DenialWords
{
    QString rule; // "Position too large"
    QString detail; // With the numbers, a whole sentence or two.
    std::optional<DraftFix> fix;
    QString fixText; // "Use 0.0098 BTC"

    QString text() const { return detail.isEmpty() ? rule : rule + QStringLiteral(". ") + detail; }
};

/// What the words need besides the denial.
struct DenialScene
{
    const Contract* contract = nullptr; // Null: steps cannot be read as prices and quantities.
    const OrderRequest* request = nullptr; // What was asked for; null after the fact.
    RiskLimits limits;
    Currency account;
    Ticks entry; // What the order would pay.
    Ticks market; // Middle of bid and ask.
    QLocale locale;
};

DenialWords denialWords(const Denial& denial, const DenialScene& scene);
/// Why an order ended, for tables and notices: "one of its group was filled".
QString endText(DenialCode code);

} // namespace elite
