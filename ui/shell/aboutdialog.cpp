// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int MarkSize = 56;
} // namespace

QString AboutDialog::versions(const Services &services)
{
    QStringList lines {u"Chancery %1"_s.arg(QCoreApplication::applicationVersion()),
                       u"Qt %1 (%2)"_s.arg(QLatin1String(qVersion()), QGuiApplication::platformName()),
                       u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    const auto state = services.reader.syncState();
    if (state && !state->service.isEmpty()) {
        const QJsonObject schema = state->service.value("schema"_L1).toObject();
        lines << u"Endpoint API %1, schema %2"_s.arg(state->service.value("api"_L1).toString(),
                                                     QString::number(schema.value("current"_L1).toInt()));
    }
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Chancery"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Large);
    layout->setSpacing(Space::Wide);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Large);
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(MarkSize, MarkSize));
    top->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::Small);
    texts->addWidget(pageTitle(tr("Chancery"), this));
    QLabel *purpose = bodyLabel(tr("Elections, meetings, training and the guide of a mission to the United Nations, on "
                                   "your own computer."),
                                this);
    purpose->setMinimumWidth(FormWidth / 2);
    texts->addWidget(purpose);
    top->addLayout(texts, 1);
    layout->addLayout(top);
    const QString known = versions(services);
    QLabel *list = mutedLabel(known, this);
    list->setLayoutDirection(Qt::LeftToRight);
    list->setObjectName(u"versions"_s);
    layout->addWidget(list);
    layout->addWidget(line(this));
    layout->addWidget(mutedLabel(tr("Free software under the GNU General Public License, version 3 or later. Icons: "
                                    "Material Symbols, Apache License 2.0. Flags: country-flag-icons, MIT License."),
                                 this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [known] { QApplication::clipboard()->setText(known); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace Chancery::Ui
