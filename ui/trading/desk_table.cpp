// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/desk_table.h"

#include "ui/base/table.h"
#include "ui/trading/desk_cells.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace elite {

namespace {

constexpr int kGrowMs = 250;

} // namespace

DeskTable::DeskTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
    : StatePanel(new DeskView, parent)
    , m_model(model)
    , m_table(static_cast<DeskView*>(content()))
    , m_delegate(new DeskDelegate(m_table))
{
    setAccessibleName(name);
    m_table->setModel(model);
    prepareTable(m_table);
    m_table->setAccessibleName(name);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // Only rows that are seen are measured, of thousands.
    m_table->installEventFilter(this);
    connect(m_delegate, &DeskDelegate::linkActivated, this, &DeskTable::linkWanted);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_table->indexAt(at);
        if (index.isValid()) {
            m_table->setCurrentIndex(index);
            Q_EMIT menuWanted(index, m_table->viewport()->mapToGlobal(at));
        }
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, [this] {
            showRowsOrNothing();
            fitColumns();
        });
    }
    // "none" may become a price: the columns grow, but not at every tick.
    m_growTimer.setSingleShot(true);
    m_growTimer.setInterval(kGrowMs);
    connect(&m_growTimer, &QTimer::timeout, this, &DeskTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_growTimer.isActive()) {
            m_growTimer.start();
        }
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showRowsOrNothing();
        fitColumns();
    });
}

void DeskTable::setEmptyText(const StateText& text)
{
    m_empty = text;
    showRowsOrNothing();
}

void DeskTable::setStretchColumn(int column)
{
    m_stretch = column;
    fitColumns();
}

void DeskTable::setDispensable(const QList<int>& columns)
{
    m_dispensable = columns;
    fitColumns();
}

void DeskTable::showRowsOrNothing()
{
    if (m_model->rowCount() > 0) {
        showContent();
    } else {
        showState(PanelState::Empty, m_empty);
    }
}

QModelIndex DeskTable::current() const
{
    return m_table->currentIndex();
}

void DeskTable::fitColumns()
{
    if (m_isFitting) {
        return;
    }
    m_isFitting = true;
    QTimer::singleShot(0, this, [this] {
        m_isFitting = false;
        // A digit more or less must not make the columns jump, so they only grow until the table is empty again.
        QHeaderView* header = m_table->horizontalHeader();
        int taken = 0;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_table->setColumnHidden(column, false);
            const int wanted = std::max(m_table->sizeHintForColumn(column), header->sectionSizeHint(column));
            const int now = m_model->rowCount() > 0 && column != m_stretch ? header->sectionSize(column) : 0;
            if (wanted > now || m_isFresh) {
                header->resizeSection(column, wanted);
            }
            taken += header->sectionSize(column);
        }
        m_isFresh = m_model->rowCount() == 0;
        for (const int column : m_dispensable) {
            if (taken > m_table->viewport()->width()) {
                taken -= header->sectionSize(column);
                m_table->setColumnHidden(column, true);
            }
        }
        const int left = m_table->viewport()->width() - taken;
        if (left > 0) {
            header->resizeSection(m_stretch, header->sectionSize(m_stretch) + left);
        }
    });
}

bool DeskTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table) {
        return StatePanel::eventFilter(watched, event);
    }
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange) {
        fitColumns();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex index = m_table->currentIndex();
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (index.isValid() && isPlain && !m_table->isEditing()) {
            const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (key->key() == Qt::Key_Delete || (isEnter && m_enterRunsLink)) {
                for (int column = 0; column < m_model->columnCount(); ++column) {
                    const QModelIndex cell = m_model->index(index.row(), column);
                    if (!cell.data(LinkRole).toString().isEmpty()) {
                        Q_EMIT linkWanted(cell);
                        return true;
                    }
                }
            }
            if (key->key() == Qt::Key_Menu || isEnter) {
                Q_EMIT menuWanted(index, m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
                return true;
            }
        }
    }
    return StatePanel::eventFilter(watched, event);
}

} // namespace elite
