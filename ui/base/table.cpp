// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/table.h"

#include "ui/base/theme_manager.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace elite {

namespace {

/// Keeps the rows at the height of the theme; a header asks its style only once.
class RowHeights final : public QObject
{
public:
    explicit RowHeights(QTableView* table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const Theme& theme = themeOf(m_table);
        m_table->verticalHeader()->setMinimumSectionSize(QFontMetrics(theme.font(TypeRole::Body)).height() + 2);
        m_table->verticalHeader()->setDefaultSectionSize(theme.row.table);
    }

    QTableView* m_table;
};

} // namespace

void prepareTable(QTableView* table)
{
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMouseTracking(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    new RowHeights(table);
}

} // namespace elite
