// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/trading_engine.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace elite::test {

/// Runs one case of the paper broker's specification: a JSON object with account, config, events, expected and final,
/// inside a file that names the instrument and the defaults. Anything it does not know is a problem, not a pass.
class CaseRunner final : public EngineObserver
{
public:
    CaseRunner(const QJsonObject& file, const QJsonObject& wanted);
    /// What differs, in words; empty when the case holds.
    QStringList run();

private:
    void onEvent(const EngineEvent& event) override { m_events.push_back(event); }

    bool readConfig();
    void readContract(const QJsonObject& instrument);
    bool readOption(const QString& name, const QJsonValue& value);
    bool readVenueOption(const QString& name, const QJsonValue& value);
    void collectOwners(const QJsonArray& events);
    void collectGroups(const QJsonArray& events);
    void feed(const QJsonObject& event);
    void feedMarket(const QJsonObject& event, Timestamp time);
    void feedSubmit(const QJsonObject& order, Timestamp time);
    void feedAmend(const QJsonObject& amend, Timestamp time);
    void feedDepth(const QJsonObject& depth, Timestamp time);
    void send(Timestamp time, InputBody body);
    void compareEvents(const QJsonArray& expected);
    void compareEvent(const QString& where, const QJsonObject& expected, const EngineEvent& event);
    void compareFinal(const QJsonObject& final);
    QString nameOf(const EngineEvent& event) const;
    QString describe(const EngineEvent& event) const;
    static bool isShown(const EngineEvent& event);

    Decimal decimal(const QJsonValue& value);
    Ticks ticks(const QJsonValue& value, RequestDefect* defect = nullptr);
    Lots lots(const QJsonValue& value, RequestDefect* defect = nullptr);
    Cash cash(const QJsonValue& value);
    Decimal priceText(Ticks value) const;
    Decimal quantityText(Lots value) const;
    void problem(const QString& text) { m_problems << text; }

    QJsonObject m_file;
    QJsonObject m_case;
    EngineConfig m_config;
    RiskLimits m_accountLimits;
    std::int32_t m_tradesPerDay = 50;
    bool m_hasFees = true;
    Decimal m_maintenance;
    std::map<QString, OwnerIndex> m_owners;
    std::map<QString, std::uint64_t> m_groups;
    std::map<QString, OrderId> m_ids;
    QStringList m_names; // By client tag - 1.
    std::unique_ptr<TradingEngine> m_engine;
    std::vector<EngineEvent> m_events;
    QStringList m_problems;
};

} // namespace elite::test
