// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

namespace elite {

/// A step on the stack of a chart. Until its turn comes the chart may have become another one: with another symbol,
/// with drawings that were read anew, moved by a chart of its colour. A step that does not fit then is passed over.
class ChartStep : public QUndoCommand
{
public:
    using QUndoCommand::QUndoCommand;

    virtual bool canUndo() const { return true; } ///< the chart is as this step left it
    virtual bool canRedo() const { return true; } ///< the chart is as this step found it
    virtual bool namesSymbol() const { return false; } ///< its text says what is hidden in a blind run
    void undo() final
    {
        if (canUndo()) {
            takeBack();
        }
    }
    void redo() final
    {
        if (canRedo()) {
            bring();
        }
    }

protected:
    virtual void takeBack() = 0;
    virtual void bring() = 0;
};

} // namespace elite
