// Settings of the desktop, as this process sees them and may change them for itself.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>

#include <windef.h>

namespace compat {

/// Those that are one number. Any thread.
class SystemParameters {
  public:
    SystemParameters();

    /// SPI_GET…: its value; null: there is no such setting.
    const std::atomic<UINT> *find(UINT get) const;
    /// SPI_SET…, with SystemParametersInfo's two parameters. False: there is no such setting.
    bool set(UINT set, UINT number, const void *pointer);

    static constexpr std::size_t count = 23;

  private:
    std::array<std::atomic<UINT>, count> values_;
};

} // namespace compat
