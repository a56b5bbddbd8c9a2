// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/tape_folder.h"
#include "ui/trading/row_model.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QLocale>

class QPushButton;

namespace elite {

class DeskTable;

/// The tapes of this computer.
class TapeListModel : public RowModel<TapeChoice>
{
    Q_OBJECT
public:
    enum Column { Title, Origin, From, To, Events, Size, Columns };
    using RowModel<TapeChoice>::RowModel;
    void setTapes(const std::vector<TapeChoice>& tapes) { replaceRows(tapes); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool isSameRow(const TapeChoice& a, const TapeChoice& b) const override { return a.path == b.path; }
    bool looksSame(const TapeChoice& a, const TapeChoice& b) const override { return a.bytes == b.bytes; }

private:
    QString text(const TapeChoice& tape, int column) const;

    QLocale m_locale;
};

/// Chooses a recording to play: the demo market, imported ones, what live sessions recorded, or any other file.
class TapeDialog : public QDialog
{
    Q_OBJECT
public:
    TapeDialog(const QStringList& folders, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& path);
    void fileWanted(); ///< one that is not in the list

private:
    void choose();

    TapeListModel* m_model;
    DeskTable* m_table;
    QPushButton* m_open;
    QFutureWatcher<std::vector<TapeChoice>> m_reader;
};

} // namespace elite
