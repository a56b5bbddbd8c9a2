// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sealed_state.h"

#include <QCryptographicHash>

namespace elite {

namespace {

constexpr char kMark[] = "ELW1"; // the digit is the version of the layout format
constexpr qsizetype kMarkSize = 4;
constexpr qsizetype kSumSize = 16;

QByteArray sum(const QByteArray& state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256).left(kSumSize);
}

} // namespace

QByteArray sealedState(const QByteArray& state)
{
    return QByteArray(kMark, kMarkSize) + sum(state) + state;
}

std::optional<QByteArray> unsealedState(const QByteArray& sealed)
{
    if (sealed.size() <= kMarkSize + kSumSize || !sealed.startsWith(kMark)) {
        return std::nullopt;
    }
    QByteArray state = sealed.mid(kMarkSize + kSumSize);
    if (sum(state) != sealed.mid(kMarkSize, kSumSize)) {
        return std::nullopt;
    }
    return state;
}

} // namespace elite
