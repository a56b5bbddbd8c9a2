// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/fx_rates.h"

#include <QPointer>

namespace elite {

namespace {

RestRules rules()
{
    RestRules out;
    out.burst = 2; // A few times a day is all that anybody needs.
    out.perSecond = 0.2;
    return out;
}

} // namespace

FxRates::FxRates(QObject* parent)
    : FxRates(QUrl(QStringLiteral("https://www.ecb.europa.eu")), QUrl(QStringLiteral("https://api.frankfurter.dev")),
              HostPolicy::known(), parent)
{
}

FxRates::FxRates(const QUrl& ecb, const QUrl& frankfurter, HostPolicy hosts, QObject* parent)
    : QObject(parent)
    , m_ecb(ecb, rules(), hosts, nullptr)
    , m_frankfurter(frankfurter, rules(), hosts, nullptr)
{
}

void FxRates::fetch(const QObject* context, const Answer& answer)
{
    const auto take = [this, guard = QPointer<const QObject>(context), answer](const Result<RestAnswer>& got) {
        const auto tables = got && got->status < 300 ? parseEcbRates(got->body)
                                                     : Result<std::vector<FxTable>>(Error{ErrorCode::Network, {}});
        if (tables && !tables->empty()) {
            answer(Rates{tables->front(), Source::Ecb});
        } else if (guard) {
            askFrankfurter(guard, answer);
        }
    };
    m_ecb.get({"/stats/eurofxref/eurofxref-daily.xml"}, context, take);
}

void FxRates::askFrankfurter(const QObject* context, Answer answer)
{
    m_frankfurter.get({"/v1/latest?base=EUR"}, context, [answer = std::move(answer)](const Result<RestAnswer>& got) {
        if (!got) {
            answer(got.error());
            return;
        }
        auto table = parseFrankfurterRates(got->body);
        answer(table ? Result<Rates>(Rates{std::move(*table), Source::Frankfurter}) : Result<Rates>(table.error()));
    });
}

} // namespace elite
