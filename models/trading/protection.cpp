// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/protection.h"

namespace elite {

Protection protectionOf(const HeldPosition& position, std::span<const Order* const> working)
{
    Protection out;
    for (const Order* order : working) {
        const bool closes = order->instrument == position.instrument && order->side == opposite(position.side)
            && order->isReduceOnly && !isTerminal(order->status) && order->role != OrderRole::Flatten
            && (position.key == OrderId::None || order->position == position.key);
        if (!closes) {
            continue;
        }
        if (order->isStopLike() && out.stop == nullptr) {
            out.stop = order;
        } else if (order->type == OrderType::Limit && out.target == nullptr) {
            out.target = order;
        }
    }
    return out;
}

ProtectionStep protectionStep(const HeldPosition& position, const Protection& now, ProtectionKind kind, Ticks level)
{
    const bool isStop = kind == ProtectionKind::Stop;
    const Order* own = isStop ? now.stop : now.target;
    if (level.isZero()) {
        return own ? ProtectionStep(CancelRequest{own->id}) : ProtectionStep();
    }
    if (own) {
        if ((isStop ? own->stop : own->price) == level) {
            return {};
        }
        AmendRequest amend;
        amend.order = own->id;
        (isStop ? amend.stop : amend.price) = level;
        return amend;
    }
    OrderRequest request;
    request.account = position.account;
    request.instrument = position.instrument;
    request.side = opposite(position.side);
    request.type = isStop ? OrderType::Stop : OrderType::Limit;
    request.isReduceOnly = true;
    request.quantity = position.quantity;
    (isStop ? request.stop : request.price) = level;
    request.position = position.key;
    return request;
}

} // namespace elite
