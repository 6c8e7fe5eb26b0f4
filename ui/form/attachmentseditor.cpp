// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentseditor.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/whendone.h"
#include "ui/form/attachmentcheck.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int MostFiles = 50; ///< Dropped at once.
constexpr qsizetype LongestName = 200;
} // namespace

AttachmentsEditor::AttachmentsEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_services(services)
    , m_rows(new QVBoxLayout)
    , m_message(bodyLabel({}, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addLayout(m_rows);
    auto *row = new QHBoxLayout;
    QPushButton *choose = button(tr("Add files…"), "attach_file"_L1, this);
    choose->setObjectName(u"addFiles"_s);
    row->addWidget(choose);
    row->addWidget(mutedLabel(tr("or drop them here"), this), 1);
    layout->addLayout(row);
    setRole(m_message, "error"_L1);
    m_message->hide();
    layout->addWidget(m_message);
    setInput(choose);
    connect(choose, &QPushButton::clicked, this, &AttachmentsEditor::choose);
}

bool AttachmentsEditor::suits(const Domain::Field &field)
{
    const Domain::Field *sum = field.members.find("sha256");
    return sum != nullptr && sum->format == Domain::Format::Sha256;
}

QJsonValue AttachmentsEditor::value() const
{
    return m_entries.isEmpty() ? QJsonValue() : QJsonValue(m_entries);
}

void AttachmentsEditor::setValue(const QJsonValue &value)
{
    m_entries = value.toArray();
    list();
}

QString AttachmentsEditor::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void AttachmentsEditor::say(const QString &text)
{
    m_message->setText(m_message->isHidden() ? text : m_message->text() + u'\n' + text);
    m_message->show();
}

void AttachmentsEditor::list()
{
    clear(m_rows);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QJsonObject entry = m_entries.at(i).toObject();
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString name = entry.value("name"_L1).toString();
        layout->addWidget(bodyLabel(name, line), 1);
        layout->addWidget(
            mutedLabel(m_services.display.locale().formattedDataSize(entry.value("size"_L1).toInteger()), line));
        QPushButton *remove = quietButton({}, "delete"_L1, line);
        remove->setToolTip(tr("Remove"));
        remove->setAccessibleName(tr("Remove %1").arg(name));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_entries.removeAt(i);
            list();
            Q_EMIT edited();
        });
        layout->addWidget(remove);
        m_rows->addWidget(line);
    }
}

void AttachmentsEditor::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsEditor::addFiles);
    dialog->open();
}

void AttachmentsEditor::addFiles(const QStringList &paths)
{
    m_message->hide();
    if (paths.size() > MostFiles) {
        say(tr("At most %n file(s) can be added at once.", nullptr, MostFiles));
        return;
    }
    for (const QString &path : paths) {
        add(path);
    }
}

void AttachmentsEditor::add(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const FileRefusal refusal = refusalOfFile(path);
    if (refusal != FileRefusal::None) {
        say(refusalText(refusal, name));
        return;
    }
    const QJsonObject entry {
        {"name"_L1, name.left(LongestName)}, {"media_type"_L1, mediaTypeOf(path)}, {"size"_L1, QFileInfo(path).size()}};
    whenDone(m_services.session.attach(path), this, [this, entry](const Expected<QString> &sum) {
        if (!sum) {
            say(errorText(sum.error()).sentence());
            return;
        }
        QJsonObject whole = entry;
        whole.insert("sha256"_L1, *sum);
        m_entries.append(whole);
        list();
        Q_EMIT edited();
    });
}

void AttachmentsEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachmentsEditor::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        paths << (url.isLocalFile() ? url.toLocalFile() : QString());
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace Chancery::Ui
