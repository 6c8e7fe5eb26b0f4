// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentlist.h"

#include "ui/common/elidinglink.h"
#include "ui/common/errortext.h"
#include "ui/common/files.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// The name without any folder that somebody else put into it.
QString plainName(const QString &name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

} // namespace

AttachmentList::AttachmentList(const Field &field, const Record &record, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_services(services)
    , m_layout(new QVBoxLayout(this))
    , m_notice(new Notice(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Small);
    for (const QJsonValue &entry : read<QJsonArray>(record.document(), field.key)) {
        addFile(entry.toObject());
    }
    m_layout->addWidget(m_notice);
}

void AttachmentList::addFile(const QJsonObject &entry)
{
    const QString name = plainName(entry.value("name"_L1).toString());
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Normal);
    auto *link = new ElidingLink(name, this);
    link->setToolTip(tr("Save a copy of “%1”").arg(name));
    connect(link, &QPushButton::clicked, this, [this, entry] { choose(entry); });
    row->addWidget(link);
    if (const qint64 size = entry.value("size"_L1).toInteger(); size > 0) {
        row->addWidget(mutedLabel(m_services.display.locale().formattedDataSize(size), this));
    }
    row->addStretch();
    m_layout->addLayout(row);
}

void AttachmentList::choose(const QJsonObject &entry)
{
    auto *dialog = saveDialog(window(), tr("Save a copy"), plainName(entry.value("name"_L1).toString()), {});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, sha256 = entry.value("sha256"_L1).toString()](const QString &file) { saveAs(sha256, file); });
    dialog->open();
}

void AttachmentList::saveAs(const QString &sha256, const QString &target)
{
    // Not bound to this widget, which is made anew whenever the record changes: the file is wanted all the same.
    m_services.session.fetchAttachment(m_record.collection(), m_record.id(), sha256)
        .then(&m_services.session, [self = QPointer<AttachmentList>(this), target](const Expected<QString> &file) {
            if (file) {
                QFile::remove(target); // the dialog has asked
            }
            const bool isCopied = file && QFile::copy(*file, target);
            if (self) {
                self->report(file, isCopied, target);
            }
        });
}

void AttachmentList::report(const Expected<QString> &file, bool isCopied, const QString &target)
{
    if (!file) {
        m_notice->show(errorText(file.error()));
    } else if (!isCopied) {
        m_notice->show(Tone::Bad, tr("The file could not be written there."));
    } else {
        m_notice->hide();
        Q_EMIT saved(target);
    }
}

} // namespace Chancery::Ui
