#include "winsock_shim/record/function.hpp"

namespace winsock_shim::record {

namespace {
constexpr Descriptor make(std::string_view name, Result result,
                          std::array<Parameter, max_parameters> parameters)
{
    return {name, result, parameters};
}

using enum Parameter;

// The parameters in braces: what is missing up to max_parameters is Parameter::end.
constexpr std::array descriptors{
#define FUNCTION(name, result, ...) make(#name, Result::result, {__VA_ARGS__}),
#include "winsock_shim/record/functions.def"
#undef FUNCTION
};
} // namespace

const Descriptor &descriptor(Function function)
{
    return descriptors[static_cast<std::size_t>(function)];
}

} // namespace winsock_shim::record
