// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/exchange_keys.h"
#include "app/live/live_service.h"
#include "ui/base/note.h"

#include <QLocale>
#include <QString>

// What live trading has to say, in the user's words with the exchange's own beside them.

namespace elite {

QString liveStateText(LiveState state);
/// Which of our rules refused, with its two numbers.
QString liveDenialText(const LiveDenial& denial, const Currency& currency, const QLocale& locale);
QString liveRefusalText(const LiveVenue::Refusal& refusal, const Currency& currency, const QLocale& locale);
/// "Kraken", "Binance, test account".
QString exchangeName(const LiveAccountId& account);
/// Why something held was not sold, what was kept and what to do.
QString notClosedText(const NotClosed& why, const QLocale& locale);
/// How much worse or better real money did than practice would have, by symbol; what this is when there is nothing yet.
QString divergenceText(const Divergence& all, const QLocale& locale);
/// What happens to open orders when this program dies.
QString deadManText(DeadManState state);
/// Whether fills come by the exchange's private stream or by asking, and how often is asked.
QString fillNewsText(const FillNews& news, const QLocale& locale);
/// What the exchange says that a key may do.
QString exchangeKeyText(const ExchangeKeyVerdict& verdict);
NoteKind exchangeKeyKind(ExchangeKeyState state);

} // namespace elite
