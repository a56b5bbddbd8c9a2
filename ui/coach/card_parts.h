// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QLabel>

class QVBoxLayout;

namespace elite {

/// A label that wraps and follows the theme; what it shows is never markup.
QLabel* makePlainText(const QString& text, QWidget* parent, TypeRole type = TypeRole::Body,
                      ColorRole color = ColorRole::TextPrimary);
/// A heading within a card or panel.
QLabel* makeHeading(const QString& text, QWidget* parent);
/// Takes every widget and layout out and deletes it.
void emptyLayout(QLayout* layout);

/// A hair line across.
class HairLine : public QWidget
{
    Q_OBJECT
public:
    explicit HairLine(QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// What it is at the start, the figure at the end: "Scored 41", "54 %". Wraps the name, never the figure.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    FactRow(const QString& name, const QString& value, QWidget* parent);
    void setValue(const QString& value);

private:
    QString m_name;
    QLabel* m_value;
};

/// An icon and a word beside a figure: a check mark and "in range", a question mark and "unverified".
class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    MarkLabel(const QString& iconName, const QString& text, ColorRole color, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    QString m_text;
    ColorRole m_color;
};

/// Four steps, filled up to the score, with its number and name.
class RubricBar : public QWidget
{
    Q_OBJECT
public:
    RubricBar(const QString& name, int score, const QString& why, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_score;
};

} // namespace elite
