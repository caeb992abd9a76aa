#pragma once

namespace winsock_shim {

/// What a core operation gives back: a value, or a WSA error code. `error` is 0 exactly when the
/// operation succeeded; the C API then returns `value`, else SOCKET_ERROR.
struct Result {
    int value = 0;
    int error = 0;

    static constexpr Result failed(int wsa_error) { return {-1, wsa_error}; }
    constexpr explicit operator bool() const { return error == 0; }
};

} // namespace winsock_shim
