// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security/qr_view.h"

#include "ui/base/theme_manager.h"

#include <QPainter>

#include <algorithm>

namespace elite {

namespace {

constexpr int kQuiet = 4; // Modules around it, as the standard asks.
constexpr int kModule = 4; // Logical pixels at least.

} // namespace

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("QR code for the authenticator; the same secret stands beside it as text"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const QrCode& code)
{
    m_code = code;
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int modules = (m_code ? m_code->size() : 41) + 2 * kQuiet;
    return {modules * kModule, modules * kModule};
}

void QrView::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QColor ground = look.color(ColorRole::TextPrimary);
    QColor ink = look.color(ColorRole::Surface0);
    if (ground.lightness() < ink.lightness()) {
        std::swap(ground, ink);
    }
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    if (!m_code) {
        return;
    }
    const int modules = m_code->size() + 2 * kQuiet;
    const int module = std::max(1, std::min(width(), height()) / modules);
    const int left = (width() - module * m_code->size()) / 2;
    const int top = (height() - module * m_code->size()) / 2;
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->isDark(x, y)) {
                painter.fillRect(left + x * module, top + y * module, module, module, ink);
            }
        }
    }
}

} // namespace elite
