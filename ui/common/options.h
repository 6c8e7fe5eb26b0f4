// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "ui/common/services.h"

#include <QString>

#include <functional>
#include <vector>

namespace Chancery::Ui {

/// One value a person may choose where a State or another record is asked for.
struct Option
{
    QString value; ///< As stored: an id, or the code of a State.
    QString label;
    QString hint {}; ///< Shown beside the label: the code, the status.
    QString words {}; ///< What typing is compared with, folded: the name in all languages, codes.
};

/// Text as it is compared when someone types: lower case, without accents.
[[nodiscard]] QString folded(const QString &text);

using OptionsDone = std::function<void(std::vector<Option>)>;

/// All States by name in the window's language, found by their name in any language. Answers on the GUI thread.
void loadStates(const Services &services, QObject *context, OptionsDone done);

/// At most \p limit records of \p collection that match \p text; the first ones of its list when it is empty.
ReadThread::Job findOptions(const Services &services, const Domain::Collection &collection, const QString &text,
                            int limit, QObject *context, OptionsDone done);

} // namespace Chancery::Ui
