// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"

#include <QLineEdit>

namespace elite {

/// A field for something nobody may read over a shoulder: it shows nothing at all, not even how long it is, and has no
/// menu and no drag. What is pasted keeps its line breaks, which a private key needs.
class SecretField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);

    ~SecretField() override;

    /// A copy of what is in it, without blanks around it.
    Secret value() const;
    void empty();
    void pasteFromClipboard();

Q_SIGNALS:
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_fromClipboard = false;
    Secret m_pasted; ///< in place of the text when it has several lines
};

} // namespace elite
