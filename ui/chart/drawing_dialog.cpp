// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_dialog.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/drawing_texts.h"
#include "ui/window/world_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool hasLevels(chart::DrawingKind kind)
{
    return kind == chart::DrawingKind::FibRetracement || kind == chart::DrawingKind::FibExtension
        || kind == chart::DrawingKind::FibFan;
}

} // namespace

DrawingDialog::DrawingDialog(DrawingLayer* layer, std::uint64_t id, QWidget* parent)
    : QDialog(parent)
    , m_layer(layer)
    , m_text(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_dash(new QComboBox(this))
    , m_filled(new QCheckBox(tr("Tint its area"), this))
    , m_locked(new QCheckBox(tr("Lock it in place"), this))
    , m_levels(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    if (const chart::Drawing* drawing = layer->drawings().find(id)) {
        m_drawing = *drawing;
    }
    prepareWorldDialog(this, drawingName(m_drawing.kind));
    const Theme& look = themeOf(this);
    m_text->setMaxLength(chart::kMaxDrawingText);
    m_text->setText(m_drawing.text);
    m_color->addItem(tr("Quiet"));
    for (int i = 0; i < 8; ++i) {
        QPixmap pixmap(look.icon.control, look.icon.control);
        pixmap.fill(look.indicator(i));
        m_color->addItem(QIcon(pixmap), tr("Colour %1").arg(i + 1));
    }
    m_color->setCurrentIndex(m_drawing.style.color + 1);
    m_width->setRange(1, 4);
    m_width->setSuffix(tr(" px", "pixels, unit of a line's width"));
    m_width->setValue(m_drawing.style.width);
    m_dash->addItems({tr("Solid"), tr("Dashed"), tr("Dotted")});
    m_dash->setCurrentIndex(static_cast<int>(m_drawing.style.dash));
    m_filled->setChecked(m_drawing.style.isFilled);
    m_locked->setChecked(m_drawing.isLocked);
    QStringList levels;
    for (const double level : fibLevels(m_drawing)) {
        levels << QString::number(level);
    }
    m_levels->setText(levels.join(u" "_s));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextRole(m_problem, ColorRole::Danger);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    form->addRow(tr("&Text"), m_text);
    form->addRow(tr("&Colour"), m_color);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Line"), m_dash);
    if (infoOf(m_drawing.kind).hasArea) {
        form->addRow(QString(), m_filled);
    } else {
        m_filled->hide();
    }
    if (hasLevels(m_drawing.kind)) {
        form->addRow(tr("L&evels"), m_levels);
    } else {
        m_levels->hide();
    }
    form->addRow(QString(), m_locked);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    setRole(apply, ButtonRole::Primary);
    apply->setDefault(true);
    form->addRow(buttons);
    setMinimumWidth(look.scaled(380));
    connect(buttons, &QDialogButtonBox::accepted, this, &DrawingDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
}

void DrawingDialog::take()
{
    chart::Drawing changed = m_drawing;
    changed.text = m_text->text();
    changed.style.color = m_color->currentIndex() - 1;
    changed.style.width = m_width->value();
    changed.style.dash = static_cast<chart::Dash>(m_dash->currentIndex());
    changed.style.isFilled = m_filled->isChecked();
    changed.isLocked = m_locked->isChecked();
    if (hasLevels(changed.kind)) {
        std::vector<double> levels;
        const QStringList typed = m_levels->text().split(u' ', Qt::SkipEmptyParts);
        for (const QString& one : typed) {
            bool isNumber = false;
            levels.push_back(one.toDouble(&isNumber));
            if (!isNumber) {
                m_problem->setText(
                    tr("“%1” is not a number. Levels are numbers with blanks between them, such as 0.382 "
                       "0.5 0.618.")
                        .arg(one));
                m_problem->show();
                m_levels->setFocus();
                return;
            }
        }
        changed.levels = levels == fibLevels(m_drawing) ? m_drawing.levels : levels;
    }
    if (!isSound(changed)) {
        m_problem->setText(tr("At most 30 levels from -100 to 100 are drawn."));
        m_problem->show();
        return;
    }
    m_layer->change(tr("Change %1").arg(drawingName(changed.kind)),
                    [&changed](chart::DrawingList& list) { list.replace(changed); });
    accept();
}

} // namespace elite
