// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/growing_text.h"

namespace elite {

namespace {

/// Moves `at` over a string that begins at its quote; gives the decoded text so far.
QString readString(const QString& json, qsizetype& at)
{
    QString out;
    for (++at; at < json.size(); ++at) {
        const QChar c = json[at];
        if (c == u'"') {
            ++at;
            return out;
        }
        if (c != u'\\') {
            out += c;
            continue;
        }
        if (++at >= json.size()) {
            break;
        }
        switch (json[at].unicode()) {
        case u'n':
            out += u'\n';
            break;
        case u't':
            out += u' ';
            break;
        case u'r':
        case u'b':
        case u'f':
            break;
        case u'u': {
            if (at + 4 >= json.size()) {
                at = json.size();
                return out;
            }
            out += QChar(json.mid(at + 1, 4).toUShort(nullptr, 16));
            at += 4;
            break;
        }
        default:
            out += json[at];
        }
    }
    return out;
}

} // namespace

QString growingText(const QString& partialJson, const QString& member)
{
    qsizetype at = 0;
    int depth = 0;
    bool isName = true; // The next string of depth 1 is a member's name.
    QString name;
    while (at < partialJson.size()) {
        const QChar c = partialJson[at];
        if (c == u'"') {
            QString text = readString(partialJson, at);
            if (depth == 1 && isName) {
                name = text;
            } else if (depth == 1 && name == member) {
                return text;
            }
            continue;
        }
        if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            --depth;
        } else if (depth == 1 && (c == u':' || c == u',')) {
            isName = c == u',';
        }
        ++at;
    }
    return {};
}

} // namespace elite
