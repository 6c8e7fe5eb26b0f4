// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite.h"
#include "store/tokenizer.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

using Receiver = int (*)(void *, int, const char *, int, int, int);

// FTS5 asks for an object, but a tokenizer without settings has no state.
int create(void *, const char **, int, Fts5Tokenizer **out)
{
    static char nothing = 0;
    *out = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

int cut(Fts5Tokenizer *, void *context, int flags, const char *text, int length, Receiver receiver)
{
    if (text == nullptr || length <= 0) {
        return SQLITE_OK;
    }
    const auto purpose = (flags & FTS5_TOKENIZE_QUERY) != 0 ? TokenPurpose::Query : TokenPurpose::Document;
    int code = SQLITE_OK;
    tokenize({text, static_cast<std::size_t>(length)}, purpose, [context, receiver, &code](const Token &token) {
        code =
            receiver(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                     static_cast<int>(token.text.size()), static_cast<int>(token.begin), static_cast<int>(token.end));
        return code == SQLITE_OK;
    });
    return code;
}

Expected<fts5_api *> apiOf(Connection &connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (code != SQLITE_OK || api == nullptr) {
        return tl::unexpected(sqliteError(code, u"FTS5 is not there"_s));
    }
    return api;
}

} // namespace

Expected<void> registerTokenizer(Connection &connection)
{
    const Expected<fts5_api *> api = apiOf(connection);
    if (!api) {
        return tl::unexpected(api.error());
    }
    fts5_tokenizer functions {create, destroy, cut};
    const int code = (*api)->xCreateTokenizer(*api, "chancery", nullptr, &functions, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(sqliteError(code, u"the tokenizer was not taken"_s));
    }
    return {};
}

} // namespace Chancery::Store
