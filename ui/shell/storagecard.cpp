// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagecard.h"

#include "ui/common/aside.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/whendone.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

StorageCard::StorageCard(const Services &services, const QString &directory, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_directory(directory)
    , m_sizes(bodyLabel({}, this))
    , m_freed(mutedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_prune(button(tr("Free space"), "delete"_L1, this))
{
    setRole(this, "card"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Normal);
    layout->addWidget(headingLabel(tr("Storage and diagnostics"), this));
    layout->addWidget(m_sizes);
    QLabel *where = mutedLabel(directory, this);
    where->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(where);
    layout->addWidget(mutedLabel(tr("Freeing space removes attachments that can be fetched again, logs of earlier days "
                                    "and damaged files that were replaced. What you wrote stays."),
                                 this));
    m_progress->setAccessibleName(tr("Free space"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    layout->addWidget(m_progress);
    m_freed->hide();
    layout->addWidget(m_freed);
    layout->addWidget(
        mutedLabel(tr("Diagnostics hold versions, settings and counts: no record, no name, no address."), this));
    auto *buttons = new QHBoxLayout;
    m_prune->setObjectName(u"prune"_s);
    m_prune->setEnabled(false);
    QPushButton *save = button(tr("Save diagnostics…"), {}, this);
    save->setObjectName(u"diagnostics"_s);
    buttons->addWidget(m_prune);
    buttons->addWidget(save);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_prune, &QPushButton::clicked, this, &StorageCard::prune);
    connect(save, &QPushButton::clicked, this, &StorageCard::diagnosticsRequested);
    show({});
    measure();
}

void StorageCard::measure()
{
    ++m_running;
    whenDone(aside([directory = m_directory] { return Sync::storageUse(directory); }), this,
             [this](const Sync::StorageUse &use) {
                 --m_running;
                 show(use);
             });
}

void StorageCard::show(const Sync::StorageUse &use)
{
    const QLocale &locale = m_services.display.locale();
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes);
    };
    QString text = tr("Records and search: %1. Attachments: %2. Logs: %3.")
                       .arg(size(use.records), size(use.attachments), size(use.logs));
    if (use.setAside > 0) {
        text += u' ' + tr("Damaged files that were replaced: %1.").arg(size(use.setAside));
    }
    m_sizes->setText(text);
    m_prune->setEnabled(use.removable > 0);
    m_prune->setText(use.removable > 0 ? tr("Free %1").arg(size(use.removable)) : tr("Free space"));
}

void StorageCard::prune()
{
    ++m_running;
    m_prune->setEnabled(false);
    m_progress->setRange(0, 1); // Empty until it is known how much there is: nothing moves by itself.
    m_progress->setValue(0);
    m_progress->show();
    // With the outbox at hand: what it refers to stays.
    const auto told = [card = QPointer<StorageCard>(this), queries = &m_services.queries](int done, int all) {
        // The card may be gone by then; the thread of queries is not.
        QMetaObject::invokeMethod(queries, [card, done, all] {
            if (card) {
                card->m_progress->setRange(0, std::max(1, all));
                card->m_progress->setValue(done);
            }
        });
        return true;
    };
    m_services.queries.run<qint64>(
        this,
        [directory = m_directory, told](const Store::Reader &reader) -> Expected<qint64> {
            const auto entries = reader.outbox();
            if (!entries) {
                return tl::unexpected<Error>(entries.error());
            }
            std::vector<Domain::Operation> open;
            for (const Domain::OutboxEntry &entry : *entries) {
                open.push_back(entry.operation);
            }
            return Sync::prune(directory, open, told);
        },
        [this](const Expected<qint64> &freed) {
            --m_running;
            m_progress->hide();
            const QString bytes = m_services.display.locale().formattedDataSize(freed.value_or(0));
            m_freed->setText(freed ? tr("%1 freed.").arg(bytes) : errorText(freed.error()).sentence());
            m_freed->show();
            measure();
        });
}

} // namespace Chancery::Ui
