// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace elite {

/// Which world a price or a figure belongs to. Paper, Live and Halted are filled, the others qualify what they stand
/// beside and are outlined. No setting hides any of these.
enum class BadgeKind { Paper, Live, Halted, Replay, Synthetic, Demo, DemoData, Blind, MockCoach, Plain };
enum class BadgeSize { Small, Large };

class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(BadgeKind kind, QWidget* parent = nullptr);
    BadgeKind kind() const { return m_kind; }
    void setKind(BadgeKind kind);
    /// Only Plain takes a text; the others have their fixed, translated word.
    void setText(const QString& text);
    QString text() const;
    void setBadgeSize(BadgeSize size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont badgeFont() const;

    BadgeKind m_kind;
    BadgeSize m_size = BadgeSize::Small;
    QString m_text;
};

/// The word of the badge in the user's language, in capitals: PAPER, LIVE, HALTED, ...
QString badgeWord(BadgeKind kind);

} // namespace elite
