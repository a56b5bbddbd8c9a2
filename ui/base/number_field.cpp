// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/number_field.h"

#include "ui/base/icon.h"
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace elite {

NumberField::NumberField(const QString& unit, QWidget* parent)
    : QLineEdit(parent)
    , m_unit(unit)
{
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    // Figures read from left to right in every language, so the unit always stands at the right.
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, &NumberField::edited);
    makeRoom();
}

void NumberField::setUnit(const QString& unit)
{
    m_unit = unit;
    makeRoom();
    update();
}

void NumberField::setValue(const Decimal& value)
{
    const QString grouped = formatNumber(value, locale());
    // "1,500" could be read as one and a half; without the separator it cannot.
    const bool clear = parseTyped(grouped, locale().decimalPoint()).ok();
    setText(clear ? grouped : QString::fromLatin1(value.toText()));
}

TypedNumber NumberField::value() const
{
    return parseTyped(text(), locale().decimalPoint());
}

QString NumberField::echo() const
{
    const TypedNumber typed = value();
    if (typed.ok()) {
        return tr("read as %1").arg(formatNumber(typed.value, locale()));
    }
    return typed.issue == TypedIssue::Empty ? QString() : typedNumberWords(typed, locale());
}

QSize NumberField::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    hint.setWidth(std::max(hint.width() / 2, themeOf(this).scaled(140)));
    return hint;
}

void NumberField::makeRoom()
{
    const Theme& theme = themeOf(this);
    const int unit = m_unit.isEmpty() ? 0 : qRound(numberWidth(theme.font(TypeRole::Caption), m_unit));
    const int warning = hasFieldError(this) ? theme.icon.inlined + theme.space(1) : 0;
    setTextMargins(0, 0, unit + (unit > 0 ? theme.scaled(6) : 0) + warning, 0);
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    QRect room = rect().adjusted(theme.space(2), 0, -theme.space(2), 0);
    if (hasFieldError(this)) {
        const int side = theme.icon.inlined;
        paintIcon(&painter, {room.right() - side + 1, room.center().y() - side / 2, side, side}, u"error"_s,
                  theme.color(ColorRole::Danger));
        room.adjust(0, 0, -side - theme.space(1), 0);
    }
    painter.setFont(theme.font(TypeRole::Caption));
    painter.setPen(theme.color(isEnabled() ? ColorRole::TextSecondary : ColorRole::TextDisabled));
    painter.drawText(room, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute), m_unit);
}

void NumberField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        makeRoom();
    }
}

bool NumberField::event(QEvent* event)
{
    // The error mark takes room of its own, so the text must move when the mark comes or goes.
    if (event->type() == QEvent::DynamicPropertyChange) {
        makeRoom();
    }
    return QLineEdit::event(event);
}

QString typedNumberWords(const TypedNumber& typed, const QLocale& locale)
{
    switch (typed.issue) {
    case TypedIssue::None:
        return {};
    case TypedIssue::Empty:
        return NumberField::tr("Type a number.");
    case TypedIssue::NotANumber:
        return NumberField::tr("This is not a number.");
    case TypedIssue::BadGrouping:
        return NumberField::tr("The separators do not stand at thousands.");
    case TypedIssue::Ambiguous:
        return NumberField::tr("%1 or %2? Type it without the separator or with both.")
            .arg(formatNumber(typed.readings[0], locale), formatNumber(typed.readings[1], locale));
    case TypedIssue::TooLong:
        return NumberField::tr("A number has at most 18 digits.");
    }
    return {};
}

} // namespace elite
