// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace elite {

enum class NoteKind { Info, Success, Warning, Danger };

/// A few sentences on a coloured ground with an icon: what the guardrails say, what was kept, what waits.
/// The text may hold <b> and <a href="...">.
class Note : public QFrame
{
    Q_OBJECT
public:
    explicit Note(NoteKind kind, const QString& text = {}, QWidget* parent = nullptr);
    void setKind(NoteKind kind);
    void setText(const QString& text);
    /// Another icon than that of the kind.
    void setIconName(const QString& name);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    NoteKind m_kind;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace elite
