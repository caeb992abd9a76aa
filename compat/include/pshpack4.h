/* Members of the structures that follow are aligned to at most 4 bytes, until <poppack.h>. */
#pragma pack(push, 4)
