// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/coach/coach_health.h"
#include "app/coach/verdict_book.h"
#include "app/settings/app_flags.h"
#include "models/coach/rule_coach.h"

namespace elite {

class SecretServices;

/// What a request will cost, before it is sent.
struct CostEstimate
{
    QString model;
    int textTokens = 0; ///< guessed from the length
    int imageTokens = 0; ///< by the model's own formula
    int outputTokens = 0; ///< of a usual answer
    std::optional<qint64> nanoUsd; ///< nothing: no price is known
    bool isOverCap = false; ///< of the month: it will not be sent
};

/// Everything about the coach that one program needs, wired together: client, usage, record, rule coach, health.
/// Main thread.
class CoachService : public QObject
{
    Q_OBJECT
public:
    /// Makes the mock; only main() may have one, and only outside of production (see mock/mock_coach.h).
    using MockMaker = std::function<std::unique_ptr<CoachBackend>()>;

    CoachService(const AppPaths& paths, Settings& settings, SecretServices& secrets, LedgerService& ledger,
                 const MockMaker& mock = {}, QObject* parent = nullptr);
    ~CoachService() override;

    /// From the event loop: reads the keys and checks them all at once, without anybody waiting.
    void start();

    OpenAiClient& client() { return *m_client; }
    bool isMock() const { return m_mock != nullptr; }
    UsageBook& usage() { return m_usage; }
    VerdictBook& verdicts() { return m_verdicts; }
    CoachHealth health() const;

    CostEstimate estimate(const CoachQuestion& question) const;
    /// The verdict is frozen in verdicts() before the run says that it finished; verdictKept() names it.
    CoachRun* askVerdict(const VerdictRequest& request, CoachBackend::Shrink shrink);
    /// A free question about a verdict or the journal, under the same limits.
    CoachRun* askChat(const QString& data, const std::vector<ChatTurn>& turns, const QString& language);

    /// The journal as the rule coach sees it.
    void setTrades(std::vector<CoachTrade> trades);
    const std::vector<CoachTrade>& trades() const { return m_trades; }
    const std::vector<RuleFinding>& findings() const { return m_findings; }
    const std::optional<FocusRule>& focus() const { return m_focus; }

    /// One kind of upload was explained and agreed to; asked once per kind.
    bool hasConsent(const QString& kind) const;
    void giveConsent(const QString& kind);

Q_SIGNALS:
    void healthChanged();
    void verdictKept(const QString& id);
    void findingsChanged();
    /// Today's requests cost more than the user wanted to hear about; once a day.
    void costAlert(qint64 nanoUsd);

private:
    CoachBackend& backend();
    void onUsed(const UsageEntry& entry);

    AppPaths m_paths;
    Settings& m_settings;
    std::unique_ptr<OpenAiClient> m_client;
    std::unique_ptr<CoachBackend> m_mock;
    UsageBook m_usage;
    VerdictBook m_verdicts;
    std::vector<CoachTrade> m_trades;
    std::vector<RuleFinding> m_findings;
    std::optional<FocusRule> m_focus;
    QDate m_alertedOn;
};

} // namespace elite
