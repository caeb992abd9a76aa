// A registered window class.
#pragma once

#include "compat/window/procedure_table.hpp"

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// What RegisterClass was told. The fields that SetClassLong changes are guarded by
/// ClassRegistry::mutex(), except the procedure.
struct WindowClass {
    std::u16string name; // as it was written
    ATOM atom = 0;
    std::atomic<const WindowProcedure *> procedure{nullptr};
    UINT style = 0;
    std::vector<std::byte> extra; // cbClsExtra, all 0 at first
    int window_extra = 0;
    HINSTANCE instance = nullptr;
    HICON icon = nullptr;
    HICON small_icon = nullptr;
    HCURSOR cursor = nullptr;
    HBRUSH background = nullptr;
    // The name, or a number behind a null name.
    std::u16string menu_name;
    ULONG_PTR menu_number = 0;
    std::string menu_name_narrow; // for GetClassInfoA, which returns a pointer to it
    std::atomic<int> windows{0};
    bool of_system = false;                // a control of Windows'
    std::shared_ptr<WindowClass> hidden{}; // the system's class whose name this one took
};

} // namespace compat
