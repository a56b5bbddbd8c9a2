// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/place_dialogs.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_words.h"
#include "ui/window/world_dialog.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QDateTime shownTime(const chart::ZoneTable& zone, qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(zone.local(utc) / 1000, Qt::UTC);
}

QVBoxLayout* columnOf(QDialog* dialog)
{
    const Theme& look = themeOf(dialog);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(2));
    dialog->setMinimumWidth(look.scaled(340));
    return column;
}

} // namespace

GoToDialog::GoToDialog(const chart::ZoneTable& zone, qint64 first, qint64 last, QWidget* parent)
    : QDialog(parent)
    , m_when(new QDateTimeEdit(shownTime(zone, last), this))
{
    prepareWorldDialog(this, tr("Go to date"));
    m_when->setTimeSpec(Qt::UTC);
    m_when->setDateTime(shownTime(zone, last));
    m_when->setDateTimeRange(shownTime(zone, first), shownTime(zone, last));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_when->setAccessibleName(tr("Date and time"));
    auto* range = new QLabel(tr("There are bars from %1 to %2.")
                                 .arg(QLocale().toString(shownTime(zone, first), QLocale::ShortFormat),
                                      QLocale().toString(shownTime(zone, last), QLocale::ShortFormat)),
                             this);
    range->setWordWrap(true);
    setTextRole(range, ColorRole::TextSecondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    setRole(go, ButtonRole::Primary);
    go->setDefault(true);
    QVBoxLayout* column = columnOf(this);
    column->addWidget(m_when);
    column->addWidget(range);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, zone] {
        const qint64 shown = m_when->dateTime().toMSecsSinceEpoch() * 1000;
        const qint64 guess = shown - zone.ahead(shown);
        Q_EMIT chosen(shown - zone.ahead(guess)); // the offset of that day, not of the hours beside it
        accept();
    });
}

TimeframeDialog::TimeframeDialog(const QString& typed, QWidget* parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(typed, this))
    , m_echo(new QLabel(this))
{
    prepareWorldDialog(this, tr("Length of a bar"));
    m_edit->setAccessibleName(tr("Timeframe"));
    m_edit->setPlaceholderText(tr("15, 4h, 1D, 1W, 1M, 30s"));
    m_edit->setMaxLength(8);
    m_edit->end(false);
    m_edit->deselect();
    m_echo->setWordWrap(true);
    QVBoxLayout* column = columnOf(this);
    column->addWidget(m_edit);
    column->addWidget(m_echo);
    connect(m_edit, &QLineEdit::textChanged, this, &TimeframeDialog::read);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (const auto timeframe = typedTimeframe(m_edit->text())) {
            Q_EMIT chosen(*timeframe);
            accept();
        }
    });
    m_edit->setFocus();
    read();
}

void TimeframeDialog::setVisible(bool visible)
{
    QDialog::setVisible(visible);
    m_edit->end(false); // the dialog has given the focus as Tab does, which selects everything
}

void TimeframeDialog::read()
{
    const auto timeframe = typedTimeframe(m_edit->text());
    setTextRole(m_echo, timeframe || m_edit->text().isEmpty() ? ColorRole::TextSecondary : ColorRole::Danger);
    m_echo->setText(m_edit->text().isEmpty() ? tr("A number alone is minutes.")
                        : timeframe          ? timeframeLong(*timeframe)
                                             : tr("Not a length that tiles a day: 15, 4h, 1D, 1W, 1M are."));
    setFieldState(m_edit, timeframe || m_edit->text().isEmpty() ? FieldState::Good : FieldState::Error);
}

} // namespace elite
