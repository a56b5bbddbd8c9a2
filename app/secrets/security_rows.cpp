// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/security_rows.h"

#include "app/storage/event_reader.h"

#include <QCborMap>
#include <QCborValue>

namespace elite {

namespace {

const QLatin1StringView kOn("on"), kId("id"), kStep("step"), kIndex("index"), kWall("wall"), kUptime("uptime"),
    kBoot("boot"), kIdle("idle");

} // namespace

NewEvent securityEvent(const SecurityRow& row)
{
    QCborMap map;
    struct Write
    {
        QCborMap& map;
        const char* operator()(const TwoFactorTurned& one) const
        {
            map.insert(kOn, one.isOn);
            map.insert(kId, one.id);
            return "security.two-factor";
        }
        const char* operator()(const CodeAccepted& one) const
        {
            map.insert(kStep, static_cast<qint64>(one.step));
            return "security.code";
        }
        const char* operator()(const RecoveryUsed& one) const
        {
            map.insert(kIndex, one.index);
            return "security.recovery";
        }
        const char* operator()(const TryFailed& one) const
        {
            map.insert(kWall, static_cast<qint64>(toMicros(one.at.wall)));
            map.insert(kUptime, static_cast<qint64>(one.at.uptimeMs));
            map.insert(kBoot, one.at.boot);
            return "security.failed";
        }
        const char* operator()(const TryPassed&) const { return "security.passed"; }
        const char* operator()(const LockTurned& one) const
        {
            map.insert(kOn, one.isOn);
            map.insert(kIdle, one.idleMinutes);
            return "security.lock";
        }
    };
    NewEvent event;
    event.kind = std::visit(Write{map}, row);
    event.payload = map.toCborValue().toCbor();
    return event;
}

bool isSecurityRow(QByteArrayView kind)
{
    return kind.startsWith("security.");
}

Result<SecurityRow> readSecurityRow(QByteArrayView kind, QByteArrayView payload)
{
    const QCborValue value = QCborValue::fromCbor(payload.data(), payload.size());
    const QCborMap map = value.toMap();
    const auto number = [&map](QLatin1StringView key) { return map.value(key).isInteger(); };
    if (value.isMap()) {
        if (kind == "security.two-factor" && map.value(kOn).isBool() && map.value(kId).isByteArray()) {
            return SecurityRow(TwoFactorTurned{map.value(kOn).toBool(), map.value(kId).toByteArray()});
        }
        if (kind == "security.code" && number(kStep)) {
            return SecurityRow(CodeAccepted{map.value(kStep).toInteger()});
        }
        if (kind == "security.recovery" && number(kIndex)) {
            return SecurityRow(RecoveryUsed{static_cast<int>(map.value(kIndex).toInteger())});
        }
        if (kind == "security.failed" && number(kWall) && number(kUptime) && map.value(kBoot).isByteArray()) {
            return SecurityRow(TryFailed{{fromMicros(map.value(kWall).toInteger()), map.value(kUptime).toInteger(),
                                          map.value(kBoot).toByteArray()}});
        }
        if (kind == "security.passed") {
            return SecurityRow(TryPassed{});
        }
        if (kind == "security.lock" && map.value(kOn).isBool() && number(kIdle)) {
            return SecurityRow(LockTurned{map.value(kOn).toBool(), static_cast<int>(map.value(kIdle).toInteger())});
        }
    }
    return Error{ErrorCode::Corrupt, QStringLiteral("a security row is not readable: ") + QString::fromLatin1(kind)};
}

void SecurityState::apply(const SecurityRow& row)
{
    struct Fold
    {
        SecurityState& self;
        void operator()(const TwoFactorTurned& one) const
        {
            self.hasTwoFactor = one.isOn;
            self.twoFactorId = one.id;
            self.lastStep = 0;
            self.usedRecovery.clear();
        }
        void operator()(const CodeAccepted& one) const { self.lastStep = std::max(self.lastStep, one.step); }
        void operator()(const RecoveryUsed& one) const { self.usedRecovery.insert(one.index); }
        void operator()(const TryFailed& one) const { self.throttle.failed(one.at); }
        void operator()(const TryPassed&) const { self.throttle.succeeded(); }
        void operator()(const LockTurned& one) const
        {
            self.isLockOn = one.isOn;
            self.idleMinutes = one.idleMinutes;
        }
    };
    std::visit(Fold{*this}, row);
}

Result<SecurityState> SecurityState::read(Database& database)
{
    auto reader = EventReader::after(database, 0);
    if (!reader) {
        return reader.error();
    }
    SecurityState state;
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return state;
        }
        const EventView event = reader->event();
        if (!isSecurityRow(event.kind)) {
            continue;
        }
        if (const auto row = readSecurityRow(event.kind, event.payload)) {
            state.apply(*row);
        } else if (state.corruptRow.isEmpty()) {
            state.corruptRow = QStringLiteral("row %1, %2").arg(event.seq).arg(QString::fromLatin1(event.kind));
        }
    }
}

} // namespace elite
