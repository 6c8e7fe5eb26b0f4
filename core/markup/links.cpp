// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markup/htmlsanitizer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Chancery::Markup {

bool isAllowedLink(const QString &address)
{
    static const QRegularExpression allowed(
        u"^(guide:[a-z0-9-]+(#[^\\s]*)?|https?://[^\\s/]+[^\\s]*|mailto:[^\\s]+@[^\\s]+|#[^\\s]+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return allowed.match(address.trimmed()).hasMatch();
}

bool isPictureName(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$"_s);
    return plain.match(name).hasMatch();
}

} // namespace Chancery::Markup
