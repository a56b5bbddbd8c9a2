// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"
#include "app/coach/model_table.h"

namespace elite {

enum class CoachApi { Responses, Chat };

/// How one attempt is asked.
struct RequestShape
{
    CoachApi api = CoachApi::Responses;
    ModelInfo model;
    QString effort; ///< "medium"; left out where the model takes none
    QString temperature; ///< "0.3"
    int maxOutputTokens = 16'000;
    bool isStreaming = true;
    bool isOpenAi = true; ///< a compatible server gets no field that only OpenAI knows
    QStringList dropped; ///< fields by the names that errors use: "temperature", "reasoning.effort"
    QString repair; ///< what was wrong with the answer before
};

/// The whole body. The picture's bytes go in as they are, in base64. Any thread; milliseconds for some megabytes.
QByteArray requestBody(const CoachQuestion& question, const RequestShape& shape);
/// The smallest request that proves a key: counts the tokens of one word, generates nothing.
QByteArray countBody(const QString& model);

} // namespace elite
