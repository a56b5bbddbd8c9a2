// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/order_draft.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QToolButton;

namespace elite {

class FieldRow;
class NumberField;
class SegmentedControl;
struct DraftFix;

/// Everything of an order that a person chooses or types. It knows no market: the panel reads the draft and hands back
/// what was understood.
class TicketFields : public QWidget
{
    Q_OBJECT
public:
    explicit TicketFields(QWidget* parent = nullptr);

    OrderDraft draft() const;
    /// Why this trade, in the trader's words; goes with the order and is sealed.
    QString thesis() const;
    void clearThesis();
    /// For a copy of an order, a coach's levels, a drag on the chart.
    void setDraft(const OrderDraft& draft);
    void setSide(Side side);
    void setType(OrderType type);
    void setLevel(DraftField field, Decimal value);
    void apply(const DraftFix& fix);
    /// Prices, sizes and levels go; type, size mode and size stay, because they are habits.
    void clearPrices();

    void setUnits(const Currency& base, const Currency& quote);
    /// Words of what was not understood stand below their field; a field that nobody has touched keeps quiet.
    void showReading(const DraftReading& reading, const Contract& contract, const QString& sizeEcho);
    NumberField* field(DraftField field) const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void makeChoices();
    void makeRows();
    void makeMore();
    void orderFocus();
    void fitFields();
    void fitTifs();
    QString problemText(const DraftProblem& problem, const DraftReading& reading, const Contract& contract) const;

    SegmentedControl* m_side;
    QComboBox* m_type;
    QComboBox* m_tif;
    SegmentedControl* m_sizeBy;
    std::array<FieldRow*, kDraftFieldCount> m_rows{};
    std::array<NumberField*, kDraftFieldCount> m_fields{};
    FieldRow* m_sizeByRow = nullptr;
    QDateTimeEdit* m_expiry;
    QToolButton* m_more;
    QWidget* m_moreBox;
    QCheckBox* m_reduceOnly;
    QCheckBox* m_postOnly;
    QComboBox* m_second;
    QLineEdit* m_thesis;
    std::array<QString, 4> m_sizes; // What stands in the size field, by size mode.
    int m_sizeMode = 0;
    Currency m_base;
    Currency m_quote;
    bool m_isQuiet = false;
};

} // namespace elite
