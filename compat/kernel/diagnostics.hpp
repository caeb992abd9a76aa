// What we have to say on stderr.
#pragma once

namespace compat {

/// One line "winsock_shim: subject: text" in UTF-8, the first time that `subject` comes up; past
/// stderr's FILE, through which the program's own text goes in its code page. Any thread.
void warn_once(const char *subject, const char *text);

/// For a function, flag or case that is declared but not implemented: says so once and sets
/// ERROR_CALL_NOT_IMPLEMENTED (120); the caller returns its documented failure.
void not_implemented(const char *subject);

} // namespace compat
