/* wsacc includes this in front of a source whose narrow text is in a code page,
 * WINSOCK_SHIM_CODE_PAGE: the number goes into the object file, and so reaches the program by
 * whatever way it is linked. compat/kernel/ansi_code_page.cpp reads it. R: not dropped as unused.
 */
#pragma once

#define _COMPAT_QUOTED(text) #text
#define _COMPAT_QUOTED_VALUE(text) _COMPAT_QUOTED(text)
/* clang-format off */
__asm__(".pushsection winsock_shim_code_pages,\"aR\",@progbits\n"
        "\t.balign 4\n"
        "\t.4byte " _COMPAT_QUOTED_VALUE(WINSOCK_SHIM_CODE_PAGE) "\n"
        "\t.popsection");
/* clang-format on */
#undef _COMPAT_QUOTED
#undef _COMPAT_QUOTED_VALUE
