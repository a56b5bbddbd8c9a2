// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_info.h"

#include "models/base/decimal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace elite {

namespace {

constexpr qsizetype kLongestText = 500;

Error refused(const SettingInfo& info, ErrorCode code = ErrorCode::InvalidInput)
{
    return {code, QStringLiteral("allowed: ") + allowedText(info)};
}

Result<QString> acceptedFlag(const SettingInfo& info, const QString& text)
{
    static const QStringList kYes{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"),
                                  QStringLiteral("on")};
    static const QStringList kNo{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"),
                                 QStringLiteral("off")};
    if (kYes.contains(text, Qt::CaseInsensitive)) {
        return kYes.first();
    }
    if (kNo.contains(text, Qt::CaseInsensitive)) {
        return kNo.first();
    }
    return refused(info);
}

Result<QString> acceptedNumber(const SettingInfo& info, const QString& text)
{
    static const QRegularExpression kWhole(QStringLiteral("^-?[0-9]{1,18}$"));
    if (info.kind == SettingKind::Integer && !kWhole.match(text).hasMatch()) {
        return refused(info);
    }
    const Result<Decimal> value = Decimal::parse(text.toLatin1());
    if (!value) {
        return refused(info);
    }
    const Result<Decimal> least = Decimal::parse(info.least);
    const Result<Decimal> most = Decimal::parse(info.most);
    require(least && most, "a number in the settings table has a range");
    if (*value < *least || *value > *most) {
        return refused(info, ErrorCode::OutOfRange);
    }
    return QString::fromLatin1(value->toText());
}

Result<QString> acceptedChoice(const SettingInfo& info, const QString& text)
{
    const auto found = std::ranges::find_if(info.choices, [&text](const SettingChoice& choice) {
        return text.compare(QLatin1String(choice.value), Qt::CaseInsensitive) == 0;
    });
    if (found == info.choices.end()) {
        return refused(info);
    }
    return QString::fromLatin1(found->value);
}

Result<QString> acceptedModels(const SettingInfo& info, const QString& text)
{
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"));
    QStringList names;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts) {
        const QString name = part.trimmed();
        if (!kName.match(name).hasMatch()) {
            return refused(info);
        }
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(QLatin1Char(','));
}

Result<QString> acceptedShortcuts(const SettingInfo& info, const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return refused(info);
    }
    const QJsonObject map = document.object();
    if (!std::all_of(map.begin(), map.end(), [](const QJsonValue& keys) { return keys.isString(); })) {
        return refused(info);
    }
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Result<QString> acceptedText(const SettingInfo& info, const QString& text)
{
    const bool printable = std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
    if (text.size() > kLongestText || !printable) {
        return refused(info);
    }
    return text;
}

} // namespace

Result<QString> acceptedValue(const SettingInfo& info, const QString& text)
{
    const QString trimmed = text.trimmed();
    switch (info.kind) {
    case SettingKind::Flag:
        return acceptedFlag(info, trimmed);
    case SettingKind::Integer:
    case SettingKind::Decimal:
        return acceptedNumber(info, trimmed);
    case SettingKind::Choice:
        return acceptedChoice(info, trimmed);
    case SettingKind::Models:
        return acceptedModels(info, trimmed);
    case SettingKind::Shortcuts:
        return acceptedShortcuts(info, trimmed);
    case SettingKind::Text:
        return acceptedText(info, trimmed);
    case SettingKind::Secret:
        break;
    }
    return Error{ErrorCode::Denied, QStringLiteral("keys are kept in the keychain, never in the settings")};
}

QString allowedText(const SettingInfo& info)
{
    const auto range = [&info] {
        QString text
            = QStringLiteral(" from ") + QLatin1String(info.least) + QStringLiteral(" to ") + QLatin1String(info.most);
        return info.unit ? QString(text + QLatin1Char(' ') + QString::fromUtf8(info.unit)) : text;
    };
    switch (info.kind) {
    case SettingKind::Flag:
        return QStringLiteral("true or false (also 1/0, yes/no, on/off)");
    case SettingKind::Integer:
        return QStringLiteral("a whole number") + range();
    case SettingKind::Decimal:
        return QStringLiteral("a number") + range();
    case SettingKind::Text:
        return QStringLiteral("printable text of at most 500 characters");
    case SettingKind::Models:
        return QStringLiteral("model names of letters, digits and . _ : / -, separated by commas");
    case SettingKind::Shortcuts:
        return QStringLiteral("a JSON object: action name to key sequence");
    case SettingKind::Secret:
        return QStringLiteral("a key; it is kept in the keychain, never in the settings");
    case SettingKind::Choice:
        break;
    }
    QStringList values;
    for (const SettingChoice& choice : info.choices) {
        values.append(QString::fromLatin1(choice.value));
    }
    return QStringLiteral("one of ") + values.join(QStringLiteral(", "));
}

} // namespace elite
