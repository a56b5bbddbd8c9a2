// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/objects_dialog.h"

#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/drawing_texts.h"
#include "ui/window/world_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

ObjectsDialog::ObjectsDialog(DrawingLayer* layer, QWidget* parent)
    : QDialog(parent)
    , m_layer(layer)
    , m_list(new QListWidget(this))
    , m_place(new Note(NoteKind::Warning, {}, this))
    , m_up(new QPushButton(tr("Ra&ise"), this))
    , m_down(new QPushButton(tr("&Lower"), this))
    , m_hide(new QPushButton(tr("&Hide"), this))
    , m_lock(new QPushButton(tr("Loc&k"), this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_alert(new QPushButton(tr("&Alert…"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    prepareWorldDialog(this, tr("Objects on the chart"));
    const Theme& look = themeOf(this);
    m_list->setAccessibleName(tr("Drawings, the topmost first"));
    m_list->setMinimumSize(look.scaled(320), look.scaled(260));
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_hide, m_lock, m_change, m_alert, m_remove}) {
        side->addWidget(button);
    }
    side->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->addLayout(row);
    column->addWidget(m_place);
    m_place->hide();
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling) {
            m_layer->select(chosen());
        }
        follow();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { shift(1); });
    connect(m_down, &QPushButton::clicked, this, [this] { shift(-1); });
    const auto toggle = [this](const QString& what, bool chart::Drawing::*flag) {
        if (const chart::Drawing* drawing = m_layer->drawings().find(chosen())) {
            chart::Drawing changed = *drawing;
            changed.*flag = !(changed.*flag);
            m_layer->change(what, [&changed](chart::DrawingList& list) { list.replace(changed); });
        }
    };
    connect(m_hide, &QPushButton::clicked, this,
            [toggle] { toggle(tr("Hide or show a drawing"), &chart::Drawing::isHidden); });
    connect(m_lock, &QPushButton::clicked, this,
            [toggle] { toggle(tr("Lock or unlock a drawing"), &chart::Drawing::isLocked); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        auto* dialog = new DrawingDialog(m_layer, chosen(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_alert->setToolTip(tr("Be told when the price crosses it"));
    connect(m_alert, &QPushButton::clicked, this, [this] { Q_EMIT m_layer->alertWanted(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_layer->change(tr("Delete a drawing"), [id = chosen()](chart::DrawingList& list) { list.remove(id); });
    });
    connect(m_layer, &DrawingLayer::listChanged, this, &ObjectsDialog::fill);
    connect(m_layer, &QObject::destroyed, this, &QDialog::reject);
    fill();
}

void ObjectsDialog::setPlace(const QString& words)
{
    m_place->setText(words);
    m_place->setVisible(!words.isEmpty());
}

std::uint64_t ObjectsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toULongLong() : 0;
}

void ObjectsDialog::shift(int direction)
{
    const std::uint64_t id = chosen();
    m_layer->change(tr("Order of drawings"), [&](chart::DrawingList& list) {
        const std::size_t index = list.indexOf(id);
        if (direction > 0 || index > 0) {
            list.moveTo(id, direction > 0 ? index + 1 : index - 1);
        }
    });
}

void ObjectsDialog::fill()
{
    const std::uint64_t before = chosen() != 0 ? chosen() : (m_layer->selected() ? m_layer->selected()->id : 0);
    m_filling = true;
    m_list->clear();
    const auto& all = m_layer->drawings().all();
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        QString text = drawingName(one->kind);
        if (!one->text.isEmpty()) {
            text += u": "_s + one->text.left(40);
        }
        text = one->isHidden ? tr("%1 (hidden)").arg(text) : text;
        text = one->isLocked ? tr("%1 (locked)").arg(text) : text;
        auto* item = new QListWidgetItem(icon(drawingIcon(one->kind)), text, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(one->id));
        if (one->id == before) {
            m_list->setCurrentItem(item);
        }
    }
    m_filling = false;
    follow();
}

void ObjectsDialog::follow()
{
    const chart::Drawing* drawing = m_layer->drawings().find(chosen());
    const std::size_t index = drawing != nullptr ? m_layer->drawings().indexOf(drawing->id) : 0;
    for (QPushButton* button : {m_hide, m_lock, m_change, m_alert, m_remove}) {
        button->setEnabled(drawing != nullptr);
    }
    m_up->setEnabled(drawing != nullptr && index + 1 < m_layer->drawings().size());
    m_down->setEnabled(drawing != nullptr && index > 0);
    if (drawing != nullptr) {
        m_hide->setText(drawing->isHidden ? tr("S&how") : tr("&Hide"));
        m_lock->setText(drawing->isLocked ? tr("Unloc&k") : tr("Loc&k"));
    }
}

} // namespace elite
