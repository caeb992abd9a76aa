// What a handle can stand for.
#pragma once

#include <atomic>
#include <cstdint>

namespace compat {

class FileObject;
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

    /// What ReadFile and its relatives work on; null when the object is no file.
    virtual FileObject *file() { return nullptr; }

    /// Called by CloseHandle once the handle is out of the table (other handles may remain).
    virtual void handle_closed(std::uintptr_t) {}

    /// How many handles stand for it. The closer that sees 0 has closed the last one.
    int handle_count() const { return handles_.load(std::memory_order_acquire); }

  private:
    friend class HandleTable;

    TypeTag type_;
    std::atomic<int> handles_{0};
};

} // namespace compat
