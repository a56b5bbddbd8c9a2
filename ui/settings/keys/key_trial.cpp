// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/key_trial.h"

#include "ui/coach/coach_words.h"

namespace elite {

CoachKeyTrial keyTrial(CoachService& coach, const QLocale& locale)
{
    return [&coach, locale](Secret key, QObject* context, const OnKeyTrial& done) {
        coach.client().tryKey(std::move(key), context, [&coach, locale, done](const CoachKeyInfo& info) {
            KeyTrialResult out;
            out.isRejected = info.health == KeyHealth::Rejected;
            out.health = info.health;
            QStringList words{keyHealthWords(info)};
            if (info.models) {
                out.models = walkChain(coach.client().settings().chain, coach.client().table(), info.models, {},
                                       QDateTime::currentDateTimeUtc().date());
                for (const ChainLink& link : out.models) {
                    words += modelWords(link, locale);
                }
            }
            out.words = words.join(QStringLiteral("; "));
            done(out);
        });
    };
}

} // namespace elite
