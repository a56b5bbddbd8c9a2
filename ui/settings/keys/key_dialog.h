// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/api_keys.h"
#include "ui/settings/keys/key_trial.h"
#include "ui/settings/keys/secret_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace elite {

class FieldRow;
class SecretField;

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
    /// A key of an exchange is kept under this id now.
    void stored(const QString& keyId);

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
    QCheckBox* m_attested;
    std::vector<Part> m_parts;
};

} // namespace elite
