#pragma once

// How much has arrived and not been taken, for who must see that more has.

namespace winsock_shim {

/// A stream's unread bytes; of a datagram socket the memory that its queue takes, because the
/// kernel counts only the first datagram's bytes.
long amount_unread(int fd, bool stream);

/// The connections that wait to be accepted.
long connections_waiting(int fd);

} // namespace winsock_shim
