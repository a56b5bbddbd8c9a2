// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security/security_words.h"

#include "ui/base/number_text.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct SecurityWords
{
    Q_DECLARE_TR_FUNCTIONS(SecurityWords)
};

} // namespace

QString securityWords(const Error& error, const QLocale& locale)
{
    switch (error.code) {
    case ErrorCode::RateLimited:
        return SecurityWords::tr("Too many wrong tries. The next one is possible in %1 seconds; a restart does not "
                                 "shorten that.")
            .arg(formatCount(error.detail.toLongLong(), locale));
    case ErrorCode::WrongPassphrase:
        return SecurityWords::tr("The passphrase does not fit. Nothing was changed.");
    case ErrorCode::Denied:
        return SecurityWords::tr("The code does not fit or was used already. Each code is good once; wait for the next "
                                 "one. Nothing was changed.");
    case ErrorCode::OutOfRange:
        return SecurityWords::tr("This computer's clock is more than 30 seconds off the venue's, so codes cannot be "
                                 "judged. Set the clock, then try again.");
    case ErrorCode::InvalidInput:
        return SecurityWords::tr("A passphrase has at least %1 letters.").arg(error.detail);
    case ErrorCode::Unavailable:
    case ErrorCode::Locked:
    case ErrorCode::Timeout:
        return SecurityWords::tr(
            "The keychain or the ledger is not open. Open it, then try again. Nothing was changed.");
    case ErrorCode::NotFound:
        return SecurityWords::tr("The keychain has no such secret. Nothing was changed.");
    default:
        return SecurityWords::tr("It did not work: %1. Nothing was changed.").arg(error.detail);
    }
}

} // namespace elite
