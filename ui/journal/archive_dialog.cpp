// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/archive_dialog.h"

#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/journal/journal_panel.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/trade_panels.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

ArchiveDialog::ArchiveDialog(const PracticeAccount& account, std::shared_ptr<const Desk> desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(std::move(desk))
    , m_tabs(new QTabWidget)
    , m_journal(new JournalPanel)
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto* frame = new WorldFrame(this, World::Paper);
    frame->setTitle(tr("%1, archived: opened %2 with %3")
                        .arg(account.name, dayText(account.openedAt, locale()),
                             cashText(account.start, account.currency, locale())));
    m_tabs->setAccessibleName(account.name);
    m_state = new StatePanel(m_tabs, this);
    m_tabs->addTab(m_journal, tr("Journal"));
    m_journal->setReadOnly();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_journal, &JournalPanel::pictureWanted, this, &ArchiveDialog::pictureWanted);
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(4), look.space(4), look.space(4), look.space(4));
    column->setSpacing(look.space(3));
    column->addWidget(m_state, 1);
    column->addWidget(buttons);
    resize(look.scaled(1'000), look.scaled(640));
    m_state->showLoading(tr("Reading its records"));
}

void ArchiveDialog::showBooks(const Result<AccountBooks>& books)
{
    if (!books) {
        m_state->showState(PanelState::Error,
                           {tr("The records of this account were not read"),
                            tr("They are kept. What is wrong: %1.").arg(books.error().detail),
                            {},
                            u"error"_s});
        return;
    }
    m_journal->setEntries(books->journal, books->account);
    auto* fills = new FillsPanel;
    fills->setDesk(m_desk);
    fills->setFills(books->fills);
    m_tabs->addTab(fills, tr("Fills (%1)").arg(formatCount(static_cast<int>(books->fills.size()), locale())));
    m_state->showContent();
}

void ArchiveDialog::setPicture(quint64 entry, const QByteArray& png)
{
    m_journal->setPicture(entry, png);
}

} // namespace elite
