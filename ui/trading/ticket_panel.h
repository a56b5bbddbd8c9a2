// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/trading_service.h"
#include "models/market/market_row.h"
#include "models/trading/limit_use.h"
#include "ui/base/age_text.h"
#include "ui/base/note.h"
#include "ui/trading/denial_words.h"
#include "ui/trading/ticket_fields.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QScrollArea;

namespace elite {

class KeyHint;
class TicketHead;
class TicketOutcome;

/// The order ticket. It takes values and emits wishes; whoever owns it asks the trading service. In a low panel the
/// fields scroll and the button stays in sight.
class TicketPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TicketPanel(QWidget* parent = nullptr);

    /// Another symbol: prices that were typed for the old one go.
    void setInstrument(const std::optional<InstrumentId>& id);
    const std::optional<InstrumentId>& instrument() const { return m_id; }
    void setDesk(std::shared_ptr<const Desk> desk);
    void setMarket(const std::vector<MarketRow>& rows, const PriceAge& age);
    void setPreview(quint64 number, const OrderPreview& preview);
    /// What became of the order that was sent.
    void showAnswer(const Answer& answer);

    TicketFields* fields() const { return m_fields; }
    void chooseSide(Side side);
    /// As the limit, or the trigger of a stop; a market order becomes a limit order.
    void takePrice(Price price);
    void clear();
    void send();
    bool canSend() const;
    QString sendText() const; // What the button says.
    const OrderRequest& request() const { return m_reading.request; }
    OrderPlan plan() const; ///< what goes into the journal with the order
    void setKeys(const QString& send, const QString& flatten);
    /// Real money: every order of this symbol goes to the exchange. `venue` is its name.
    /// `keepsStops`: the venue takes stop losses, so the program puts them there.
    void setLive(bool isLive, const QString& venue, bool keepsStops = false);
    /// The exchange can say whether it would take an order, without placing it.
    void offerDryRun(bool isOffered);
    /// What the real account says of the draft; goes with the next setPreview(). Empty words: nothing.
    void setLiveCheck(bool isRefused, NoteKind kind, const QString& words);
    /// What became of a real order.
    void showLive(NoteKind kind, const QString& words);
    /// Nobody has said yet where records go; the ticket asks.
    void askForPlace(const QString& question);
    QScrollArea* fieldsArea() const { return m_scroll; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Answer with setPreview() and the same number; only the last one counts.
    void previewWanted(quint64 number, const elite::OrderRequest& request);
    void sendWanted(const elite::OrderRequest& request, const elite::OrderPlan& plan);
    void pairWanted(const elite::OrderRequest& first, const elite::OrderRequest& second, const elite::OrderPlan& plan);
    void dryRunWanted(const elite::OrderRequest& request); // Answer with showLive().
    void draftChanged(); // For the dashed line on the chart.
    void readinessChanged(); // canSend() or sendText() may be others.
    /// The user said where records go: only in this run, or somewhere that the keys page offers.
    void thisRunChosen();
    void unlockWanted();
    void keysPageWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFoot();
    void refresh();
    void fitHeight();
    void askForPreview();
    void showState();
    void showGuard();
    void showButton(bool isLocked);
    QString blockedBy() const; // Why nothing can be sent, empty when it can.
    DraftScene scene() const;
    DenialScene denialScene() const;
    LimitScene limitScene() const;
    QString sizeEcho() const;

    std::optional<InstrumentId> m_id;
    std::shared_ptr<const Desk> m_desk;
    MarketRow m_market;
    bool m_hasMarket = false;
    QString m_placeQuestion;
    std::vector<MarketRow> m_rates;
    std::optional<InstrumentIndex> m_index;
    const Contract* m_contract = nullptr; // Of m_desk.
    DraftReading m_reading;
    OrderDraft m_draft; // That m_reading was read from.
    std::optional<OrderPreview> m_preview;
    std::optional<DraftFix> m_fix;
    Answer m_answer;
    bool m_hasAnswer = false;
    bool m_isSending = false;
    bool m_isLive = false;
    bool m_keepsStops = false;
    QString m_venue; // Where live orders go.
    QString m_liveWords; // Of the last one.
    NoteKind m_liveKind = NoteKind::Info;
    bool m_isRefusedLive = false;
    QString m_liveCheck; // Of the draft.
    NoteKind m_liveCheckKind = NoteKind::Info;
    quint64 m_asked = 0;
    QTimer m_previewTimer;

    QScrollArea* m_scroll; // Of everything above the button.
    QWidget* m_foot;
    TicketHead* m_head;
    TicketFields* m_fields;
    TicketOutcome* m_outcome;
    QPushButton* m_send;
    QPushButton* m_dryRun;
    KeyHint* m_sendHint;
    KeyHint* m_flattenHint;
};

} // namespace elite
