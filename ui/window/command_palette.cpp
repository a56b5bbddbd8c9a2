// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/window/palette_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace elite {

namespace {

constexpr int kWidth = 560;
constexpr int kRowsSeen = 10;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has these letters. Try fewer of them."), this))
{
    setAccessibleName(tr("Command palette"));
    hide();
    m_edit->setPlaceholderText(tr("Type a command, a panel, a setting or a help page"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setFrame(false);
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field; the arrow keys move the selection
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    setTextRole(m_nothing, ColorRole::TextSecondary);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            dismiss();
        }
    });
    window->installEventFilter(this);
    updateSizes();
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    m_focusBefore = QApplication::focusWidget();
    m_model.setEntries(std::move(entries));
    m_edit->clear();
    onTyped(QString());
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible()) {
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT dismissed();
}

void CommandPalette::onTyped(const QString& text)
{
    m_model.setTyped(text);
    const bool some = m_model.rowCount() > 0;
    m_list->setVisible(some);
    m_nothing->setVisible(!some);
    if (some) {
        m_list->setCurrentIndex(m_model.index(0));
        m_list->scrollToTop();
    }
    place();
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    const PaletteEntry* entry = m_model.entryAt(row);
    if (!entry || !entry->enabled) {
        return;
    }
    dismiss(); // first, so that the command finds the focus where it was
    if (m_model.run(row)) {
        Q_EMIT used();
    }
}

void CommandPalette::move(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0) {
        return;
    }
    const int now = m_list->currentIndex().row();
    const int next = std::abs(rows) == 1 ? (now + rows + count) % count : std::clamp(now + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(next));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return false;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(kRowsSeen);
            return true;
        case Qt::Key_PageUp:
            move(-kRowsSeen);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // there is nowhere to go
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const Theme& look = themeOf(this);
    const int width = std::min(look.scaled(kWidth), parentWidget()->width() - 2 * look.space(4));
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = std::min(m_model.rowCount(), kRowsSeen);
    m_list->setFixedHeight(std::max(rows, 1) * std::max(rowHeight, 1));
    const int top = look.bar.menu + look.bar.toolStrip + look.space(2);
    const int height = std::min(layout()->sizeHint().height(), parentWidget()->height() - top - look.space(4));
    setGeometry((parentWidget()->width() - width) / 2, top, width, height);
}

void CommandPalette::updateSizes()
{
    const Theme& look = themeOf(this);
    const int edge = look.border.hair;
    layout()->setContentsMargins(edge, edge, edge, look.space(1));
    m_nothing->setMinimumHeight(look.scaled(64));
    m_edit->setMinimumHeight(look.scaled(38));
    setTypeRole(m_edit, TypeRole::Title);
}

bool CommandPalette::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        updateSizes();
    }
    return QFrame::event(event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(ColorRole::Surface1));
    painter.setPen(look.color(ColorRole::LineControl));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(1, m_edit->geometry().bottom(), width() - 2, 1, look.color(ColorRole::LineSubtle));
}

} // namespace elite
