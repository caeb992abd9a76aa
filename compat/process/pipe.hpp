// Anonymous pipes.
#pragma once

#include "compat/kernel/file_object.hpp"
#include "compat/kernel/kernel_object.hpp"

#include <windef.h>

namespace compat {

/// One end of a pipe. Every member may be called by any thread.
class PipeEnd final : public KernelObject, public FileObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("pipe");
    enum class Direction { reads, writes };

    /// Takes the descriptor over.
    PipeEnd(int descriptor, Direction direction);
    ~PipeEnd() override;

    FileObject *file() override { return this; }
    int descriptor() const override { return descriptor_; }
    Direction direction() const { return direction_; }

    /// Waits for the first byte. ERROR_BROKEN_PIPE: it is empty, and nobody writes any more.
    DWORD read_file(FileRequest &request) override;
    /// Waits until all is written. ERROR_NO_DATA: nobody reads any more.
    DWORD write_file(FileRequest &request) override;
    DWORD cancel_io(HANDLE) override { return 0; } // nothing is ever pending
    DWORD cancel_io(HANDLE, const OVERLAPPED *) override;

  private:
    const int descriptor_;
    const Direction direction_;
};

/// What lies in a pipe, without taking it out: up to `size` bytes into `buffer`, if there is one.
/// ERROR_BROKEN_PIPE as with reading.
DWORD peek_into_pipe(int descriptor, void *buffer, DWORD size, DWORD &copied, DWORD &available);

} // namespace compat
