// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Chancery::Ui {

class HistorySection;
class Notice;
class RecordActions;
class RelatedRecords;

/// A record to read: what it is, how it stands, its fields in sections, what refers to it, its sources, who changed
/// it last; and the actions the caller may take. Generated from the description. GUI thread.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    explicit RecordView(const Services &services, QWidget *parent = nullptr);

    void open(const Domain::Collection &collection, const QString &id);
    /// Draws the record again if \p changes touch it or what it shows of others.
    void refresh(const Store::Changes &changes);
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    void editRequested(const QString &id);
    void closed();

private:
    void rebuild();
    void showMissing();
    void build(const Store::Row &row);
    [[nodiscard]] QWidget *makeTitle(const Store::Row &row, const RecordActions &actions);
    [[nodiscard]] QWidget *makeFooter(const Store::Row &row);
    void addWarnings(const Store::Row &row);

    Services m_services;
    const Domain::Collection *m_collection = nullptr;
    QString m_id;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr;
    QVBoxLayout *m_header;
    Notice *m_notice;
    RelatedRecords *m_related = nullptr;
    HistorySection *m_history = nullptr;
    bool m_showsHistory = false; ///< Of this record: it stays open when the record is drawn again.
};

} // namespace Chancery::Ui
