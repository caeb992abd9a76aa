// What CommDlgExtendedError tells.
#pragma once

#include "compat/kernel/diagnostics.hpp"

#include <cderr.h>
#include <windef.h>

namespace compat {

/// The calling thread's.
DWORD &dialog_error();

inline BOOL dialog_fails(DWORD error)
{
    dialog_error() = error;
    return FALSE;
}

/// The flags of one dialog that would make another one of it: by a procedure, by a template.
struct OtherDialog {
    DWORD hook;
    DWORD templates;
};

/// Whether a request is as large as it should be and wants the built-in dialog; else the error.
template <class Request>
bool is_plain(const Request *request, const OtherDialog &other, const char *name)
{
    dialog_error() = 0;
    if (!request || request->lStructSize != sizeof *request)
        return dialog_fails(CDERR_STRUCTSIZE);
    if (request->Flags & other.hook) {
        not_implemented(name);
        return dialog_fails(CDERR_NOHOOK);
    }
    if (request->Flags & other.templates) {
        not_implemented(name);
        return dialog_fails(CDERR_NOTEMPLATE);
    }
    return true;
}

} // namespace compat
