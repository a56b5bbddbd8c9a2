// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace elite {

/// Where a price comes from and how old it is. Every price surface has one.
enum class AgeState { Fresh, Ageing, Stale, Replay, Synthetic, Blind };

struct PriceAge
{
    AgeState state = AgeState::Fresh;
    QString words; ///< "Kraken 0.2 s", "Stale 48 s. Orders and bots wait.", "Replay 14:35:20"
    QString brief = {}; ///< for narrow places: "Stale 48 s"; empty where the words are brief
};

/// A live price: `ageMs` since the last word of the venue; from `freshMs` on it is ageing, from the venue's own
/// `staleMs` on it is stale and nothing may be sent.
PriceAge livePriceAge(const QString& source, qint64 ageMs, qint64 staleMs, int freshMs);
PriceAge replayAge(const QString& clock);
PriceAge syntheticAge();
PriceAge blindAge();

/// Dot and words of a PriceAge. Becoming stale and coming back is announced; single ticks never are.
class AgeText : public QWidget
{
    Q_OBJECT
public:
    explicit AgeText(QWidget* parent = nullptr);
    void setAge(const PriceAge& age);
    const PriceAge& age() const { return m_age; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stateChanged(elite::AgeState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PriceAge m_age;
};

} // namespace elite
