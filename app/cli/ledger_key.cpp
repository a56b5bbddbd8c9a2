// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledger_key.h"

#include "app/secrets/recovery_code.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace elite::cli {

namespace {

constexpr int kPatienceMs = 15'000; // a keychain that has to be started first takes seconds

Error because(MasterKeyState state, const Error& reason)
{
    switch (state) {
    case MasterKeyState::Lost:
        return {ErrorCode::NotFound, QStringLiteral("the master key is lost; give the recovery code: --code < FILE")};
    case MasterKeyState::Wrong:
        return {ErrorCode::WrongKey,
                QStringLiteral(
                    "the keychain has another master key than this ledger; give the recovery code: --code < FILE")};
    case MasterKeyState::Waiting:
        return {ErrorCode::Locked,
                QStringLiteral("the keychain or vault is closed (") + reason.detail
                    + QStringLiteral("); unlock it, or give the recovery code: --code < FILE")};
    default:
        return {ErrorCode::Timeout,
                QStringLiteral("the keychain did not answer; give the recovery code: --code < FILE")};
    }
}

Result<Secret> keyFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, QStringLiteral("no recovery code on standard input")};
    }
    const Secret typed = Secret::copyOf(input.readLine(1024));
    auto key = masterKeyFromCode(QString::fromUtf8(typed.reveal()).trimmed());
    return key ? std::move(key)
               : Error{ErrorCode::Parse, QStringLiteral("the recovery code is mistyped: ") + key.error().detail};
}

} // namespace

Result<LedgerKey> ledgerKey(AppContext& context, bool fromCode)
{
    LedgerKey out;
    if (fromCode) {
        auto key = keyFromStdin();
        if (!key) {
            return key.error();
        }
        out.master = std::move(*key);
        return out;
    }
    const LedgerSeal seal = LedgerSeal::of(context.paths());
    if (!seal.sealed) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no ledger yet")};
    }
    QEventLoop loop;
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    MasterKey& master = context.secrets().masterKey;
    QObject::connect(&master, &MasterKey::changed, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, [&] { master.open(seal); });
    loop.exec();
    if (master.state() != MasterKeyState::Ready) {
        return because(master.state(), master.reason());
    }
    out.master = master.key().duplicate();
    context.secrets().anchors.load(&loop, [&](const Result<std::optional<Anchor>>& anchor) {
        out.anchorKnown = anchor.hasValue();
        out.anchor = anchor.valueOr(std::nullopt);
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
    });
    loop.exec();
    return out;
}

} // namespace elite::cli
