// Procedures before a window's own one.
#include <algorithm>
#include <memory>
#include <unordered_map>
#include <vector>

#include <commctrl.h>
#include <processthreadsapi.h>

namespace {

struct Subclass {
    SUBCLASSPROC procedure;
    UINT_PTR id;
    DWORD_PTR data;
};

/// Of one window; the newest first.
struct Chain {
    std::vector<Subclass> subclasses;
    WNDPROC original = nullptr;
    bool wide = false;

    std::vector<Subclass>::iterator find(SUBCLASSPROC procedure, UINT_PTR id)
    {
        return std::find_if(subclasses.begin(), subclasses.end(), [=](const Subclass &one) {
            return one.procedure == procedure && one.id == id;
        });
    }
};

/// A message on its way through the procedures that there were when it came.
struct Call {
    HWND window;
    std::shared_ptr<Chain> chain;
    std::vector<Subclass> subclasses;
    std::size_t next = 0;
    Call *outer;
};

thread_local std::unordered_map<HWND, std::shared_ptr<Chain>> chains; // of the thread's windows
thread_local Call *innermost = nullptr;

std::shared_ptr<Chain> chain_of(HWND window)
{
    const auto at = chains.find(window);
    return at == chains.end() ? nullptr : at->second;
}

LRESULT call_next(Call &call, UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto before = call.next;
    while (call.next < call.subclasses.size()) {
        const auto &one = call.subclasses[call.next++];
        const auto there = call.chain->find(one.procedure, one.id);
        if (there == call.chain->subclasses.end())
            continue;
        const auto result =
            one.procedure(call.window, message, wparam, lparam, one.id, there->data);
        call.next = before;
        return result;
    }
    call.next = before;
    return (call.chain->wide ? CallWindowProcW : CallWindowProcA)(call.chain->original, call.window,
                                                                  message, wparam, lparam);
}

WNDPROC procedure_of(HWND window, bool wide)
{
    return reinterpret_cast<WNDPROC>(
        (wide ? GetWindowLongPtrW : GetWindowLongPtrA)(window, GWLP_WNDPROC));
}

void set_procedure(HWND window, bool wide, WNDPROC procedure)
{
    (wide ? SetWindowLongPtrW : SetWindowLongPtrA)(window, GWLP_WNDPROC,
                                                   reinterpret_cast<LONG_PTR>(procedure));
}

LRESULT CALLBACK chain_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/// Unless somebody stands before it with a procedure that calls it.
void drop(HWND window, const Chain &chain)
{
    if (procedure_of(window, chain.wide) != chain_procedure)
        return;
    set_procedure(window, chain.wide, chain.original);
    chains.erase(window);
}

LRESULT CALLBACK chain_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto chain = chain_of(window);
    if (!chain)
        return DefWindowProcW(window, message, wparam, lparam);
    Call call{window, chain, chain->subclasses, 0, innermost};
    innermost = &call;
    const auto result = call_next(call, message, wparam, lparam);
    innermost = call.outer;
    if (message == WM_NCDESTROY)
        chains.erase(window);
    return result;
}

bool is_of_this_thread(HWND window)
{
    return GetWindowThreadProcessId(window, nullptr) == GetCurrentThreadId();
}

} // namespace

BOOL WINAPI SetWindowSubclass(HWND window, SUBCLASSPROC procedure, UINT_PTR id, DWORD_PTR data)
{
    if (!procedure || !is_of_this_thread(window))
        return FALSE;
    auto &chain = chains[window];
    if (!chain) {
        chain = std::make_shared<Chain>();
        chain->wide = IsWindowUnicode(window) != FALSE;
        chain->original = procedure_of(window, chain->wide);
        set_procedure(window, chain->wide, chain_procedure);
    }
    const auto at = chain->find(procedure, id);
    if (at == chain->subclasses.end())
        chain->subclasses.insert(chain->subclasses.begin(), {procedure, id, data});
    else
        at->data = data;
    return TRUE;
}

BOOL WINAPI GetWindowSubclass(HWND window, SUBCLASSPROC procedure, UINT_PTR id, DWORD_PTR *data)
{
    const auto chain = chain_of(window);
    const bool is_set = chain && chain->find(procedure, id) != chain->subclasses.end();
    if (data)
        *data = is_set ? chain->find(procedure, id)->data : 0;
    return is_set;
}

BOOL WINAPI RemoveWindowSubclass(HWND window, SUBCLASSPROC procedure, UINT_PTR id)
{
    const auto chain = chain_of(window);
    const auto at = chain ? chain->find(procedure, id) : std::vector<Subclass>::iterator();
    if (!chain || at == chain->subclasses.end())
        return FALSE;
    chain->subclasses.erase(at);
    if (chain->subclasses.empty())
        drop(window, *chain);
    return TRUE;
}

LRESULT WINAPI DefSubclassProc(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    for (auto *call = innermost; call; call = call->outer) {
        if (call->window == window)
            return call_next(*call, message, wparam, lparam);
    }
    return 0;
}
