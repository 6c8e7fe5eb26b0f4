// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

/// The built programs as their users run them: a demonstration endpoint and the command-line client.
namespace Chancery::Test {

/// chancery-endpoint --demo in a folder of its own; ended with SIGTERM by the destructor.
class EndpointProgram
{
public:
    explicit EndpointProgram(const QString &directory);
    ~EndpointProgram();
    /// Starts (again) on the same port and waits until it listens. False when it did not.
    [[nodiscard]] bool start();
    void terminate(); ///< SIGTERM, and waits.
    void kill(); ///< SIGKILL, and waits.
    [[nodiscard]] QString url() const { return m_url; }
    /// Token of the first demonstration account of that mission ("-" for the Secretariat) and role.
    [[nodiscard]] QString token(const QString &mission, const QString &role) const;
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

private:
    QString m_directory;
    QString m_url;
    quint16 m_port = 0;
    QProcess m_process;
    std::vector<QStringList> m_accounts;
};

struct Ran
{
    int code = -1;
    QByteArray output;
    QByteArray error;
    [[nodiscard]] std::vector<QJsonObject> lines() const; ///< Of NDJSON output.
    [[nodiscard]] QJsonObject object() const; ///< First line.
};

/// Runs chancery-cli with these words; \p input goes to stdin.
[[nodiscard]] Ran cli(const QStringList &words, const QByteArray &input = {});

} // namespace Chancery::Test
