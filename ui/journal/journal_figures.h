// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explain.h"
#include "ui/base/theme.h"
#include "ui/journal/journal_sheet.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace elite {

class ElidedLabel;
class NumberLabel;

/// The head of the journal: trades, win rate, sum, average, plan kept, what broken plans cost. Each figure says on how
/// many trades it rests and how sure it is; under 50 it says that it is not yet meaningful.
class JournalFigures : public QWidget
{
    Q_OBJECT
public:
    explicit JournalFigures(QWidget* parent = nullptr);
    void setEntries(const std::vector<JournalEntry>& entries, const Currency& money);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure
    {
        QLatin1StringView word;
        QString title;
        QWidget* box = nullptr;
        NumberLabel* value = nullptr;
        ElidedLabel* detail = nullptr;
    };
    void add(QLatin1StringView word, const QString& title, const QString& explanation);
    std::vector<ExplainedFigure> explained() const;
    void show(std::size_t at, const QString& value, const QString& detail, ColorRole role);
    void arrange();

    QGridLayout* m_grid;
    Explains* m_explains;
    std::vector<Figure> m_figures;
    JournalSummary m_summary;
    QString m_sumOfMoney; ///< empty when it is not known
    int m_kept = 0;
    int m_marked = 0;
    int m_columns = 0;
};

} // namespace elite
