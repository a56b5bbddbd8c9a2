// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/foreign_dialog.h"

#include "ui/base/field_row.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/axis_picker.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace elite {

ForeignDialog::ForeignDialog(const QImage& picture, QWidget* parent)
    : QDialog(parent)
    , m_rows(picture.height())
    , m_symbol(new QLineEdit(this))
    , m_timeframe(new QComboBox(this))
    , m_picker(new AxisPicker(picture, this))
    , m_log(new QCheckBox(tr("The price axis is logarithmic"), this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_next(new QPushButton(tr("Continue to the preview"), this))
{
    (new WorldFrame(this))->setTitle(tr("A picture from elsewhere"));
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(6));
    column->setSpacing(look.space(3));
    column->addWidget(makePlainText(tr("What does the picture show?"), this, TypeRole::Title));
    m_symbol->setMaxLength(40);
    m_symbol->setPlaceholderText(tr("for example BTC/USD"));
    auto* symbol = new FieldRow(tr("&Instrument"), m_symbol, this);
    for (const Timeframe& each : Timeframe::standard()) {
        m_timeframe->addItem(QString::fromLatin1(each.toText()));
    }
    m_timeframe->setCurrentText(QStringLiteral("1h"));
    auto* timeframe = new FieldRow(tr("&Bar length"), m_timeframe, this);
    auto* names = new QHBoxLayout;
    names->setSpacing(look.space(5));
    names->addWidget(symbol, 1);
    names->addWidget(timeframe);
    column->addLayout(names);

    column->addWidget(new HairLine(this));
    column->addWidget(makeHeading(tr("Its price axis, if you like"), this));
    column->addWidget(makePlainText(
        tr("Click a row whose price you can read, type the price, then do the same for a second row far from it. "
           "Prices of the answer are then checked to lie on the picture and drawn into it."),
        this, TypeRole::Small, ColorRole::TextSecondary));
    column->addWidget(m_picker, 1);
    auto* prices = new QHBoxLayout;
    prices->setSpacing(look.space(5));
    for (int mark = 0; mark < 2; ++mark) {
        auto* field = new NumberField({}, this);
        m_prices[static_cast<std::size_t>(mark)] = field;
        auto* row = new FieldRow(mark == 0 ? tr("Price at mark &1") : tr("Price at mark &2"), field, this);
        m_priceRows[static_cast<std::size_t>(mark)] = row;
        prices->addWidget(row, 1);
        connect(field, &NumberField::edited, this, &ForeignDialog::judge);
        field->installEventFilter(this);
    }
    column->addLayout(prices);
    column->addWidget(m_log);
    column->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setRole(m_next, ButtonRole::Primary);
    m_next->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(m_symbol, &QLineEdit::textChanged, this, &ForeignDialog::judge);
    connect(m_picker, &AxisPicker::rowChanged, this, [this](int mark) {
        judge();
        m_prices[static_cast<std::size_t>(mark)]->setPlaceholderText(tr("price of the marked row"));
    });
    connect(m_log, &QCheckBox::toggled, this, &ForeignDialog::judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
    resize(look.scaled(640), look.scaled(680));
    m_symbol->setFocus();
    judge();
}

/// The mark whose price is typed is the one that a click moves.
bool ForeignDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        m_picker->setCurrent(watched == m_prices[1] ? 1 : 0);
    }
    return QDialog::eventFilter(watched, event);
}

std::optional<PriceAxis> ForeignDialog::axis() const
{
    const TypedNumber first = m_prices[0]->value();
    const TypedNumber second = m_prices[1]->value();
    if (!first.ok() || !second.ok() || m_picker->row(0) < 0 || m_picker->row(1) < 0) {
        return std::nullopt;
    }
    const PriceAxis axis{m_picker->row(0), Price(first.value), m_picker->row(1), Price(second.value),
                         m_log->isChecked()};
    // A chart has its high prices at the top.
    const bool isUpright = (axis.firstRow < axis.secondRow) == (axis.first > axis.second);
    return axis.isSound() && isUpright ? std::optional(axis) : std::nullopt;
}

void ForeignDialog::judge()
{
    for (std::size_t mark = 0; mark < 2; ++mark) {
        const TypedNumber typed = m_prices[mark]->value();
        const bool isBad = typed.issue != TypedIssue::Empty && !typed.ok();
        m_priceRows[mark]->setError(isBad ? typedNumberWords(typed, locale()) : QString());
    }
    const bool isStarted = m_picker->row(0) >= 0 || m_picker->row(1) >= 0
        || m_prices[0]->value().issue != TypedIssue::Empty || m_prices[1]->value().issue != TypedIssue::Empty;
    const bool hasAxis = axis().has_value();
    const bool isNamed = !m_symbol->text().trimmed().isEmpty();
    m_note->setKind(hasAxis ? NoteKind::Success : isStarted ? NoteKind::Warning : NoteKind::Info);
    m_note->setText((hasAxis ? tr("The axis is understood.")
                         : isStarted
                         ? tr("The axis is not complete: two marked rows with two prices, the higher price further up. "
                              "Left like this, every price in the answer is marked as unverified.")
                         : tr("Its bars are not known here: without an axis every price in the answer is marked as "
                              "unverified."))
                        .toHtmlEscaped());
    m_next->setEnabled(isNamed);
    m_next->setToolTip(isNamed ? QString() : tr("Name the instrument first."));
}

ChartFacts ForeignDialog::facts() const
{
    ChartFacts facts;
    facts.symbol = m_symbol->text().simplified();
    facts.timeframe = Timeframe::parse(m_timeframe->currentText().toLatin1()).valueOr(Timeframe());
    facts.axis = axis();
    facts.pictureRows = facts.axis ? m_rows : 0;
    return facts;
}

} // namespace elite
