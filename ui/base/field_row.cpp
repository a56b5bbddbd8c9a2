// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/field_row.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

namespace elite {

FieldRow::FieldRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_field(field)
    , m_line(new QLabel(this))
{
    m_label->setBuddy(field);
    QString name = label;
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(name.remove(u'&'));
    }
    setTypeRole(m_label, TypeRole::Small);
    setTextRole(m_label, ColorRole::TextSecondary);
    setTypeRole(m_line, TypeRole::Caption);
    m_line->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().space(2));
    grid->setVerticalSpacing(3);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(field, 0, 1);
    grid->addWidget(m_line, 1, 1);
    grid->setColumnStretch(1, 1);
    m_label->setVisible(!label.isEmpty());
    showLine({});
}

void FieldRow::setLabel(const QString& label)
{
    m_label->setText(label);
    QString name = label;
    m_field->setAccessibleName(name.remove(u'&'));
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setMinimumWidth(width);
}

int FieldRow::labelWidthHint() const
{
    return m_label->sizeHint().width();
}

void FieldRow::setEcho(const QString& text)
{
    if (!m_error) {
        setTextRole(m_line, ColorRole::TextSecondary);
        showLine(text);
    }
}

void FieldRow::setError(const QString& text)
{
    const bool error = !text.isEmpty();
    const bool changed = error != m_error;
    m_error = error;
    setFieldState(m_field, error ? FieldState::Error : FieldState::Good);
    setTextRole(m_line, error ? ColorRole::Danger : ColorRole::TextSecondary);
    showLine(text);
    if (changed && error) {
        QAccessibleEvent said(m_line, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void FieldRow::showLine(const QString& text)
{
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace elite
