// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notification_log.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/window/notification_center.h"
#include "ui/window/world_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

NotificationLog::NotificationLog(NotificationCenter& center, QWidget* parent)
    : QDialog(parent)
    , m_center(center)
    , m_list(new QListWidget(this))
    , m_empty(
          new QLabel(tr("Nothing was announced since the start. Messages that fade away stay readable here."), this))
{
    prepareWorldDialog(this, tr("Notifications"));
    m_list->setAccessibleName(tr("Notifications, newest first"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTextRole(m_empty, ColorRole::TextSecondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_act = buttons->addButton(tr("Do it"), QDialogButtonBox::ActionRole);
    m_clear = buttons->addButton(tr("Clear the list"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_center.clear(); });
    connect(m_act, &QPushButton::clicked, this, &NotificationLog::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &NotificationLog::runCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto& all = m_center.notices();
        const bool can
            = row >= 0 && static_cast<std::size_t>(row) < all.size() && all[static_cast<std::size_t>(row)].action;
        m_act->setVisible(can);
        if (can) {
            m_act->setText(all[static_cast<std::size_t>(row)].actionText);
        }
    });
    connect(&m_center, &NotificationCenter::posted, this, &NotificationLog::fill);
    connect(&m_center, &NotificationCenter::changed, this, [this] {
        if (static_cast<std::size_t>(m_list->count()) != m_center.notices().size()) {
            fill();
        }
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);
    resize(themeOf(this).scaled(560), themeOf(this).scaled(420));
    fill();
}

void NotificationLog::fill()
{
    m_list->clear();
    for (const Notice& notice : m_center.notices()) {
        const QString time = QLocale().toString(notice.time.toLocalTime(), QStringLiteral("HH:mm:ss"));
        QString words = time + QStringLiteral("   ") + notice.title;
        if (!notice.text.isEmpty()) {
            words += QLatin1Char('\n') + notice.text;
        }
        auto* item = new QListWidgetItem(icon(noticeIcon(notice.kind), noticeColor(notice.kind)), words, m_list);
        item->setData(Qt::AccessibleTextRole, noticeSentence(notice));
    }
    const bool some = m_list->count() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_clear->setEnabled(some);
    m_act->setVisible(false);
    if (some) {
        m_list->setCurrentRow(0);
    }
}

void NotificationLog::runCurrent()
{
    const int row = m_list->currentRow();
    const auto& all = m_center.notices();
    if (row >= 0 && static_cast<std::size_t>(row) < all.size() && all[static_cast<std::size_t>(row)].action) {
        const auto action = all[static_cast<std::size_t>(row)].action;
        accept();
        action();
    }
}

} // namespace elite
