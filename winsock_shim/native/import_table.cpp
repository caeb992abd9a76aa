#include "winsock_shim/native/import_table.hpp"

#include <cstdint>

namespace winsock_shim::native {

namespace {
/// The running program as it lies in memory: places in it are offsets from its start.
class Image {
  public:
    Image() : base_(reinterpret_cast<std::uint8_t *>(GetModuleHandleW(nullptr))) {}

    template <class T>
    T *at(std::uintptr_t offset) const
    {
        return reinterpret_cast<T *>(base_ + offset);
    }

    const IMAGE_DATA_DIRECTORY &imports() const
    {
        const auto *dos = at<const IMAGE_DOS_HEADER>(0);
        const auto *headers =
            at<const IMAGE_NT_HEADERS>(static_cast<std::uintptr_t>(dos->e_lfanew));
        return headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
    }

  private:
    std::uint8_t *base_;
};

/// The table is read-only once the loader has filled it.
void write(ULONG_PTR *slot, void *value)
{
    DWORD protection = 0;
    if (!VirtualProtect(slot, sizeof *slot, PAGE_READWRITE, &protection))
        return;
    *slot = reinterpret_cast<ULONG_PTR>(value);
    VirtualProtect(slot, sizeof *slot, protection, &protection);
}
} // namespace

void replace_imports(const char *module_name, Replacement replacement)
{
    const Image image;
    const HMODULE module = GetModuleHandleA(module_name);
    if (!module || image.imports().Size == 0)
        return;
    const auto *entry = image.at<const IMAGE_IMPORT_DESCRIPTOR>(image.imports().VirtualAddress);
    for (; entry->Name != 0; ++entry) {
        if (lstrcmpiA(image.at<const char>(entry->Name), module_name) != 0)
            continue;
        for (auto *slot = image.at<ULONG_PTR>(entry->FirstThunk); *slot != 0; ++slot)
            if (void *value = replacement(module, reinterpret_cast<void *>(*slot)))
                write(slot, value);
    }
}

} // namespace winsock_shim::native
