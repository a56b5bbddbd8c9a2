// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of tables, trees and lists: the same as with Qt's own classes, but nothing of a view that
// is gone.
#include "ui/base/accessible_views.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListView>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

/// Each place of a view in one line: number, role, name, row and column, where on the screen.
QStringList told(QAbstractItemView& view)
{
    QStringList out;
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&view);
    out << u"%1 %2, %3 children"_s.arg(whole->role()).arg(whole->text(QAccessible::Name)).arg(whole->childCount());
    for (int i = 0; i < whole->childCount(); ++i) {
        QAccessibleInterface* one = whole->child(i);
        QString line = u"%1: %2 '%3' at %4"_s.arg(i)
                           .arg(one->role())
                           .arg(one->text(QAccessible::Name))
                           .arg(whole->indexOfChild(one));
        if (QAccessibleTableCellInterface* cell = one->tableCellInterface()) {
            const QRect rect = one->rect();
            line += u" row %1 column %2, %3 %4 %5 %6%7"_s.arg(cell->rowIndex())
                        .arg(cell->columnIndex())
                        .arg(rect.x() - view.mapToGlobal(QPoint()).x())
                        .arg(rect.y() - view.mapToGlobal(QPoint()).y())
                        .arg(rect.width())
                        .arg(rect.height())
                        .arg(one->state().selected ? u" selected"_s : QString());
        }
        out << line;
    }
    QAccessibleTableInterface* table = whole->tableInterface();
    out << u"%1 rows, %2 columns"_s.arg(table->rowCount()).arg(table->columnCount());
    for (int row = 0; row < table->rowCount(); ++row) {
        out << table->cellAt(row, 0)->text(QAccessible::Name) << QString::number(int(table->isRowSelected(row)));
    }
    return out;
}

void fill(QStandardItemModel& model, bool isTree, bool isWide = true)
{
    model.setHorizontalHeaderLabels(isWide ? QStringList{u"Symbol"_s, u"Price"_s} : QStringList{u"Symbol"_s});
    for (const QString& name : {u"BTC"_s, u"ETH"_s, u"SOL"_s}) {
        auto* item = new QStandardItem(name);
        model.appendRow(isWide ? QList<QStandardItem*>{item, new QStandardItem(name + u" price"_s)}
                               : QList<QStandardItem*>{item});
        if (isTree) {
            item->appendRow({new QStandardItem(name + u" child"_s), new QStandardItem(u"1"_s)});
        }
    }
}

template <class View> std::unique_ptr<QAbstractItemView> shown(QAbstractItemModel& model)
{
    auto view = std::make_unique<View>();
    view->setModel(&model);
    view->setAccessibleName(u"Prices"_s);
    view->resize(400, 300);
    view->show();
    if (auto* tree = qobject_cast<QTreeView*>(view.get())) {
        tree->expand(model.index(1, 0));
    }
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return view;
}

} // namespace

class TestAccessibleViews : public QObject
{
    Q_OBJECT

    QStandardItemModel m_flat;
    QStandardItemModel m_list;
    QStandardItemModel m_deep;
    std::vector<QStringList> m_byQt;
    QStringList m_areaByQt;

    /// The children of an area that shows a large page.
    static QStringList partsOf(QScrollArea& area, const QSize& size)
    {
        auto* page = new QWidget;
        page->setFixedSize(300, 300);
        area.setWidget(page);
        area.setMinimumSize(10, 10);
        area.resize(size);
        area.show();
        QTest::qWait(20);
        QStringList out;
        QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&area);
        for (int i = 0; i < whole->childCount(); ++i) {
            QAccessibleInterface* one = whole->child(i);
            out << u"%1 %2 %3 %4 at %5"_s.arg(whole->role())
                       .arg(one->role())
                       .arg(one->childCount())
                       .arg(QLatin1StringView(one->object()->metaObject()->className()))
                       .arg(whole->indexOfChild(one));
        }
        return out;
    }

    std::vector<std::unique_ptr<QAbstractItemView>> views()
    {
        std::vector<std::unique_ptr<QAbstractItemView>> out;
        out.push_back(shown<QTableView>(m_flat));
        out.push_back(shown<QListView>(m_list));
        out.push_back(shown<QTreeView>(m_flat));
        out.push_back(shown<QTreeView>(m_deep));
        return out;
    }
    static std::vector<QAccessible::Id> ids(QAbstractItemView& view)
    {
        std::vector<QAccessible::Id> out;
        QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&view);
        for (int i = 0; i < whole->childCount(); ++i) {
            out.push_back(QAccessible::uniqueId(whole->child(i)));
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        fill(m_flat, false);
        fill(m_list, false, false);
        fill(m_deep, true);
        QAccessible::setActive(true); // Else views do not tell what changes in their model.
        const auto all = views();
        m_byQt.reserve(all.size());
        for (const auto& view : all) {
            m_byQt.push_back(told(*view));
            QVERIFY(m_byQt.back().size() > 6);
        }
        QScrollArea area;
        m_areaByQt = partsOf(area, {50, 50});
        installViewAccessibility();
    }

    void theyAreAsQtTellsThem()
    {
        std::size_t at = 0;
        for (const auto& view : views()) {
            QCOMPARE(told(*view), m_byQt.at(at++));
        }
    }

    void aScrollAreaAnswersForWhatItHas()
    {
        QScrollArea area;
        const QStringList now = partsOf(area, {50, 50});
        QCOMPARE(now, m_areaByQt);
        QCOMPARE(now.size(), 3); // The view port and two scroll bars.
        QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&area);
        area.resize(500, 500);
        QTRY_COMPARE(whole->childCount(), 1);
        QVERIFY(whole->child(1) == nullptr); // Asked by somebody who still knows of the bars.
        QVERIFY(whole->child(-1) == nullptr);
    }

    void nothingIsLeftOfAViewThatIsGone()
    {
        for (auto& view : views()) {
            std::vector<QAccessible::Id> all = ids(*view);
            auto* model = qobject_cast<QStandardItemModel*>(view->model());
            QList<QStandardItem*> taken = model->takeRow(1);
            const std::vector<QAccessible::Id> fewer = ids(*view);
            all.insert(all.end(), fewer.begin(), fewer.end());
            model->insertRow(0, taken);
            const std::vector<QAccessible::Id> again = ids(*view);
            all.insert(all.end(), again.begin(), again.end());
            model->insertRow(2, model->takeRow(0));
            QVERIFY(all.size() > 6);
            view.reset();
            for (const QAccessible::Id id : all) {
                QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
            }
        }
    }

    void whoStaysKeepsItsIdentity()
    {
        auto view = shown<QTableView>(m_flat);
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(view.get())->tableInterface();
        const QString name = table->cellAt(2, 0)->text(QAccessible::Name);
        const QAccessible::Id last = QAccessible::uniqueId(table->cellAt(2, 0));
        m_flat.insertRow(0, new QStandardItem(u"ADA"_s));
        const auto takeAda = qScopeGuard([this] { m_flat.removeRow(0); });
        QCOMPARE(QAccessible::uniqueId(table->cellAt(3, 0)), last);
        QCOMPARE(table->cellAt(3, 0)->text(QAccessible::Name), name);
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), u"ADA"_s);
    }

    void sortingIsSeen()
    {
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&m_flat);
        sorted.sort(0);
        auto view = shown<QTableView>(sorted);
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(view.get())->tableInterface();
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), u"BTC"_s);
        sorted.sort(0, Qt::DescendingOrder);
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), u"SOL"_s);
    }

    void aHeldCellOfAViewThatIsGoneIsEmpty()
    {
        auto view = shown<QTableView>(m_flat);
        QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(view.get())->child(4);
        QVERIFY(cell->isValid());
        QStandardItemModel other;
        view->setModel(&other); // Before anybody is told.
        QVERIFY(!cell->isValid());
        QVERIFY(cell->state().invalid);
        QVERIFY(cell->text(QAccessible::Name).isEmpty());
        QVERIFY(cell->rect().isEmpty());
        view.reset();
    }

    void rowsAreChosenAndActivated()
    {
        auto view = shown<QTableView>(m_flat);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(view.get())->tableInterface();
        QVERIFY(table->selectRow(1));
        QCOMPARE(view->currentIndex().row(), 1);
        QCOMPARE(table->selectedRows(), QList<int>{1});
        QVERIFY(!table->unselectRow(1)); // A person cannot either.
        QVERIFY(!table->selectColumn(0));
        QSignalSpy activated(view.get(), &QAbstractItemView::activated);
        table->cellAt(1, 0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        table->cellAt(0, 0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(table->selectedRows(), QList<int>{0});
        QCOMPARE(table->cellAt(0, 1)->tableCellInterface()->columnHeaderCells().front()->text(QAccessible::Name),
                 u"Price"_s);
    }
};

QTEST_MAIN(TestAccessibleViews)
#include "tst_accessible_views.moc"
