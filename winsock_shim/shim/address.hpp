// A socket address, kept as Linux wants it and converted at the edge of the API.
//
// Includes no socket header, so that files of either kind can use it.
#pragma once

#include <array>
#include <cstddef>

struct sockaddr; // either system's: only pointers to it pass through here

namespace winsock_shim {

/// Which call an address was given to: they differ in the error for a family that is not the
/// socket's.
enum class AddressUse { bind, other };

/// An IPv4 or IPv6 address with port, in Linux' layout. A value; empty until something fills it.
class Address {
  public:
    /// Reads what a program passed to bind, connect or sendto. `socket_family` and the bytes are
    /// Windows' (IPv6 is 23). Returns 0, or
    /// - WSAEFAULT: null, shorter than its family's structure, or (bind) another family than
    ///   the socket's;
    /// - WSAEAFNOSUPPORT: an unknown family, or (other calls) another family than the socket's.
    static int from_windows(const void *name, int length, int socket_family, Address &out,
                            AddressUse use = AddressUse::other);

    /// Reads an address of any known family, as getnameinfo and WSAAddressToString take it.
    static int from_windows(const void *name, int length, Address &out);

    /// An IPv4 (4 bytes) or IPv6 (16 bytes) address. `port` in host order.
    static Address of(int windows_family, const void *bytes, unsigned short port);

    /// Writes Windows' form: sockaddr_in with sin_zero zeroed, or sockaddr_in6. `*length` is the
    /// room, then what was used. Returns 0 or WSAEFAULT (null, or too little room: then nothing,
    /// `*length` included, is changed); WSAEINVAL when this address is empty.
    int to_windows(void *name, int *length) const;

    /// For system calls: Linux' bytes. A call that fills an address in has room for `capacity`
    /// bytes and is followed by resize() with what it used.
    sockaddr *data() { return reinterpret_cast<sockaddr *>(storage_.data()); }
    const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(storage_.data()); }
    unsigned size() const { return size_; }
    static constexpr unsigned capacity = 128;
    void resize(unsigned size) { size_ = size; }

    /// What to_windows() writes for a family (Windows' number): 16, 28, or 0.
    static int windows_size(int windows_family);

    bool empty() const { return size_ == 0; }
    int windows_family() const;  ///< 2 or 23; 0 when empty
    unsigned short port() const; ///< host order
    bool is_wildcard() const;    ///< 0.0.0.0 or ::
    /// The 4 or 16 bytes of the address itself, network order; null when empty.
    const unsigned char *bytes() const;
    int bytes_size() const;
    unsigned scope() const; ///< of IPv6, else 0

    void set_port(unsigned short port); ///< host order
    void set_scope(unsigned scope);     ///< IPv6 only

    /// Same family, address and scope; the ports may differ.
    bool same_host(const Address &other) const;

  private:
    alignas(8) std::array<std::byte, capacity> storage_{};
    unsigned size_ = 0;
};

} // namespace winsock_shim
