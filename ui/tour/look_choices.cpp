// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/look_choices.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/settings/settings_table.h"
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/setting_texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

namespace elite {

LookChoices::LookChoices(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme().space(2));
    m_boxes = {makeChoice(keys::kLanguage, u"language"_s), makeChoice(keys::kTheme, u"palette"_s), makeSizes()};
    place(false);
}

/// In one row, or the last one below where their words would be cut.
void LookChoices::place(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (int i = 0; i < 3; ++i) {
        const bool isBelow = isNarrow && i == 2;
        m_grid->addWidget(m_boxes[std::size_t(i)], isBelow ? 1 : 0, isBelow ? 0 : i, 1, isBelow ? 2 : 1);
    }
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, isNarrow ? 0 : 2);
}

void LookChoices::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int room = width() - 2 * m_grid->spacing();
    bool isNarrow = false;
    for (int i = 0; i < 3; ++i) { // They share the row three to three to two.
        const QComboBox* box = m_boxes[std::size_t(i)];
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.rect = QRect(0, 0, room * (i == 2 ? 2 : 3) / 8, box->height());
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const int icon = i == 2 ? 0 : box->iconSize().width() + theme().space(1);
        isNarrow = isNarrow || box->fontMetrics().horizontalAdvance(box->currentText()) + icon > field.width();
    }
    if (isNarrow != m_isNarrow) {
        place(isNarrow);
    }
}

QComboBox* LookChoices::makeChoice(QLatin1StringView key, const QString& iconName)
{
    auto* box = new QComboBox(this);
    const SettingInfo* info = findSetting(key);
    box->setAccessibleName(settingLabel(*info));
    box->setToolTip(settingHelp(*info));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const SettingChoice& choice : info->choices) {
        const QString value = QString::fromLatin1(choice.value);
        //: Short for: follow the language, or the look, of the system
        box->addItem(icon(iconName), value == u"system" ? tr("System") : choiceLabel(choice), value);
    }
    keep(key, box);
    return box;
}

QComboBox* LookChoices::makeSizes()
{
    auto* box = new QComboBox(this);
    const SettingInfo* info = findSetting(keys::kTextSize);
    box->setAccessibleName(settingLabel(*info));
    box->setToolTip(settingHelp(*info));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const int percent : {90, 100, 110, 125, 150}) {
        box->addItem(u"%1 %"_s.arg(percent), QString::number(percent));
    }
    keep(keys::kTextSize, box);
    return box;
}

/// The box follows the setting and writes it; a value that is not on offer here leaves the box empty.
void LookChoices::keep(QLatin1StringView key, QComboBox* box)
{
    const auto show = [this, key, box] { box->setCurrentIndex(box->findData(m_settings.text(key))); };
    show();
    connect(&m_settings, &Settings::changed, box, [key, show](const QString& changed) {
        if (changed == key) {
            show();
        }
    });
    connect(box, &QComboBox::activated, this, [this, key, box, show] {
        static_cast<void>(m_settings.set(key, box->currentData().toString()));
        show(); // What the environment decides stays as it is.
    });
}

} // namespace elite
