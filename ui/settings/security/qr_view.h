// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/qr_code.h"

#include <QWidget>

namespace elite {

/// A QR code with its quiet zone, dark on light in every theme: that is what cameras read.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget* parent = nullptr);
    void setCode(const QrCode& code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace elite
