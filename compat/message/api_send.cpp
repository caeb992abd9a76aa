// Sending: SendMessage and its relatives (rules Q18 to Q22).
#include "compat/message/message_queue.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/kernel/time.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/window/queue_of_window.hpp"

#include <optional>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

MSG content(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    MSG result{};
    result.hwnd = window;
    result.message = message;
    result.wParam = wparam;
    result.lParam = lparam;
    return result;
}

/// Where a message for `window` goes; null with the error set.
std::shared_ptr<MessageQueue> receiver_of(HWND window)
{
    auto queue = queue_of_window(window);
    if (!queue)
        set_last_error(ERROR_INVALID_WINDOW_HANDLE);
    return queue;
}

/// Waits for the answer; messages sent to this thread are handled meanwhile (unless `deaf`), posted
/// ones wait. None when the time is up.
std::optional<LRESULT> await(const SentMessage &sent, MessageQueue::Deadline deadline, bool deaf)
{
    auto &own = current_queue();
    for (bool time_left = true;;) {
        if (deaf)
            own.status();
        else
            own.dispatch_sent();
        if (sent.answered())
            return sent.result();
        if (!time_left)
            return std::nullopt;
        time_left = own.block(deadline);
    }
}

std::optional<LRESULT> send(Encoding encoding, const MSG &message, MessageQueue::Deadline deadline,
                            bool deaf = false)
{
    const auto receiver = receiver_of(message.hwnd);
    if (!receiver)
        return std::nullopt;
    auto &own = current_queue();
    if (receiver.get() == &own)
        return send_to_window(message, encoding, true);
    const auto sent = std::make_shared<SentMessage>(SentMessage::Kind::waiting, encoding, message,
                                                    own.shared_from_this());
    if (!receiver->deliver(sent)) {
        set_last_error(ERROR_INVALID_WINDOW_HANDLE);
        return std::nullopt;
    }
    auto result = await(*sent, deadline, deaf);
    if (!result)
        set_last_error(ERROR_TIMEOUT);
    return result;
}

LRESULT send_message(Encoding encoding, HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (window == HWND_BROADCAST) {
        for (const HWND one : top_level_windows())
            send(encoding, content(one, message, wparam, lparam), std::nullopt);
        return TRUE;
    }
    return send(encoding, content(window, message, wparam, lparam), std::nullopt).value_or(0);
}

LRESULT send_with_timeout(Encoding encoding, const MSG &message, UINT flags, UINT milliseconds,
                          DWORD_PTR *result)
{
    const bool deaf = (flags & SMTO_BLOCK) != 0;
    if (message.hwnd == HWND_BROADCAST) { // each window gets the whole time
        for (const HWND one : top_level_windows())
            send(encoding, content(one, message.message, message.wParam, message.lParam),
                 deadline_in(milliseconds), deaf);
        return TRUE;
    }
    const auto answer = send(encoding, message, deadline_in(milliseconds), deaf);
    if (answer && result)
        *result = static_cast<DWORD_PTR>(*answer);
    return answer.has_value();
}

BOOL send_and_go_on(Encoding encoding, const MSG &message, SENDASYNCPROC callback, ULONG_PTR data)
{
    if (message.hwnd == HWND_BROADCAST) {
        for (const HWND one : top_level_windows())
            send_and_go_on(encoding, content(one, message.message, message.wParam, message.lParam),
                           callback, data);
        return TRUE;
    }
    const auto receiver = receiver_of(message.hwnd);
    if (!receiver)
        return FALSE;
    auto &own = current_queue();
    if (receiver.get() == &own) { // the same thread: now
        const LRESULT result = send_to_window(message, encoding, true);
        if (callback)
            callback(message.hwnd, message.message, data, result);
        return TRUE;
    }
    const auto kind = callback ? SentMessage::Kind::callback : SentMessage::Kind::notify;
    const auto sent =
        std::make_shared<SentMessage>(kind, encoding, message, own.shared_from_this());
    sent->callback = callback;
    sent->callback_data = data;
    if (receiver->deliver(sent))
        return TRUE;
    set_last_error(ERROR_INVALID_WINDOW_HANDLE);
    return FALSE;
}

const SentMessage *handled_now()
{
    const auto *const queue = current_queue_if_any();
    return queue ? queue->current_sent() : nullptr;
}

} // namespace
} // namespace compat

using namespace compat;

LRESULT WINAPI SendMessageA(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return send_message(Encoding::ansi, window, message, wparam, lparam);
}

LRESULT WINAPI SendMessageW(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return send_message(Encoding::wide, window, message, wparam, lparam);
}

LRESULT WINAPI SendMessageTimeoutA(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                   UINT flags, UINT milliseconds, PDWORD_PTR result)
{
    return send_with_timeout(Encoding::ansi, content(window, message, wparam, lparam), flags,
                             milliseconds, result);
}

LRESULT WINAPI SendMessageTimeoutW(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                   UINT flags, UINT milliseconds, PDWORD_PTR result)
{
    return send_with_timeout(Encoding::wide, content(window, message, wparam, lparam), flags,
                             milliseconds, result);
}

BOOL WINAPI SendNotifyMessageA(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return send_and_go_on(Encoding::ansi, content(window, message, wparam, lparam), nullptr, 0);
}

BOOL WINAPI SendNotifyMessageW(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return send_and_go_on(Encoding::wide, content(window, message, wparam, lparam), nullptr, 0);
}

BOOL WINAPI SendMessageCallbackA(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                 SENDASYNCPROC callback, ULONG_PTR data)
{
    return send_and_go_on(Encoding::ansi, content(window, message, wparam, lparam), callback, data);
}

BOOL WINAPI SendMessageCallbackW(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                 SENDASYNCPROC callback, ULONG_PTR data)
{
    return send_and_go_on(Encoding::wide, content(window, message, wparam, lparam), callback, data);
}

BOOL WINAPI ReplyMessage(LRESULT result)
{
    auto *const queue = current_queue_if_any();
    auto *const message = queue ? queue->current_sent() : nullptr;
    if (!message || message->answered())
        return FALSE;
    message->answer(result);
    return TRUE;
}

BOOL WINAPI InSendMessage()
{
    const auto *const message = handled_now();
    return message && !message->answered();
}

DWORD WINAPI InSendMessageEx(LPVOID)
{
    const auto *const message = handled_now();
    if (!message)
        return ISMEX_NOSEND;
    DWORD result = message->answered() ? ISMEX_REPLIED : 0;
    switch (message->kind) {
    case SentMessage::Kind::notify:
        return result | ISMEX_NOTIFY;
    case SentMessage::Kind::callback:
        return result | ISMEX_CALLBACK;
    default:
        return result | ISMEX_SEND;
    }
}
