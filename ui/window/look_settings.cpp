// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look_settings.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array kTextSizes{90, 100, 115, 130, 150}; // percent, as in the tokens

struct Named
{
    ThemeChoice choice;
    const char* stored;
    const char* title;
};

constexpr std::array kNames{
    Named{ThemeChoice::System, "system", QT_TRANSLATE_NOOP("Theme", "Follow the system")},
    Named{ThemeChoice::Dark, "dark", QT_TRANSLATE_NOOP("Theme", "Dark")},
    Named{ThemeChoice::Light, "light", QT_TRANSLATE_NOOP("Theme", "Light")},
    Named{ThemeChoice::HighContrast, "highContrast", QT_TRANSLATE_NOOP("Theme", "High contrast")},
    Named{ThemeChoice::ColourBlindSafe, "colourBlind", QT_TRANSLATE_NOOP("Theme", "Colour-blind safe")},
    Named{ThemeChoice::RedUp, "redUp", QT_TRANSLATE_NOOP("Theme", "Red up (East Asia)")},
};

const Named& named(ThemeChoice choice)
{
    return *std::find_if(kNames.begin(), kNames.end(), [choice](const Named& one) { return one.choice == choice; });
}

} // namespace

ThemeSettings themeSettingsOf(const Settings& settings)
{
    ThemeSettings look;
    const QString theme = settings.text(keys::kTheme);
    for (const Named& one : kNames) {
        if (theme == QLatin1StringView(one.stored)) {
            look.choice = one.choice;
        }
    }
    look.density = settings.text(keys::kDensity) == u"compact" ? Density::Compact : Density::Comfortable;
    look.textScale = static_cast<double>(settings.number(keys::kTextSize)) / 100.0;
    look.reduceMotion = settings.flag(keys::kReduceMotion);
    return look;
}

QString storedTheme(ThemeChoice choice)
{
    return QString::fromLatin1(named(choice).stored);
}

QString themeTitle(ThemeChoice choice)
{
    return QCoreApplication::translate("Theme", named(choice).title);
}

int nextTextSize(int percent, int direction)
{
    if (direction > 0) {
        const auto above = std::upper_bound(kTextSizes.begin(), kTextSizes.end(), percent);
        return above == kTextSizes.end() ? kTextSizes.back() : *above;
    }
    const auto notBelow = std::lower_bound(kTextSizes.begin(), kTextSizes.end(), percent);
    return notBelow == kTextSizes.begin() ? kTextSizes.front() : *(notBelow - 1);
}

} // namespace elite
