#include "winsock_shim/shim/packed_entries.hpp"

#include <arpa/inet.h>
#include <cstring>

namespace winsock_shim {
namespace {

using Texts = std::vector<std::string>;
using Blocks = std::vector<std::vector<unsigned char>>;

/// The same code measures and writes: without a buffer it only counts. The caller's buffer may
/// have any alignment (a char array is usual), so nothing is stored through a typed pointer.
class Packer {
  public:
    explicit Packer(void *buffer) : start_(static_cast<char *>(buffer)) {}

    /// Leaves room at the front.
    void skip(std::size_t size) { used_ += size; }

    /// Pointer-sized things come first, so that an aligned buffer has them aligned.
    char **reserve_list(std::size_t entries)
    {
        char *const at = position();
        used_ += (entries + 1) * sizeof(char *);
        put_pointer(at, entries, nullptr);
        return reinterpret_cast<char **>(at);
    }

    char *add(const void *data, std::size_t size)
    {
        char *const at = position();
        if (at != nullptr)
            std::memcpy(at, data, size);
        used_ += size;
        return at;
    }

    char *add(const std::string &text) { return add(text.c_str(), text.size() + 1); }

    void fill(char **list, const Texts &texts)
    {
        for (std::size_t i = 0; i < texts.size(); ++i)
            put_pointer(reinterpret_cast<char *>(list), i, add(texts[i]));
    }

    void fill(char **list, const Blocks &blocks)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i)
            put_pointer(reinterpret_cast<char *>(list), i, add(blocks[i].data(), blocks[i].size()));
    }

    std::size_t used() const { return used_; }

  private:
    char *position() const { return start_ == nullptr ? nullptr : start_ + used_; }

    void put_pointer(char *list, std::size_t index, const char *pointer) const
    {
        if (start_ != nullptr)
            std::memcpy(list + index * sizeof(char *), &pointer, sizeof pointer);
    }

    char *start_;
    std::size_t used_ = 0;
};

std::size_t lay_out(const HostEntry &entry, void *buffer)
{
    Packer packer(buffer);
    PackedHost host{};
    packer.skip(sizeof host);
    host.aliases = packer.reserve_list(entry.aliases.size());
    host.addresses = packer.reserve_list(entry.addresses.size());
    packer.fill(host.addresses, entry.addresses);
    packer.fill(host.aliases, entry.aliases);
    host.name = packer.add(entry.name);
    host.family = static_cast<std::int16_t>(entry.family);
    if (!entry.addresses.empty())
        host.address_length = static_cast<std::int16_t>(entry.addresses.front().size());
    if (buffer != nullptr)
        std::memcpy(buffer, &host, sizeof host);
    return packer.used();
}

std::size_t lay_out(const ServiceEntry &entry, void *buffer)
{
    Packer packer(buffer);
    PackedService service{};
    packer.skip(sizeof service);
    service.aliases = packer.reserve_list(entry.aliases.size());
    packer.fill(service.aliases, entry.aliases);
    service.name = packer.add(entry.name);
    service.protocol = packer.add(entry.protocol);
    service.port = htons(entry.port);
    if (buffer != nullptr)
        std::memcpy(buffer, &service, sizeof service);
    return packer.used();
}

std::size_t lay_out(const ProtocolEntry &entry, void *buffer)
{
    Packer packer(buffer);
    PackedProtocol protocol{};
    packer.skip(sizeof protocol);
    protocol.aliases = packer.reserve_list(entry.aliases.size());
    packer.fill(protocol.aliases, entry.aliases);
    protocol.name = packer.add(entry.name);
    protocol.number = static_cast<std::int16_t>(entry.number);
    if (buffer != nullptr)
        std::memcpy(buffer, &protocol, sizeof protocol);
    return packer.used();
}

template <class Entry>
std::size_t pack_if_it_fits(const Entry &entry, void *buffer, std::size_t size)
{
    const std::size_t needed = lay_out(entry, nullptr);
    if (buffer != nullptr && size >= needed)
        lay_out(entry, buffer);
    return needed;
}

} // namespace

std::size_t pack(const HostEntry &entry, void *buffer, std::size_t size)
{
    return pack_if_it_fits(entry, buffer, size);
}

std::size_t pack(const ServiceEntry &entry, void *buffer, std::size_t size)
{
    return pack_if_it_fits(entry, buffer, size);
}

std::size_t pack(const ProtocolEntry &entry, void *buffer, std::size_t size)
{
    return pack_if_it_fits(entry, buffer, size);
}

} // namespace winsock_shim
