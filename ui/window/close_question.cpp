// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/close_question.h"

#include "app/base/work_registry.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

CloseQuestion::CloseQuestion(WorkRegistry& work, QWidget* parent)
    : QDialog(parent)
    , m_work(work)
    , m_headline(new QLabel(this))
    , m_list(new QLabel(this))
{
    prepareWorldDialog(this, tr("Work is running"));
    setModal(true);
    setTypeRole(m_headline, TypeRole::Title);
    for (QLabel* label : {m_headline, m_list}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close anyway"), QDialogButtonBox::AcceptRole);
    QPushButton* stay = buttons->addButton(tr("&Keep it open"), QDialogButtonBox::RejectRole);
    setRole(stay, ButtonRole::Primary);
    setRole(close, ButtonRole::Secondary);
    stay->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_work, &WorkRegistry::changed, this, &CloseQuestion::fill);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(3));
    column->addWidget(m_headline);
    column->addWidget(m_list);
    column->addSpacing(look.space(3));
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(480));
    fill();
    stay->setFocus();
}

void CloseQuestion::fill()
{
    const auto& running = m_work.running();
    if (running.empty()) {
        m_headline->setText(tr("Nothing is running any more"));
        m_list->setText(tr("Closing loses nothing now."));
        return;
    }
    m_headline->setText(tr("%n piece(s) of work would be cut short", nullptr, static_cast<int>(running.size())));
    QStringList lines;
    for (const RunningWork& work : running) {
        lines << tr("• %1\n   If you close: %2", "running work and what closing does to it")
                     .arg(work.what, work.ifClosed);
    }
    m_list->setText(lines.join(QLatin1Char('\n')));
}

} // namespace elite
