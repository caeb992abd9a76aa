// Streams of bytes in global memory.
#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>

#include <objbase.h>

#include <winbase.h>

// COM's objects free themselves: no interface has a destructor.
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

namespace {

/// A stream's memory, which its clones share.
struct Memory {
    Memory(HGLOBAL of, bool frees) : handle(of), size(GlobalSize(of)), frees_it(frees) {}
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory()
    {
        if (frees_it)
            GlobalFree(handle);
    }

    bool resize(SIZE_T to)
    {
        const HGLOBAL other = GlobalReAlloc(handle, to, GMEM_MOVEABLE);
        if (!other)
            return false;
        handle = other;
        size = to;
        return true;
    }

    HGLOBAL handle;
    SIZE_T size;
    const bool frees_it;
};

/// What GetHGlobalFromStream knows these streams by.
constexpr IID own_stream{
    0x6A5F3F5C, 0x2B0E, 0x4E6A, {0x9C, 0x1B, 0x51, 0x7E, 0x0D, 0x3A, 0x88, 0xF4}};

// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): a COM interface has none
class MemoryStream final : public IStream {
  public:
    MemoryStream(std::shared_ptr<Memory> memory, ULONGLONG place)
        : memory_(std::move(memory)), place_(place)
    {
    }

    HGLOBAL handle() const { return memory_->handle; }

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) noexcept override
    {
        const bool is_known = iid == IID_IUnknown || iid == IID_ISequentialStream ||
                              iid == IID_IStream || iid == own_stream;
        *object = is_known ? this : nullptr;
        if (is_known)
            AddRef();
        return is_known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() noexcept override
    {
        return static_cast<ULONG>(InterlockedIncrement(&references_));
    }
    ULONG STDMETHODCALLTYPE Release() noexcept override
    {
        const LONG left = InterlockedDecrement(&references_);
        if (left == 0)
            delete this;
        return static_cast<ULONG>(left);
    }

    /// Fewer bytes at the end of the stream, which is no error.
    HRESULT STDMETHODCALLTYPE Read(void *buffer, ULONG size, ULONG *read) noexcept override
    {
        const ULONGLONG left = memory_->size > place_ ? memory_->size - place_ : 0;
        const auto count = static_cast<ULONG>(std::min<ULONGLONG>(size, left));
        if (count > 0)
            std::memcpy(buffer, static_cast<BYTE *>(GlobalLock(memory_->handle)) + place_, count);
        if (count > 0)
            GlobalUnlock(memory_->handle);
        place_ += count;
        if (read)
            *read = count;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Write(const void *buffer, ULONG size,
                                    ULONG *written) noexcept override
    {
        if (written)
            *written = 0;
        if (size == 0)
            return S_OK;
        if (place_ + size > memory_->size && !memory_->resize(place_ + size))
            return STG_E_MEDIUMFULL;
        std::memcpy(static_cast<BYTE *>(GlobalLock(memory_->handle)) + place_, buffer, size);
        GlobalUnlock(memory_->handle);
        place_ += size;
        if (written)
            *written = size;
        return S_OK;
    }
    /// Beyond the end, too: what is written there makes the stream longer.
    HRESULT STDMETHODCALLTYPE Seek(LARGE_INTEGER move, DWORD origin,
                                   ULARGE_INTEGER *position) noexcept override
    {
        const auto now = static_cast<LONGLONG>(place_);
        const auto end = static_cast<LONGLONG>(memory_->size);
        HRESULT result = S_OK;
        if (origin > STREAM_SEEK_END) {
            result = STG_E_SEEKERROR;
        } else {
            const LONGLONG base = origin == STREAM_SEEK_SET   ? 0
                                  : origin == STREAM_SEEK_CUR ? now
                                                              : end;
            if (base + move.QuadPart < 0)
                result = STG_E_SEEKERROR;
            else
                place_ = static_cast<ULONGLONG>(base + move.QuadPart);
        }
        if (position)
            position->QuadPart = place_;
        return result;
    }
    HRESULT STDMETHODCALLTYPE SetSize(ULARGE_INTEGER size) noexcept override
    {
        return memory_->resize(size.QuadPart) ? S_OK : STG_E_MEDIUMFULL;
    }
    HRESULT STDMETHODCALLTYPE CopyTo(IStream *to, ULARGE_INTEGER size, ULARGE_INTEGER *read,
                                     ULARGE_INTEGER *written) noexcept override
    {
        if (!to)
            return STG_E_INVALIDPOINTER;
        const ULONGLONG left = memory_->size > place_ ? memory_->size - place_ : 0;
        ULONGLONG count = std::min<ULONGLONG>(size.QuadPart, left);
        ULONGLONG copied = 0;
        HRESULT result = S_OK;
        const auto *const from = static_cast<const BYTE *>(GlobalLock(memory_->handle));
        while (count > 0 && SUCCEEDED(result)) {
            const auto part =
                static_cast<ULONG>(std::min<ULONGLONG>(count, std::numeric_limits<LONG>::max()));
            ULONG done = 0;
            result = to->Write(from + place_, part, &done);
            place_ += part;
            copied += done;
            count -= part;
        }
        GlobalUnlock(memory_->handle);
        if (read)
            read->QuadPart = copied;
        if (written)
            written->QuadPart = copied;
        return result;
    }
    HRESULT STDMETHODCALLTYPE Commit(DWORD) noexcept override { return S_OK; }
    HRESULT STDMETHODCALLTYPE Revert() noexcept override { return S_OK; }
    HRESULT STDMETHODCALLTYPE LockRegion(ULARGE_INTEGER, ULARGE_INTEGER, DWORD) noexcept override
    {
        return STG_E_INVALIDFUNCTION;
    }
    HRESULT STDMETHODCALLTYPE UnlockRegion(ULARGE_INTEGER, ULARGE_INTEGER, DWORD) noexcept override
    {
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Stat(STATSTG *found, DWORD) noexcept override
    {
        *found = {};
        found->type = STGTY_STREAM;
        found->cbSize.QuadPart = memory_->size;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE Clone(IStream **copy) noexcept override
    {
        *copy = new MemoryStream(memory_, place_);
        return S_OK;
    }

  private:
    volatile LONG references_ = 1;
    const std::shared_ptr<Memory> memory_;
    ULONGLONG place_;
};

} // namespace

HRESULT WINAPI CreateStreamOnHGlobal(HGLOBAL memory, BOOL frees_it, LPSTREAM *stream)
{
    if (!stream)
        return E_INVALIDARG;
    const HGLOBAL used = memory ? memory : GlobalAlloc(GMEM_MOVEABLE | GMEM_NODISCARD, 0);
    if (!used)
        return E_OUTOFMEMORY;
    *stream = new MemoryStream(std::make_shared<Memory>(used, frees_it != FALSE), 0);
    return S_OK;
}

HRESULT WINAPI GetHGlobalFromStream(LPSTREAM stream, HGLOBAL *memory)
{
    void *own = nullptr;
    if (!stream || !memory || FAILED(stream->QueryInterface(own_stream, &own)))
        return E_INVALIDARG;
    *memory = static_cast<MemoryStream *>(static_cast<IStream *>(own))->handle();
    stream->Release();
    return S_OK;
}
