// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"
#include "models/base/result.h"

#include <QDate>

#include <vector>

namespace elite {

/// When a model takes temperature and top_p.
enum class TemperatureRule { Never, WithoutEffort, Always };

/// How a model counts the tokens of a picture at detail "high".
struct ImageTokenRule
{
    enum class Kind { Unknown, Tiles, Patches };
    Kind kind = Kind::Unknown;
    int base = 0; ///< tiles
    int tile = 0;
    int percent = 100; ///< patches
    int budget = 0;
    int side = 0;
};

/// What is known about a model. An unknown one gets no optional fields and has no price.
struct ModelInfo
{
    QString id;
    bool isKnown = false;
    QStringList efforts; ///< empty: takes no reasoning field
    TemperatureRule temperature = TemperatureRule::Never;
    bool takesVerbosity = false;
    // 1e-9 USD per token; nothing: unknown.
    std::optional<qint64> input;
    std::optional<qint64> cached;
    std::optional<qint64> cacheWrite; ///< costs as input where it is not named
    std::optional<qint64> output;
    QDate shutdown; ///< invalid: none is known
    ImageTokenRule image;
};

/// Dated data from resources/coach/models.json, with the user's own rows over it.
class ModelTable
{
public:
    /// Refuses a broken file with the row it is about.
    static Result<ModelTable> parse(const QByteArray& shipped, const QByteArray& own = {});
    /// The shipped table, over it the user's file where there is one; a broken file is left out and named in
    /// `complaint`.
    static ModelTable load(const QString& ownFile, QString* complaint = nullptr);

    /// By id; a dated snapshot (gpt-5-2025-08-07) and a provider's prefix (openai/gpt-5) count as their model.
    ModelInfo find(const QString& id) const;
    const QDate& asOf() const { return m_asOf; }
    const std::vector<ModelInfo>& models() const { return m_models; }

private:
    Done merge(const QByteArray& json);

    QDate m_asOf;
    std::vector<ModelInfo> m_models;
};

/// Tokens of a picture; an unknown model is counted as the dearest kind of its time.
int imageTokens(const ImageTokenRule& rule, int width, int height);
/// A guess from the length of a text: 3 bytes a token, on the high side for tables of digits.
int guessedTokens(qsizetype bytes);
/// What a counted use cost; nothing without prices.
std::optional<qint64> nanoUsdOf(const ModelInfo& model, const TokenUsage& usage);

} // namespace elite
