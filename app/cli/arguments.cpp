// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/base/closest_name.h"
#include "app/cli/output.h"

namespace elite::cli {

Arguments::Arguments(const char* command, const char* summary)
    : m_command(QString::fromLatin1(command))
{
    m_parser.setApplicationDescription(QString::fromLatin1(summary));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    m_parser.addOption({QStringLiteral("json"), QStringLiteral("Answer as one line of JSON.")});
}

void Arguments::add(const char* name, const QString& description, const char* valueName)
{
    QCommandLineOption option(QString::fromLatin1(name), description);
    if (valueName) {
        option.setValueName(QString::fromLatin1(valueName));
    }
    m_parser.addOption(option);
}

void Arguments::addPositional(const char* name, const QString& description)
{
    m_parser.addPositionalArgument(QString::fromLatin1(name), description,
                                   QStringLiteral("[%1]").arg(QLatin1String(name)));
}

std::optional<int> Arguments::parse(const QStringList& arguments)
{
    const bool right = m_parser.parse(QStringList{QStringLiteral("elite ") + m_command} + arguments);
    if (right && m_parser.isSet(QStringLiteral("help"))) {
        // The parser names the program; here it is the program and the command.
        print(m_parser.helpText().trimmed().replace(QRegularExpression(QStringLiteral("^Usage: \\S+")),
                                                    QStringLiteral("Usage: elite ") + m_command));
        return Good;
    }
    if (!right) {
        QString text = m_parser.errorText();
        const QStringList unknown = m_parser.unknownOptionNames();
        if (!unknown.isEmpty()) {
            const QString close
                = closestName(unknown.first(),
                              {QStringLiteral("json"), QStringLiteral("help"), QStringLiteral("bundle"),
                               QStringLiteral("report"), QStringLiteral("tape"), QStringLiteral("changed")});
            text += close.isEmpty() ? QString() : QStringLiteral(" Did you mean --") + close + QLatin1Char('?');
        }
        complain(text + QStringLiteral(" See: elite ") + m_command + QStringLiteral(" --help"));
        return Usage;
    }
    return std::nullopt;
}

} // namespace elite::cli
