// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/model_table.h"

#include <QMap>

namespace elite {

/// A model as `GET /v1/models` tells it.
struct ListedModel
{
    QString id;
    QDate shutdown; ///< invalid: none
};

enum class ModelUse {
    Available,
    EndsSoon, ///< within 30 days
    Ended, ///< its shutdown date has passed
    NotListed, ///< this key's list does not have it
    Off, ///< refused lately, tried again in a day
};

struct ChainLink
{
    QString id;
    ModelUse use = ModelUse::Available;
    QDate shutdown;
    int daysLeft = -1; ///< -1: no end is known

    bool isUsable() const { return use == ModelUse::Available || use == ModelUse::EndsSoon; }
    friend bool operator==(const ChainLink&, const ChainLink&) = default;
};

/// Walks the chain in order and says for each model whether it can be asked and why not. `listed` is nothing when the
/// key may not list models: then only the dates of the table count.
std::vector<ChainLink> walkChain(const QStringList& chain, const ModelTable& table,
                                 const std::optional<std::vector<ListedModel>>& listed, const QStringList& off,
                                 const QDate& today);

inline constexpr int kEndsSoonDays = 30;

} // namespace elite
