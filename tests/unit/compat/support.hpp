// What the tests of windows and messages share.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <windows.h>

namespace compat_test {

/// Called for each message that a window of `window()` gets in this thread. A value is the result;
/// none lets DefWindowProc have it.
using Handler = std::function<std::optional<LRESULT>(HWND, UINT, WPARAM, LPARAM)>;

/// Gives the calling thread's test windows a handler as long as it lives, and lists what they get.
class Trace {
  public:
    explicit Trace(Handler handler = {});
    ~Trace();
    Trace(const Trace &) = delete;
    Trace &operator=(const Trace &) = delete;

    /// The messages since the last call, "WM_CREATE WM_APP+1(2)": with wParam from WM_USER on.
    std::string taken();
    LRESULT handle(HWND, UINT, WPARAM, LPARAM);

  private:
    Handler handler_;
    std::vector<std::string> messages_;
    Trace *outer_;
};

/// A window of the tests' class, which is registered as needed; message-only unless said otherwise.
HWND window(HWND parent = HWND_MESSAGE, DWORD style = 0, const char *text = "");
HWND wide_window();
extern const char *const class_name;
/// Makes the classes known; window() does it by itself.
void register_classes();

std::string name_of(UINT message);

/// Retrieves and dispatches what is there.
void drain();
/// Retrieves at most `most` messages and lists them as Trace does, WM_QUIT and WM_TIMER with
/// wParam.
std::string retrieve(int most, HWND filter = nullptr, UINT first = 0, UINT last = 0);
/// GetMessage and DispatchMessage until WM_QUIT; its code.
int run_loop();

/// A thread with a test window and a message loop. The destructor ends it.
class WindowThread {
  public:
    explicit WindowThread(Handler handler = {});
    ~WindowThread();
    WindowThread(const WindowThread &) = delete;
    WindowThread &operator=(const WindowThread &) = delete;

    HWND window() const { return window_; }
    DWORD id() const { return id_; }

  private:
    HWND window_ = nullptr;
    DWORD id_ = 0;
    std::thread thread_;
};

/// Sets an environment variable for the length of a test.
class Environment {
  public:
    Environment(const char *name, const char *value);
    ~Environment();
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

  private:
    const char *name_;
};

} // namespace compat_test
