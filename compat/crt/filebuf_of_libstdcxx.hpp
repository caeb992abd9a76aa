// libstdc++'s own basic_filebuf::open, for those who have taken its name.
#pragma once

namespace compat::crt {

// `buffer` is a std::filebuf or std::wfilebuf, `mode` an ios_base::openmode; false: not opened.
bool open_narrow_filebuf(void *buffer, const char *path, int mode);
bool open_wide_filebuf(void *buffer, const char *path, int mode);

} // namespace compat::crt
