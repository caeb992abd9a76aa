#include "refusals.hpp"
#include "results.hpp"

#include <winsock2.h>

#include <commctrl.h>
#include <mstcpip.h>
#include <mswsock.h>
#include <nspapi.h>
#include <objbase.h>
#include <shellapi.h>
#include <windows.h>
#include <winhttp.h>
#include <wininet.h>

namespace {

/// What happens on a context for memory.
template <class Do>
std::string on_memory(Do act)
{
    const HDC context = CreateCompatibleDC(nullptr);
    const std::string result = act(context);
    DeleteDC(context);
    return result;
}

template <class Function, class Char>
std::string text_with(UINT option, Function draw, const Char *text)
{
    return on_memory([&](HDC context) {
        return number(draw(context, 0, 0, option, nullptr, text, 1, nullptr));
    });
}

/// A datagram socket with an address of its own to send to.
class Datagrams {
  public:
    Datagrams()
    {
        address_.sin_family = AF_INET;
        address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(socket_, generic(), sizeof address_);
        int length = sizeof address_;
        getsockname(socket_, generic(), &length);
        connect(socket_, generic(), sizeof address_);
    }
    ~Datagrams() { closesocket(socket_); }
    Datagrams(const Datagrams &) = delete;
    Datagrams &operator=(const Datagrams &) = delete;

    operator SOCKET() const { return socket_; }
    sockaddr *generic() { return reinterpret_cast<sockaddr *>(&address_); }

  private:
    SOCKET socket_ = socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address_{};
};

/// A connected stream socket, which TransmitFile wants.
class Stream {
  public:
    Stream()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const auto generic = reinterpret_cast<sockaddr *>(&address);
        bind(listener_, generic, sizeof address);
        listen(listener_, 1);
        int length = sizeof address;
        getsockname(listener_, generic, &length);
        connect(socket_, generic, sizeof address);
    }
    ~Stream()
    {
        closesocket(socket_);
        closesocket(listener_);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    operator SOCKET() const { return socket_; }

  private:
    SOCKET listener_ = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET socket_ = socket(AF_INET, SOCK_STREAM, 0);
};

void CALLBACK routine(DWORD, DWORD, LPWSAOVERLAPPED, DWORD) {}

LRESULT CALLBACK hook(int, WPARAM, LPARAM)
{
    return 0;
}

/// A thread that has a message queue, which it says by an event, until it gets WM_QUIT.
DWORD WINAPI with_a_queue(LPVOID ready)
{
    MSG m;
    PeekMessageA(&m, nullptr, 0, 0, PM_NOREMOVE);
    SetEvent(ready);
    while (GetMessageA(&m, nullptr, 0, 0) > 0) {
    }
    return 0;
}

/// An overlapped call with a completion routine: `call` gets socket, buffer and OVERLAPPED.
template <class Call>
std::string with_routine(Call call)
{
    Datagrams socket;
    char byte = 'x';
    WSABUF buffer{1, &byte};
    WSAOVERLAPPED overlapped{};
    return number(call(socket, &buffer, &overlapped));
}

std::string control(DWORD command, WSAOVERLAPPED *overlapped)
{
    const Datagrams socket;
    DWORD one = 1, returned = 0;
    return number(
        WSAIoctl(socket, command, &one, sizeof one, nullptr, 0, &returned, overlapped, nullptr));
}

/// What happens with a session of WinHTTP.
template <class Do>
std::string in_http_session(Do act)
{
    const HINTERNET session = WinHttpOpen(u"", WINHTTP_ACCESS_TYPE_NO_PROXY, nullptr, nullptr, 0);
    const std::string result = act(session);
    WinHttpCloseHandle(session);
    return result;
}

/// A connection for FTP.
template <class Function, class Char>
std::string connect_for_ftp(Function connect, const Char *server)
{
    return in_http_session([&](HINTERNET session) {
        return handle(connect(session, server, 21, nullptr, nullptr, INTERNET_SERVICE_FTP, 0, 0));
    });
}

} // namespace

std::vector<Refusal> refusals()
{
    auto all = refusals_of_kernel();
    const std::string all_threads = "SetWindowsHookEx for all threads";
    const std::string routines = "overlapped operations with a completion routine";
    const std::string process = "WSADuplicateSocket for another process";
    const std::string messages = "FormatMessage";
    const std::string controls = "to_narrow(capital).c_str()";
    const std::vector<Refusal> others = {
        {"SetWindowsHookExA", all_threads,
         [] {
             return handle(SetWindowsHookExA(WH_GETMESSAGE, hook, GetModuleHandleA(nullptr), 0));
         }},
        {"SetWindowsHookExW", all_threads,
         [] {
             return handle(SetWindowsHookExW(WH_GETMESSAGE, hook, GetModuleHandleA(nullptr), 0));
         }},
        {"WSARecv", routines,
         [] {
             return with_routine([](SOCKET s, WSABUF *buffer, WSAOVERLAPPED *overlapped) {
                 DWORD flags = 0;
                 return WSARecv(s, buffer, 1, nullptr, &flags, overlapped, routine);
             });
         }},
        {"WSARecvFrom", routines,
         [] {
             return with_routine([](SOCKET s, WSABUF *buffer, WSAOVERLAPPED *overlapped) {
                 DWORD flags = 0;
                 return WSARecvFrom(s, buffer, 1, nullptr, &flags, nullptr, nullptr, overlapped,
                                    routine);
             });
         }},
        {"WSASend", routines,
         [] {
             return with_routine([](SOCKET s, WSABUF *buffer, WSAOVERLAPPED *overlapped) {
                 return WSASend(s, buffer, 1, nullptr, 0, overlapped, routine);
             });
         }},
        {"WSASendTo", routines,
         [] {
             Datagrams target;
             return with_routine([&](SOCKET s, WSABUF *buffer, WSAOVERLAPPED *overlapped) {
                 return WSASendTo(s, buffer, 1, nullptr, 0, target.generic(), sizeof(sockaddr_in),
                                  overlapped, routine);
             });
         }},
        {"WSADuplicateSocketA", process,
         [] {
             WSAPROTOCOL_INFOA info;
             return number(WSADuplicateSocketA(Datagrams(), GetCurrentProcessId() + 1, &info));
         }},
        {"WSADuplicateSocketW", process,
         [] {
             WSAPROTOCOL_INFOW info;
             return number(WSADuplicateSocketW(Datagrams(), GetCurrentProcessId() + 1, &info));
         }},
        {"WSAIoctl", "WSAIoctl with an OVERLAPPED structure",
         [] {
             WSAOVERLAPPED overlapped{};
             return control(FIONBIO, &overlapped);
         }},
        {"WSAIoctl", "SIO_RCVALL", [] { return control(SIO_RCVALL, nullptr); }},
        {"WSAIoctl", "extension.name",
         [] {
             const Stream stream;
             GUID id = WSAID_DISCONNECTEX;
             void *function = nullptr;
             DWORD returned = 0;
             return number(WSAIoctl(stream, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id,
                                    &function, sizeof function, &returned, nullptr, nullptr));
         },
         "DisconnectEx"},
        {"TransmitFile", "TransmitFile with TF_REUSE_SOCKET",
         [] {
             const Stream stream;
             return number(TransmitFile(stream, nullptr, 0, 0, nullptr, nullptr,
                                        TF_DISCONNECT | TF_REUSE_SOCKET));
         }},
        {"MultiByteToWideChar", "converter",
         [] {
             WCHAR wide[8];
             return number(MultiByteToWideChar(12345, 0, "a", 1, wide, 8));
         },
         "MultiByteToWideChar"},
        {"WideCharToMultiByte", "converter",
         [] {
             char narrow[8];
             const WCHAR wide[] = {'a'};
             return number(WideCharToMultiByte(12345, 0, wide, 1, narrow, 8, nullptr, nullptr));
         },
         "WideCharToMultiByte"},
        {"Shell_NotifyIconA", "Shell_NotifyIcon",
         [] { return number(Shell_NotifyIconA(NIM_ADD, nullptr)); }},
        {"Shell_NotifyIconW", "Shell_NotifyIcon",
         [] { return number(Shell_NotifyIconW(NIM_ADD, nullptr)); }},
        {"AttachConsole", "AttachConsole to a process that is not the parent",
         [] { return number(AttachConsole(GetCurrentProcessId())); }},
        {"GenerateConsoleCtrlEvent", "GenerateConsoleCtrlEvent for another process",
         [] {
             return number(GenerateConsoleCtrlEvent(CTRL_BREAK_EVENT, GetCurrentProcessId() + 1));
         }},
        {"SetConsoleScreenBufferSize", "SetConsoleScreenBufferSize",
         [] {
             return number(SetConsoleScreenBufferSize(nullptr, COORD{80, 25}));
         }},
        {"SetConsoleWindowInfo", "SetConsoleWindowInfo",
         [] {
             const SMALL_RECT window{0, 0, 79, 24};
             return number(SetConsoleWindowInfo(nullptr, TRUE, &window));
         }},
        {"VirtualAlloc", "PAGE_GUARD",
         [] {
             return handle(VirtualAlloc(nullptr, 4096, MEM_RESERVE | MEM_COMMIT,
                                        PAGE_READWRITE | PAGE_GUARD));
         }},
        {"SetWaitableTimer", "SetWaitableTimer with a completion routine",
         [] {
             const HANDLE timer = CreateWaitableTimerA(nullptr, TRUE, nullptr);
             const LARGE_INTEGER due{};
             const auto completed = [](LPVOID, DWORD, DWORD) {};
             const auto said = number(SetWaitableTimer(timer, &due, 0, completed, nullptr, FALSE));
             CloseHandle(timer);
             return said;
         }},
        {"SystemTimeToTzSpecificLocalTime",
         "SystemTimeToTzSpecificLocalTime with a time zone of the caller's",
         [] {
             const TIME_ZONE_INFORMATION zone{};
             const SYSTEMTIME universal{2000, 1, 6, 1, 0, 0, 0, 0};
             SYSTEMTIME local;
             return number(SystemTimeToTzSpecificLocalTime(&zone, &universal, &local));
         }},
        {"FormatMessageA", messages,
         [] {
             char text[8];
             return number(
                 FormatMessageA(FORMAT_MESSAGE_FROM_HMODULE, nullptr, 1, 0, text, 8, nullptr));
         }},
        {"FormatMessageW", messages,
         [] {
             WCHAR text[8];
             return number(
                 FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE, nullptr, 1, 0, text, 8, nullptr));
         }},
        {"DrawEdge", "DrawEdge with BF_DIAGONAL",
         [] {
             RECT area{0, 0, 9, 9};
             return on_memory([&](HDC context) {
                 return number(DrawEdge(context, &area, EDGE_RAISED, BF_RECT | BF_DIAGONAL));
             });
         }},
        {"CreatePalette", "palettes", [] { return handle(CreatePalette(nullptr)); }},
        {"SelectPalette", "palettes",
         [] { return handle(SelectPalette(nullptr, nullptr, FALSE)); }},
        {"RealizePalette", "palettes", [] { return number(RealizePalette(nullptr)); }},
        {"ExtTextOutA", "ExtTextOut with ETO_GLYPH_INDEX",
         [] { return text_with(ETO_GLYPH_INDEX, ExtTextOutA, "a"); }},
        {"ExtTextOutW", "ExtTextOut with ETO_GLYPH_INDEX",
         [] { return text_with(ETO_GLYPH_INDEX, ExtTextOutW, u"a"); }},
        {"ExtTextOutA", "ExtTextOut with ETO_PDY",
         [] { return text_with(ETO_PDY, ExtTextOutA, "a"); }},
        {"ExtTextOutW", "ExtTextOut with ETO_PDY",
         [] { return text_with(ETO_PDY, ExtTextOutW, u"a"); }},
        {"StgCreateDocfile", "StgCreateDocfile",
         [] {
             IStorage *storage = nullptr;
             return number(StgCreateDocfile(nullptr, 0, 0, &storage));
         }},
        {"StgOpenStorage", "StgOpenStorage",
         [] {
             IStorage *storage = nullptr;
             return number(StgOpenStorage(nullptr, nullptr, 0, nullptr, 0, &storage));
         }},
        {"StgCreateStorageEx", "StgCreateStorageEx",
         [] {
             void *storage = nullptr;
             return number(
                 StgCreateStorageEx(nullptr, 0, 0, 0, nullptr, nullptr, IID_IUnknown, &storage));
         }},
        {"StgOpenStorageEx", "StgOpenStorageEx",
         [] {
             void *storage = nullptr;
             return number(
                 StgOpenStorageEx(nullptr, 0, 0, 0, nullptr, nullptr, IID_IUnknown, &storage));
         }},
        {"CreateItemMoniker", "CreateItemMoniker",
         [] {
             LPMONIKER moniker = nullptr;
             return number(CreateItemMoniker(nullptr, nullptr, &moniker));
         }},
        {"CreateFileMoniker", "CreateFileMoniker",
         [] {
             LPMONIKER moniker = nullptr;
             return number(CreateFileMoniker(nullptr, &moniker));
         }},
        {"CreateBindCtx", "CreateBindCtx",
         [] {
             LPBC context = nullptr;
             return number(CreateBindCtx(0, &context));
         }},
        {"GetRunningObjectTable", "GetRunningObjectTable",
         [] {
             LPRUNNINGOBJECTTABLE table = nullptr;
             return number(GetRunningObjectTable(0, &table));
         }},
        {"AttachThreadInput", "AttachThreadInput",
         [] {
             DWORD other = 0;
             const HANDLE ready = CreateEventA(nullptr, TRUE, FALSE, nullptr);
             const HANDLE thread = CreateThread(nullptr, 0, with_a_queue, ready, 0, &other);
             WaitForSingleObject(ready, INFINITE);
             const auto said = number(AttachThreadInput(GetCurrentThreadId(), other, TRUE));
             PostThreadMessageA(other, WM_QUIT, 0, 0);
             WaitForSingleObject(thread, INFINITE);
             CloseHandle(thread);
             CloseHandle(ready);
             return said;
         }},
        {"TrackMouseEvent", "TrackMouseEvent with TME_HOVER",
         [] {
             TRACKMOUSEEVENT track{sizeof track, TME_HOVER, GetDesktopWindow(), 400};
             return number(TrackMouseEvent(&track));
         }},
        {"SystemParametersInfoA", "SystemParametersInfo",
         [] { return number(SystemParametersInfoA(0x7FFF, 0, nullptr, 0)); }},
        {"SystemParametersInfoW", "SystemParametersInfo",
         [] { return number(SystemParametersInfoW(0x7FFF, 0, nullptr, 0)); }},
        {"GetTypeByNameA", "GetTypeByName",
         [] { return number(GetTypeByNameA(nullptr, nullptr)); }},
        {"GetTypeByNameW", "GetTypeByName",
         [] { return number(GetTypeByNameW(nullptr, nullptr)); }},
        {"GetNameByTypeA", "GetNameByType",
         [] { return number(GetNameByTypeA(nullptr, nullptr, 0)); }},
        {"GetNameByTypeW", "GetNameByType",
         [] { return number(GetNameByTypeW(nullptr, nullptr, 0)); }},
        {"SetServiceA", "SetService",
         [] { return number(SetServiceA(NS_DEFAULT, 0, 0, nullptr, nullptr, nullptr)); }},
        {"SetServiceW", "SetService",
         [] { return number(SetServiceW(NS_DEFAULT, 0, 0, nullptr, nullptr, nullptr)); }},
        {"GetServiceA", "GetService",
         [] {
             return number(GetServiceA(NS_DEFAULT, nullptr, nullptr, 0, nullptr, nullptr, nullptr));
         }},
        {"GetServiceW", "GetService",
         [] {
             return number(GetServiceW(NS_DEFAULT, nullptr, nullptr, 0, nullptr, nullptr, nullptr));
         }},
        {"WinHttpOpen", "WinHttpOpen with WINHTTP_FLAG_ASYNC",
         [] { return handle(WinHttpOpen(u"", 0, nullptr, nullptr, WINHTTP_FLAG_ASYNC)); }},
        {"WinHttpSetStatusCallback", "WinHttpSetStatusCallback",
         [] {
             return number(
                 reinterpret_cast<long long>(WinHttpSetStatusCallback(nullptr, nullptr, 0, 0)));
         }},
        {"WinHttpSetCredentials", "WinHttpSetCredentials",
         [] { return number(WinHttpSetCredentials(nullptr, 0, 0, nullptr, nullptr, nullptr)); }},
        {"WinHttpSetOption", "WinHttpSetOption",
         [] {
             return in_http_session([](HINTERNET session) {
                 DWORD value = 0;
                 return number(
                     WinHttpSetOption(session, WINHTTP_OPTION_CODEPAGE, &value, sizeof value));
             });
         }},
        {"InternetOpenA", "InternetOpen with INTERNET_FLAG_ASYNC",
         [] { return handle(InternetOpenA("", 0, nullptr, nullptr, INTERNET_FLAG_ASYNC)); }},
        {"InternetOpenW", "InternetOpen with INTERNET_FLAG_ASYNC",
         [] { return handle(InternetOpenW(u"", 0, nullptr, nullptr, INTERNET_FLAG_ASYNC)); }},
        {"InternetConnectA", "InternetConnect for FTP",
         [] { return connect_for_ftp(InternetConnectA, "127.0.0.1"); }},
        {"InternetConnectW", "InternetConnect for FTP",
         [] { return connect_for_ftp(InternetConnectW, u"127.0.0.1"); }},
        {"CreateWindowExA", controls,
         [] {
             return handle(CreateWindowExA(0, "MdiClient", "", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                           nullptr, nullptr));
         },
         "MDICLIENT"},
        {"CreateWindowExW", controls,
         [] {
             const WCHAR name[] = {'m', 'd', 'i', 'c', 'l', 'i', 'e', 'n', 't', 0};
             return handle(CreateWindowExW(0, name, name, 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                           nullptr, nullptr));
         },
         "MDICLIENT"},
        {"CreateToolbarEx", controls,
         [] {
             return handle(CreateToolbarEx(HWND_MESSAGE, 0, 0, 0, nullptr, 0, nullptr, 0, 0, 0, 0,
                                           0, sizeof(TBBUTTON)));
         },
         "TOOLBARWINDOW32"},
        {"CreateUpDownControl", controls,
         [] {
             return handle(
                 CreateUpDownControl(0, 0, 0, 0, 0, HWND_MESSAGE, 0, nullptr, nullptr, 0, 0, 0));
         },
         "MSCTLS_UPDOWN32"},
    };
    for (const auto &part : {others, refusals_of_devices()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::string result_of(const Refusal &refusal)
{
    SetLastError(0);
    return refusal.call();
}

bool start_winsock()
{
    WSADATA data;
    return WSAStartup(MAKEWORD(2, 2), &data) == 0;
}
