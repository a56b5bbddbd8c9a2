// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/foreign_dialog.h"

#include "ui/base/field_row.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace elite {

ForeignDialog::ForeignDialog(QWidget* parent)
    : QDialog(parent)
    , m_symbol(new QLineEdit(this))
    , m_timeframe(new QComboBox(this))
    , m_next(new QPushButton(tr("Continue to the preview"), this))
{
    (new WorldFrame(this))->setTitle(tr("A picture from elsewhere"));
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(6));
    column->setSpacing(look.space(3));
    column->addWidget(makePlainText(tr("What does the picture show?"), this, TypeRole::Title));
    column->addWidget(
        makePlainText(tr("Its bars are not known here, so no price in the answer can be checked: each will "
                         "be marked as unverified."),
                      this, TypeRole::Small, ColorRole::TextSecondary));
    m_symbol->setMaxLength(40);
    m_symbol->setPlaceholderText(tr("for example BTC/USD"));
    auto* symbol = new FieldRow(tr("&Instrument"), m_symbol, this);
    for (const Timeframe& each : Timeframe::standard()) {
        m_timeframe->addItem(QString::fromLatin1(each.toText()));
    }
    m_timeframe->setCurrentText(QStringLiteral("1h"));
    auto* timeframe = new FieldRow(tr("&Bar length"), m_timeframe, this);
    const int widest = qMax(symbol->labelWidthHint(), timeframe->labelWidthHint());
    symbol->setLabelWidth(widest);
    timeframe->setLabelWidth(widest);
    column->addWidget(symbol);
    column->addWidget(timeframe);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setRole(m_next, ButtonRole::Primary);
    m_next->setDefault(true);
    m_next->setEnabled(false);
    m_next->setToolTip(tr("Name the instrument first."));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(m_symbol, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_next->setEnabled(!text.trimmed().isEmpty());
        m_next->setToolTip(m_next->isEnabled() ? QString() : tr("Name the instrument first."));
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
    m_symbol->setFocus();
}

ChartFacts ForeignDialog::facts() const
{
    ChartFacts facts;
    facts.symbol = m_symbol->text().simplified();
    facts.timeframe = Timeframe::parse(m_timeframe->currentText().toLatin1()).valueOr(Timeframe());
    return facts;
}

} // namespace elite
