// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/env_example.h"

#include "app/settings/settings_table.h"

#include <QStringList>

namespace elite {

namespace {

constexpr char kHead[] = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Settings from outside. Copy this file to `.env` in the folder you start the program from or in its data folder (`elite
# doctor` names both), or name any file in ELITE_ENV_FILE; then remove the # in front of what you want to change.
#
# What wins: the environment, then the .env file of the current folder, then the one of the data folder, then what was
# set in the program, then the default shown here. `elite config list` shows every value and where it comes from.
#
# Values are read strictly. A wrong one is refused with its name, the value and what is allowed; switches then fall to
# the careful side named below, everything else to the stored value or the default. With ELITE_ENV=production the
# program refuses to start instead. An empty value counts as none. Quotes are taken off, nothing is expanded.
#
# A file that holds a key must be readable by you only: chmod 600 .env

# The folder for everything the program writes: ledger, market data, settings, logs. Default: the usual places.
#ELITE_HOME=

# The one .env file to read. Only the environment can name it.
#ELITE_ENV_FILE=
)";

QString wrapped(const QString& text)
{
    constexpr qsizetype kWidth = 118;
    QString out;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words) {
        if (!line.isEmpty() && line.size() + word.size() + 1 > kWidth) {
            out += QStringLiteral("# ") + line + QLatin1Char('\n');
            line.clear();
        }
        line += line.isEmpty() ? word : QString(QLatin1Char(' ') + word);
    }
    return out + QStringLiteral("# ") + line + QLatin1Char('\n');
}

QString allowedSentence(const SettingInfo& info)
{
    QString text = QStringLiteral("Allowed: ") + allowedText(info) + QStringLiteral(".");
    if (info.careful) {
        text += QStringLiteral(" If it is refused: ") + QLatin1String(info.careful) + QStringLiteral(".");
    }
    return text;
}

} // namespace

QString envExample()
{
    QString text = QString::fromUtf8(kHead);
    for (const SettingInfo& info : settingsTable()) {
        if (!info.env) {
            continue;
        }
        text += QLatin1Char('\n')
            + wrapped(QString::fromUtf8(info.label) + QStringLiteral(". ") + QString::fromUtf8(info.help));
        text += wrapped(allowedSentence(info));
        text += QLatin1Char('#') + QLatin1String(info.env) + QLatin1Char('=') + QLatin1String(info.fallback)
            + QLatin1Char('\n');
    }
    return text;
}

} // namespace elite
