// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "functions.h"

#include "store/documents.h"
#include "store/sqlite.h"
#include "store/tokenizer.h"

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

std::string_view argument(sqlite3_value *value)
{
    const void *data = sqlite3_value_blob(value);
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return data == nullptr ? std::string_view {} : std::string_view {static_cast<const char *>(data), size};
}

void answer(sqlite3_context *context, const std::string &text)
{
    const auto copied = reinterpret_cast<sqlite3_destructor_type>(std::intptr_t {-1}); // SQLITE_TRANSIENT
    sqlite3_result_text64(context, text.data(), text.size(), copied, SQLITE_UTF8);
}

void shown(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *documents = static_cast<DocumentReader *>(sqlite3_user_data(context));
    answer(context, documents->shown(argument(values[0]), argument(values[1]), argument(values[2])));
}

void folded(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, foldedText(argument(values[0])));
}

void destroy(void *documents)
{
    delete static_cast<DocumentReader *>(documents);
}

} // namespace

Expected<void> registerFunctions(Connection &connection)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    auto documents = std::make_unique<DocumentReader>();
    // SQLite destroys the reader, also when the call fails.
    int code = sqlite3_create_function_v2(connection.handle(), "shown", 3, Flags, documents.release(), shown, nullptr,
                                          nullptr, destroy);
    if (code == SQLITE_OK) {
        code = sqlite3_create_function_v2(connection.handle(), "folded", 1, Flags, nullptr, folded, nullptr, nullptr,
                                          nullptr);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected(sqliteError(code, u"a function was not taken"_s));
    }
    return {};
}

} // namespace Chancery::Store
