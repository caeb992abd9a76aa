// What a handle can stand for.
#pragma once

#include <cstdint>

namespace compat {

class Waitable;

/// Tells the kinds of kernel objects apart. A kind names itself by up to four letters:
/// `static constexpr TypeTag type_tag = make_type_tag("sock");`
using TypeTag = std::uint32_t;

constexpr TypeTag make_type_tag(const char *letters)
{
    TypeTag tag = 0;
    for (; *letters != '\0'; ++letters)
        tag = tag << 8 | static_cast<unsigned char>(*letters);
    return tag;
}

/// Base of everything that lives in the HandleTable.
class KernelObject {
  public:
    explicit KernelObject(TypeTag type) : type_(type) {}
    KernelObject(const KernelObject &) = delete;
    KernelObject &operator=(const KernelObject &) = delete;
    virtual ~KernelObject() = default;

    TypeTag type() const { return type_; }

    /// What WaitForSingleObject waits for; null when the object cannot be waited for.
    virtual Waitable *waitable() { return nullptr; }

    /// Called by CloseHandle once the handle is out of the table (other handles may remain).
    virtual void handle_closed() {}

  private:
    TypeTag type_;
};

} // namespace compat
