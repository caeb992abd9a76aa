#include "winsock_shim/record/names.hpp"

namespace winsock_shim::record {

const std::string &Names::make(std::uint64_t value)
{
    return names_[value] = prefix_ + std::to_string(++count_);
}

const std::string &Names::name(std::uint64_t value)
{
    const auto found = names_.find(value);
    return found != names_.end() ? found->second : make(value);
}

const std::string *Names::find(std::uint64_t value) const
{
    const auto found = names_.find(value);
    return found != names_.end() ? &found->second : nullptr;
}

std::string Ports::given(std::uint16_t port)
{
    // A program that asks for its ephemeral port and then connects to it has not chosen it.
    if (assigned_.contains(port))
        return "*";
    if (port != 0)
        chosen_.insert(port);
    return std::to_string(port);
}

std::string Ports::reported(std::uint16_t port)
{
    if (port == 0 || chosen_.contains(port))
        return std::to_string(port);
    assigned_.insert(port);
    return "*";
}

} // namespace winsock_shim::record
