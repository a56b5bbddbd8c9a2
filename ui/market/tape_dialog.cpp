// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/tape_dialog.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/market/tape_title.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_table.h"
#include "ui/window/world_dialog.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString dateText(Timestamp time, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMicros(time) / 1'000, Qt::UTC), QLocale::ShortFormat);
}

} // namespace

int TapeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString TapeListModel::text(const TapeChoice& tape, int column) const
{
    switch (column) {
    case Title:
        return shownTapeTitle(tape.title);
    case Origin:
        return tape.isSynthetic ? tr("Synthetic") : tape.source;
    case From:
        return dateText(tape.from, m_locale);
    case To:
        return dateText(tape.to, m_locale);
    case Events:
        return m_locale.toString(static_cast<qulonglong>(tape.events));
    case Size:
        return m_locale.formattedDataSize(tape.bytes);
    default:
        return {};
    }
}

QVariant TapeListModel::data(const QModelIndex& index, int role) const
{
    const TapeChoice* tape = at(index);
    if (!tape) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*tape, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title ? tr("%1, %2, from %3 to %4 UTC, %5 events, %6")
                                             .arg(text(*tape, Title), text(*tape, Origin), text(*tape, From),
                                                  text(*tape, To), text(*tape, Events), text(*tape, Size))
                                       : text(*tape, index.column());
    case Qt::ToolTipRole:
        return tape->licence.isEmpty() ? tape->path : tape->path + u'\n' + tape->licence;
    case NumberRole:
        return index.column() >= From;
    case StrongRole:
        return index.column() == Title;
    case InkRole:
        return index.column() == Origin && tape->isSynthetic ? QVariant(static_cast<int>(ColorRole::Warning))
                                                             : QVariant();
    default:
        return {};
    }
}

QVariant TapeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section >= From ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Tape");
    case Origin:
        return tr("Origin");
    case From:
        return tr("From, UTC");
    case To:
        return tr("To, UTC");
    case Events:
        return tr("Events");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

TapeDialog::TapeDialog(const QStringList& folders, QWidget* parent)
    : QDialog(parent)
    , m_model(new TapeListModel(this))
    , m_table(new DeskTable(m_model, tr("Tapes"), this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    prepareWorldDialog(this, tr("Open a tape"));
    m_table->setStretchColumn(TapeListModel::Title);
    m_table->setDispensable({TapeListModel::Events, TapeListModel::Size});
    m_table->setEmptyText({tr("No tapes yet"),
                           tr("Import prices in the menu File, or practise on live prices: what a practice run saw is "
                              "recorded."),
                           {},
                           u"folder"_s});
    setRole(m_open, ButtonRole::Primary);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* file = buttons->addButton(tr("&Choose a file…"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    const Theme& look = themeOf(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(4));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(look.scaled(860), look.scaled(420));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TapeDialog::choose);
    connect(m_table->table(), &QTableView::doubleClicked, this, &TapeDialog::choose);
    connect(m_table, &DeskTable::menuWanted, this, &TapeDialog::choose);
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_open->setEnabled(m_model->at(m_table->current()) != nullptr); });
    connect(file, &QPushButton::clicked, this, [this] {
        Q_EMIT fileWanted();
        reject();
    });
    connect(&m_reader, &QFutureWatcher<std::vector<TapeChoice>>::finished, this, [this] {
        m_model->setTapes(m_reader.result());
        if (m_model->rowCount() > 0) {
            m_table->table()->setCurrentIndex(m_model->index(0, 0));
            m_table->table()->setFocus();
        }
    });
    m_reader.setFuture(QtConcurrent::run([folders] { return listTapes(folders); }));
}

void TapeDialog::choose()
{
    if (const TapeChoice* tape = m_model->at(m_table->current())) {
        Q_EMIT chosen(tape->path);
        accept();
    }
}

} // namespace elite
