// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/look_choices.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/settings/settings_table.h"
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/setting_texts.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

LookChoices::LookChoices(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(2));
    row->addWidget(makeChoice(keys::kLanguage, u"language"_s), 3);
    row->addWidget(makeChoice(keys::kTheme, u"palette"_s), 3);
    row->addWidget(makeSizes(), 2);
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
