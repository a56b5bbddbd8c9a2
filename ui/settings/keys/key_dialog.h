// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/api_keys.h"
#include "ui/settings/keys/secret_dialog.h"

class QComboBox;
class QLineEdit;

namespace elite {

class FieldRow;
class SecretField;

/// What a service says about a key before it is stored.
struct KeyTrialResult
{
    bool isRejected = false; ///< it is not stored then
    QString words; ///< for the user
};
using KeyTrial = std::function<void(KeyProvider provider, std::vector<Secret> parts, QObject* context,
                                    std::function<void(const KeyTrialResult&)> done)>;

/// Takes a new key, or a new value for one that is there. Says at once whether the shape is right; stores and reads
/// back before it closes.
class KeyDialog : public SecretDialog
{
    Q_OBJECT
public:
    KeyDialog(ApiKeys& keys, QWidget* parent); ///< add
    KeyDialog(ApiKeys& keys, const ApiKeyInfo& replaced, QWidget* parent);

    /// Asks the service first.
    void setTrial(KeyTrial trial) { m_trial = std::move(trial); }

Q_SIGNALS:
    /// The key was stored; what the service said about it.
    void judged(const QString& words);

private:
    struct Part
    {
        KeyPart part;
        QWidget* line;
        SecretField* field;
        FieldRow* row;
    };
    KeyProvider provider() const;
    void makeParts();
    void alignLabels();
    void judge();
    void submit() override;
    void store(const QString& verdict);

    ApiKeys& m_keys;
    KeyTrial m_trial;
    QString m_replacedId;
    KeyProvider m_fixed = KeyProvider::OpenAi;
    QComboBox* m_provider = nullptr;
    QLineEdit* m_label = nullptr;
    std::vector<FieldRow*> m_rows; ///< above the parts
    QWidget* m_partsBox;
    Note* m_advice;
    std::vector<Part> m_parts;
};

} // namespace elite
