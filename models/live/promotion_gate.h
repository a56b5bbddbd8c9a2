// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/close_permit.h"
#include "models/live/luck_meter.h"
#include "models/live/spot_check.h"

namespace elite {

/// What is true around the record, found by whoever asks the gate. Everything is closed until it was found open.
struct GateFacts
{
    std::optional<Timestamp> venueTime; // Seen over TLS a moment ago.
    std::optional<Duration> offset; // Venue minus computer, of the same answer.
    QByteArray profile; // Mark of the keychain item of this profile; empty: there is none.
    int engineVersion = 0;
    QString chainDamage = QStringLiteral("not verified"); // Empty: the whole chain was walked and is sound.
    bool isAnchored = false; // The keychain remembers the end of this chain.
    QString corruptRow; // A row of the gate that could not be read.
    bool isLiveEnabled = false; // ENABLE_LIVE_TRADING and the setting.
    bool isHalted = true;
    bool isTripped = true;
    SpotResult spots;
    bool needsCode = false; // Two-factor is on.
};

/// What the venue said of the API key.
struct LiveKey
{
    QString id;
    std::optional<bool> mayTrade;
    std::optional<bool> mayWithdraw;
    QString missing; // Names of permissions that are missing.
};

/// What the person did in the two steps of the dialog.
struct Confirmation
{
    bool readDisclosure = false;
    bool acceptsReducedSize = false;
    QString words;
    bool codeAccepted = false; // A fresh code, used once.
};

struct PromotionRequest
{
    LiveKey key;
    LiveLimits limits;
    Confirmation confirmation;
    LiveTrader trader; // As it is now: has to be what was judged.
};

struct PromotionOutcome
{
    GateRefusals refusals;
    std::optional<LivePermit> permit; // Only without refusals.
    LiveTerms terms;
};

/// The only maker of permits. Holds the other end of the one it made. Not copied: there is one right at a time.
class PromotionGate
{
public:
    PromotionGate() = default;
    ~PromotionGate()
    {
        takeBack();
        takeBackClosing();
    }
    PromotionGate(const PromotionGate&) = delete;
    PromotionGate& operator=(const PromotionGate&) = delete;

    /// What the record and its surroundings lack before step one of the dialog; empty: the person may confirm.
    static GateRefusals recordRefusals(const GateRecord& record, const GateFacts& facts);
    /// What the trader's own choices lack.
    static GateRefusals requestRefusals(const PromotionRequest& request, const GateFacts& facts, Evidence evidence);

    /// Judges everything once more. An earlier permit is taken back first, whatever comes of this.
    PromotionOutcome promote(const GateRecord& record, const GateFacts& facts, const PromotionRequest& request);
    /// Back to paper: the permit is worth nothing from here on.
    void takeBack();
    bool isOut() const { return m_right && !m_right->load(std::memory_order_acquire); }

    /// Only selling, only of what this program bought, is free and is really there. No record has to be good enough for
    /// it: nobody is locked in. One at a time; a promotion takes it back too.
    CloseOutcome permitToClose(const CloseFacts& facts);
    void takeBackClosing();

private:
    LivePermit::Right m_right;
    ClosePermit::Right m_closing;
};

/// Why live trading has to end now, if it has to.
std::optional<Demotion> demotionOf(const LiveTerms& terms, const GateRecord& record, const GateFacts& facts,
                                   const QString& presentKey);

} // namespace elite
