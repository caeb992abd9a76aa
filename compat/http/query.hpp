// What WinHttpQueryHeaders and HttpQueryInfo tell of a request's head, or its answer's.
#pragma once

#include "compat/http/objects.hpp"

#include <string>
#include <string_view>

#include <minwinbase.h>

namespace compat::http {

/// As text. `what`: WINHTTP_QUERY_… with its flags; `name`: of WINHTTP_QUERY_CUSTOM; `index`: which
/// one of several of that name, then the next (null: the first). ERROR_WINHTTP_HEADER_NOT_FOUND,
/// ERROR_WINHTTP_INCORRECT_HANDLE_STATE (no answer yet).
DWORD query(const Request &request, DWORD what, std::string_view name, DWORD *index,
            std::string &text);

/// The same as one of the forms that the flags of `what` ask for, into `buffer` of `size` bytes,
/// which becomes what was used, or what is needed (ERROR_INSUFFICIENT_BUFFER). Char is the form of
/// text.
template <class Char>
DWORD hand_out_header(const std::string &text, DWORD what, void *buffer, DWORD *size);

/// "Sun, 06 Nov 1994 08:49:37 GMT"; false if it is no such date.
bool parse_date(std::string_view text, SYSTEMTIME &time);
std::string format_date(const SYSTEMTIME &time);

} // namespace compat::http
