// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/chip.h"
#include "ui/common/services.h"

#include <QListView>

#include <vector>

namespace Chancery::Ui {

/// A record in few words: its title with a flag, what belongs to it in small letters, its marks.
struct RecordLine
{
    Place place;
    QString title;
    QString details {}; ///< May be empty: then the line is half as high.
    QString flag {}; ///< Code of the State; empty: none.
    std::vector<ChipStyle> marks {};
};

/// The line of \p row, with the values of its columns that tell it from others, but for \p without (the field that
/// points at the record beside which the line stands). Reads the store for the names of references.
[[nodiscard]] RecordLine lineOf(const Domain::Collection &collection, const Store::Row &row, const Display &display,
                                const Domain::Field *without = nullptr);

/// A short list of records, all of it shown, each a way to its page by mouse and by Return. One view paints them all:
/// widgets for each would be most of what a page costs. GUI thread.
class RecordRows : public QListView
{
    Q_OBJECT
public:
    explicit RecordRows(const QString &accessibleName, QWidget *parent = nullptr);
    void show(std::vector<RecordLine> lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const Chancery::Ui::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    class Lines;
    void choose(const QModelIndex &index);

    Lines *m_lines;
};

} // namespace Chancery::Ui
