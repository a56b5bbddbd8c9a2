// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/signing/api_call.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace elite {

namespace {

/// With its quotes; Qt writes what JSON must escape.
QByteArray quoted(const QByteArray& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray formText(const Parameters& parameters)
{
    QByteArray out;
    for (const Parameter& parameter : parameters) {
        out += out.isEmpty() ? "" : "&";
        out += parameter.name.toPercentEncoding() + '=' + parameter.value.toPercentEncoding();
    }
    return out;
}

QByteArray flatJson(const Parameters& parameters)
{
    QByteArray out = "{";
    for (const Parameter& parameter : parameters) {
        out += out.size() == 1 ? "" : ",";
        out += quoted(parameter.name) + ':' + quoted(parameter.value);
    }
    return out + '}';
}

SignedRequest unsignedRequest(const ApiCall& call)
{
    SignedRequest out{call.verb, call.path, {}, call.json};
    const bool isInQuery = call.place == ParameterPlace::Query || !call.json.isEmpty();
    if (isInQuery && !call.parameters.empty()) {
        out.target += '?' + formText(call.parameters);
    }
    if (!isInQuery && !call.parameters.empty()) {
        out.body = call.place == ParameterPlace::Form ? formText(call.parameters) : flatJson(call.parameters);
    }
    if (!out.body.isEmpty()) {
        const bool isForm = call.place == ParameterPlace::Form && call.json.isEmpty();
        out.headers.push_back(
            {"Content-Type",
             isForm ? QByteArray("application/x-www-form-urlencoded") : QByteArray("application/json")});
    }
    return out;
}

} // namespace elite
