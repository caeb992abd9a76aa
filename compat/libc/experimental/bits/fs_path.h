/* Tests _WIN32 for the kind of paths; wrapped for whoever includes it other than by <experimental/filesystem>. */
#pragma push_macro("_WIN32")
#undef _WIN32
#include_next <experimental/bits/fs_path.h>
#pragma pop_macro("_WIN32")
