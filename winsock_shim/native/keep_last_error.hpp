// The program must not see that its calls are recorded.
#pragma once

#include <windows.h>

namespace winsock_shim::native {

/// Restores the calling thread's last error, which is WSAGetLastError's as well.
class KeepLastError {
  public:
    KeepLastError() : saved_(GetLastError()) {}
    ~KeepLastError() { SetLastError(saved_); }
    KeepLastError(const KeepLastError &) = delete;
    KeepLastError &operator=(const KeepLastError &) = delete;

    DWORD saved() const { return saved_; }

  private:
    DWORD saved_;
};

} // namespace winsock_shim::native
