// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountkeeper.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
QString tokenName()
{
    return QString::fromUtf16(Sync::TokenSecret);
}
} // namespace

AccountKeeper::AccountKeeper(const QString &directory, SettingsStore &settings)
    : m_directory(QDir(directory).absolutePath())
    , m_settings(&settings)
{
}

Sync::Secrets AccountKeeper::secrets(bool inFile) const
{
    // The path names the profile: it stays the same for as long as the profile is where it is.
    return inFile ? Sync::Secrets::inFile(m_directory) : Sync::Secrets::inKeychain(m_directory);
}

QFuture<Sync::Account> AccountKeeper::load() const
{
    const QUrl endpoint(m_settings->get(Settings::EndpointUrl), QUrl::StrictMode);
    if (endpoint.isEmpty()) {
        return QtFuture::makeReadyFuture(Sync::Account {});
    }
    return secrets(m_settings->get(Settings::TokenInFile))
        .read(tokenName())
        .then([endpoint](const Expected<QByteArray> &token) {
            return Sync::Account {endpoint, token ? *token : QByteArray()};
        });
}

QFuture<Expected<void>> AccountKeeper::keep(const Sync::Account &account, bool inFile)
{
    m_settings->set(Settings::EndpointUrl, account.endpoint.toString(QUrl::FullyEncoded));
    m_settings->set(Settings::TokenInFile, inFile);
    return secrets(inFile).write(tokenName(), account.token);
}

QFuture<Expected<void>> AccountKeeper::forget()
{
    return secrets(m_settings->get(Settings::TokenInFile)).remove(tokenName());
}

} // namespace Chancery::Ui
