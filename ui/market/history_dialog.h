// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/history_importer.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace elite {

class FieldRow;
class Meter;
class Note;
class WorkRegistry;
class WorkToken;

/// Fetches candles of a venue's past and makes a tape of them: venue, market, interval, range.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    struct Wish ///< what is chosen at first
    {
        VenueId venue = VenueId::of("kraken");
        QString market = QStringLiteral("BTC/USD");
    };
    /// Tapes go to `folder`. The registry, when given, must outlive the dialog.
    HistoryDialog(const QString& folder, const Wish& wish, WorkRegistry* work, QWidget* parent = nullptr);
    ~HistoryDialog() override;

    /// For tests: prices from here instead of the venue chosen.
    void setFeedMaker(std::function<std::unique_ptr<VenueFeed>()> maker) { m_makeFeed = std::move(maker); }
    void reject() override;

Q_SIGNALS:
    void openRequested(const QString& tape);

private:
    void makeFields(const Wish& wish);
    void makeLayout();
    void followVenue();
    void check();
    VenueId venue() const;
    HistoryJob job() const;
    void import();
    void setBusy(bool isBusy);
    void onFinished(const HistoryReport& report);
    QString summary(const HistoryReport& report) const;

    QString m_folder;
    WorkRegistry* m_work;
    std::unique_ptr<WorkToken> m_token;
    HistoryImporter m_importer;
    std::function<std::unique_ptr<VenueFeed>()> m_makeFeed;
    QString m_tape;

    QComboBox* m_venue;
    QLineEdit* m_market;
    FieldRow* m_marketRow;
    QComboBox* m_interval;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    FieldRow* m_toRow;
    QWidget* m_form = nullptr;
    Note* m_note;
    Meter* m_meter;
    QPushButton* m_import;
    QPushButton* m_open;
    QPushButton* m_close;
};

} // namespace elite
