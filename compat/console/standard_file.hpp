// What GetStdHandle's handles stand for.
#pragma once

#include "compat/kernel/file_object.hpp"
#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/waitable.hpp"

#include <atomic>
#include <memory>

#include <windef.h>

namespace compat {

/// Descriptor 0, 1 or 2: a console, a pipe or a file. Its end is no end of the descriptor.
class StandardFile final : public KernelObject, public FileObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("stdf");
    explicit StandardFile(int descriptor);

    int descriptor() const override { return descriptor_; }
    DWORD type_of_file() const override;
    bool is_console() const;

    FileObject *file() override { return this; }
    Waitable *waitable() override;

    DWORD read_file(FileRequest &request) override;
    DWORD write_file(FileRequest &request) override;
    DWORD cancel_io(HANDLE) override { return 0; }
    DWORD cancel_io(HANDLE, const OVERLAPPED *) override;

  private:
    bool signalled(DWORD) const override;
    bool acquire(DWORD) override { return false; }
    bool ready() const;
    void watch();

    const int descriptor_;
    // The watching thread has to look out for input. Set where a wait finds none.
    mutable std::atomic<bool> wanted_{false};
    bool watched_ = false;
};

/// The console's output or input behind a handle; null with ERROR_INVALID_HANDLE.
std::shared_ptr<StandardFile> console_output(HANDLE handle);
std::shared_ptr<StandardFile> console_input(HANDLE handle);

} // namespace compat
